import { z } from 'astro/zod';
import { basis, figure, id, original, planSections, text } from './parts.ts';

const link = z.strictObject({ id, basis });

/** Facts of an objective: a strategic one (ten years) or one of its five-year objectives. */
export const objectiveFacts = z
  .strictObject({
    original,
    /** `SO1` as the plan counts; `O1.1` is ours, as the plan restarts its numbering under each. */
    code: z.string().regex(/^(SO[1-4]|O[1-4]\.[1-3])$/),
    level: z.enum(['strategic', 'five-year']),
    transversal: z.boolean().default(false),
    /** Id of the strategic objective above it; five-year objectives only. */
    parent: id.optional(),
    period: z.strictObject({
      from: z.int().min(2000).max(2100),
      to: z.int().min(2000).max(2100),
      basis,
    }),
    sdgs: z.array(z.strictObject({ id: z.int().min(1).max(17), basis })).min(1),
    functions: z.array(link).min(1),
    activities: z.array(link).default([]),
    planSections,
    figures: z.array(figure).default([]),
    inconsistencies: z.array(id).default([]),
  })
  .refine((facts) => (facts.level === 'five-year') === (facts.parent !== undefined), {
    path: ['parent'],
    message: 'a five-year objective names its parent, a strategic objective has none',
  })
  .refine((facts) => facts.period.from <= facts.period.to, {
    path: ['period', 'to'],
    message: 'the period ends before it begins',
  });

/** One language of an objective; `facts` in Dutch only. The body explains it. */
export const objectiveSchema = z.strictObject({
  facts: objectiveFacts.optional(),
  ...text,
  /** What is to be true at the end, in one sentence. */
  statement: z.string().min(20).max(400),
  figures: z.record(id, z.string().min(2)).default({}),
  inconsistencies: z.record(id, z.string().min(20)).default({}),
});
export type ObjectiveFacts = z.infer<typeof objectiveFacts>;
export type ObjectiveText = z.infer<typeof objectiveSchema>;
