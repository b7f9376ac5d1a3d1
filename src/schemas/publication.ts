import { z } from 'astro/zod';
import { address, isoDate } from './parts.ts';

/** Why a record is no longer kept up to date; the page says it in the reader's language. */
export const ARCHIVE_REASONS = ['outdated', 'replaced', 'ended', 'unsupported'] as const;

/**
 * Where a record stands in its life, among its facts. A draft is on no page but a preview; what is archived keeps its
 * address, says that it is archived, and leaves lists and counts.
 */
export const publicationFacts = {
  publication: z.enum(['draft', 'published', 'archived']).default('published'),
  /** Of archived records only. */
  archive: z
    .strictObject({
      date: isoDate,
      reason: z.enum(ARCHIVE_REASONS),
      /** The page to read instead, without language: `/lessons/start-from-a-theme/`. */
      replacement: address.optional(),
    })
    .optional(),
};
export type PublicationFacts = z.infer<z.ZodObject<typeof publicationFacts>>;

/** What is archived says when and why, and nothing else does. */
export const archiveRule = z.refine<PublicationFacts>(({ publication, archive }) => (publication === 'archived') === (archive !== undefined), {
  path: ['archive'],
  message: 'an archived record, and only that, says when and why it was archived',
});
