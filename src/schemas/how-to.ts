import { z } from 'astro/zod';
import { contradiction, figure, id, isoDate, original, source, text, textsById } from './parts.ts';
import { archiveRule, publicationFacts } from './publication.ts';

/** One language of a guide, tool or programme; `facts` in Dutch only. */
export const howToSchema = z.strictObject({
  facts: z
    .strictObject({
      original,
      ...publicationFacts,
      order: z.int().min(1),
      kind: z.enum(['guide', 'programme', 'tool', 'method', 'network']),
      themes: z.array(id).default([]),
      forms: z.array(id).default([]),
      cases: z.array(id).default([]),
      lessons: z.array(id).default([]),
      objectives: z.array(id).min(1),
      planSections: z.array(id).default([]),
      figures: z.array(figure).default([]),
      contradictions: z.array(contradiction).default([]),
      sources: z.array(source).default([]),
      reviewed: isoDate,
    })
    .check(archiveRule)
    .optional(),
  ...text,
  figures: textsById,
  contradictions: textsById,
});
