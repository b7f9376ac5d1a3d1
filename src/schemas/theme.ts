import { z } from 'astro/zod';
import { original, text } from './parts.ts';
import { archiveRule, publicationFacts } from './publication.ts';

/** One language of a theme; `facts` in Dutch only. The body says what its cases together teach. */
export const themeSchema = z.strictObject({
  facts: z
    .strictObject({ original, ...publicationFacts, order: z.int().min(1) })
    .check(archiveRule)
    .optional(),
  ...text,
  /** A short name for lists and chips. */
  short: z.string().min(2).max(32),
});
