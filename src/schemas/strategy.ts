import { z } from 'astro/zod';
import { figure, id, original, planSections, text } from './parts.ts';

/** Facts of a chapter of the strategic plan. */
export const chapterFacts = z.strictObject({
  original,
  order: z.int().min(1),
  planSections,
  figures: z.array(figure).default([]),
  /** Something in the plan that does not agree with itself; the text of each language tells it. */
  inconsistencies: z.array(id).default([]),
});

/** One language of a chapter; `facts` in Dutch only. */
export const chapterSchema = z.strictObject({
  facts: chapterFacts.optional(),
  ...text,
  /** Names of the figures shown as key figures; keys are ids of `facts.figures`. */
  figures: z.record(id, z.string().min(2)).default({}),
  /** What the reader is told about each inconsistency; keys are ids of `facts.inconsistencies`. */
  inconsistencies: z.record(id, z.string().min(20)).default({}),
});
export type ChapterFacts = z.infer<typeof chapterFacts>;
export type ChapterText = z.infer<typeof chapterSchema>;
