import { z } from 'astro/zod';
import { contradiction, figure, id, isoDate, original, source, text, textsById } from './parts.ts';
import { archiveRule, publicationFacts } from './publication.ts';

/** Facts of a lesson learned: what it rests on. */
export const lessonFacts = z
  .strictObject({
    original,
    ...publicationFacts,
    polarity: z.enum(['worked', 'failed', 'mixed']),
    phases: z.array(z.enum(['explore', 'agree', 'plan', 'carry-out', 'evaluate', 'end'])).min(1),
    themes: z.array(id).default([]),
    forms: z.array(id).default([]),
    countries: z.array(id).default([]),
    objectives: z.array(id).min(1),
    evidence: z.enum(['plan', 'one-case', 'several-cases', 'evaluation', 'literature']),
    cases: z.array(id).default([]),
    planSections: z.array(id).default([]),
    figures: z.array(figure).default([]),
    contradictions: z.array(contradiction).default([]),
    sources: z.array(source).default([]),
    published: isoDate,
    reviewed: isoDate,
  })
  .refine(({ cases, planSections, sources }) => cases.length + planSections.length + sources.length > 0, {
    path: ['cases'],
    message: 'a lesson rests on something: a case, a section of the plan or a source',
  })
  .refine(({ published, reviewed }) => published <= reviewed, {
    path: ['reviewed'],
    message: 'the last review comes before the publication',
  })
  .check(archiveRule);

const part = z.string().min(20).max(400);

/** One language of a lesson; `facts` in Dutch only. The title is a rule of action; the body tells the evidence. */
export const lessonSchema = z.strictObject({
  facts: lessonFacts.optional(),
  ...text,
  /** In …, when …, then …, because …: each a sentence or two. */
  context: part,
  action: part,
  effect: part,
  why: part,
  recommendation: part,
  figures: textsById,
  contradictions: textsById,
});
export type LessonFacts = z.infer<typeof lessonFacts>;
export type LessonText = z.infer<typeof lessonSchema>;
