import { z } from 'astro/zod';
import { contradiction, figure, id, original, source, text, textsById } from './parts.ts';

/** One language of a guide, tool or programme; `facts` in Dutch only. */
export const howToSchema = z.strictObject({
  facts: z
    .strictObject({
      original,
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
      reviewed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    })
    .optional(),
  ...text,
  figures: textsById,
  contradictions: textsById,
});
