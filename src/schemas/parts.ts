import { z } from 'astro/zod';

/** Languages of the site, Dutch first: its text carries the facts. */
export const LANGS = ['nl', 'fr', 'es', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** An id: lower case, digits and hyphens; also the last part of a page's address. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One label in each of the four languages. */
export const labels = z.strictObject({
  nl: z.string().min(1),
  fr: z.string().min(1),
  es: z.string().min(1),
  en: z.string().min(1),
});
export type Labels = z.infer<typeof labels>;

/** How sure a link or a period is: printed in the plan, or our reading of it. */
export const basis = z.enum(['stated', 'inferred']);

/** An ISO date, `2024-12-31`, or a year, `2024`, in quotes; `unknown` where the source gives none. */
export const asOf = z.union([
  z.literal('unknown'),
  z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
]);

/** Ids of sections of the printed plan: see content/vocabulary/plan-sections.yaml. */
export const planSections = z.array(id).min(1);

/**
 * One number with all that a reader needs to trust it. Texts show it with `<Fact id="…" />`,
 * so that it cannot differ between languages.
 */
export const figure = z.strictObject({
  id,
  value: z.number(),
  unit: z.enum(['count', 'percent', 'euro', 'fte', 'years', 'year']),
  precision: z.enum(['exact', 'about', 'more-than', 'up-to', 'at-most']).default('exact'),
  asOf: asOf.default('unknown'),
  basis: basis.default('stated'),
  planSection: id,
});
export type Figure = z.infer<typeof figure>;

/** Who made this text; `machine` until a person has read it, and the page then says so. */
export const provenance = z.enum(['machine', 'human', 'reviewed']);

/** What the text of an entry carries in each language; never a fact. */
export const text = {
  title: z.string().min(2).max(120),
  summary: z.string().min(20).max(280),
  provenance,
};
