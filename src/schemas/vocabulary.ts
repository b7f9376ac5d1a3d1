import { z } from 'astro/zod';
import { id, labels, planSections } from './parts.ts';

const term = { id, label: labels };

/** content/vocabulary/sdgs.yaml: the seventeen goals, United Nations' short titles and colours. */
export const sdg = z.strictObject({
  id: z.string().regex(/^([1-9]|1[0-7])$/),
  label: labels,
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Its place in the plan: of every component, through a theme, or not named. */
  tier: z.enum(['main', 'second-line', 'not-named']),
  /** What the plan connects it with; only for those it names. */
  theme: labels.optional(),
});

/** content/vocabulary/functions.yaml: the three core functions of VVSG. */
export const coreFunction = z.strictObject({ ...term, description: labels, planSections });

/** content/vocabulary/activities.yaml: the sixteen activities of the results diagram. */
export const activity = z.strictObject({
  ...term,
  /** Printed place, `row.cell`. */
  cell: z.string().regex(/^[12]\.[1-8]$/),
  /** Function by the heading above it (uncertain) and by its meaning (what the site uses). */
  byPosition: id,
  byMeaning: id,
});

/** content/vocabulary/impacts.yaml: the two levels of impact. */
export const impact = z.strictObject({ ...term, statement: labels });

/** content/vocabulary/plan-sections.yaml: sections of the printed plan. */
export const planSection = z.strictObject({
  ...term,
  chapter: z.string().regex(/^([1-8]|cover|contents|intro|colophon)$/),
  /** Page on which the section starts, where the table of contents prints it. */
  page: z.int().min(1).optional(),
});

/** content/vocabulary/forms.yaml: forms of cooperation. */
export const form = z.strictObject({
  ...term,
  description: labels,
  /** Where the form is named: the dashboard of VVSG and PLATFORMA, or VVSG's own programme. */
  origin: z.enum(['dashboard', 'programme']),
});

/** content/vocabulary/glossary.yaml: what is called what, and who is who, in four languages. */
export const glossaryTerm = z.strictObject({
  ...term,
  description: labels,
  kind: z.enum(['tier', 'office', 'body', 'programme', 'concept']),
  /** Terms with the same bridge stand for the nearest thing in each country: `municipality`, `mayor`. */
  bridge: id.optional(),
  /** Id of the country that it belongs to, with the word used there and its language (BCP 47). */
  country: id.optional(),
  local: z.strictObject({ term: z.string().min(2), lang: z.string().regex(/^[a-z]{2,3}$/) }).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** A plain list of terms: country-statuses, country-reasons, finance-lines, money-flow. */
export const plainTerm = z.strictObject({ ...term, description: labels.optional() });

export type Sdg = z.infer<typeof sdg>;
export type CoreFunction = z.infer<typeof coreFunction>;
export type Activity = z.infer<typeof activity>;
export type Impact = z.infer<typeof impact>;
export type PlanSection = z.infer<typeof planSection>;
export type Form = z.infer<typeof form>;
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
export type PlainTerm = z.infer<typeof plainTerm>;
