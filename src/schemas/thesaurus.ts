import { z } from 'astro/zod';
import { id, labels, LANGS } from './parts.ts';

const words = z.array(z.string().min(2).max(60)).max(20);

/**
 * content/vocabulary/thesaurus.yaml: subjects that people search for, with the other words that they use for them.
 * Search finds a page by any of these words, in any of the four languages, if the page is about the subject.
 */
export const subject = z.strictObject({
  id,
  label: labels,
  /** Other words with the same meaning for somebody who searches: synonyms, abbreviations, words of one country. */
  synonyms: z.strictObject(Object.fromEntries(LANGS.map((lang) => [lang, words])) as Record<(typeof LANGS)[number], typeof words>),
  /** Addresses of pages that are about exactly this subject: `/themes/waste/`. */
  pages: z.array(z.string().regex(/^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/)).max(6).optional(),
});
export type Subject = z.infer<typeof subject>;
