import { z } from 'astro/zod';
import { figure, id, planSections, text } from './parts.ts';

/** Facts of a country (or of the plan's still open place for one). */
export const countryFacts = z.strictObject({
  /** ISO 3166-1 alpha-2 in capitals; `unknown` for a country that the plan has not chosen yet. */
  iso: z.union([z.literal('unknown'), z.string().regex(/^[A-Z]{2}$/)]),
  order: z.int().min(1),
  status: z.enum(['certain', 'under-evaluation', 'explored']),
  role: z.enum(['belgian-component', 'partner-country']),
  /** Whether the plan names it as active in 2024, all funds together. */
  activeIn2024: z.boolean(),
  /** Reasons that the plan gives, as ids of content/vocabulary/country-reasons.yaml. */
  reasons: z.array(id).min(1),
  /** Languages in which VVSG and its partners work there, BCP 47; empty where not known. */
  languages: z.array(z.enum(['nl', 'fr', 'es', 'en'])).default([]),
  /** Id of a country whose place this one can take. */
  insteadOf: id.optional(),
  planSections,
  figures: z.array(figure).default([]),
});

/** One language of a country; `facts` in Dutch only. */
export const countrySchema = z.strictObject({
  facts: countryFacts.optional(),
  ...text,
  /** The status as a sentence, with its reason. */
  statusSentence: z.string().min(20).max(400),
  figures: z.record(id, z.string().min(2)).default({}),
});
export type CountryFacts = z.infer<typeof countryFacts>;
export type CountryText = z.infer<typeof countrySchema>;
