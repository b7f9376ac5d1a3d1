import { z } from 'astro/zod';
import { asOf, basis, contradiction, figure, id, isoDate, original, source, sourceIds, text, textsById } from './parts.ts';
import { archiveRule, publicationFacts } from './publication.ts';

/** A tier of government, from the state down; its local name stands in the glossary. */
const tier = z.strictObject({
  /** Id of content/vocabulary/glossary.yaml: `benin-commune`. */
  term: id,
  number: z.union([z.literal('unknown'), z.int().min(1)]),
  asOf,
  basis: basis.default('stated'),
  sources: sourceIds,
});

/** Facts of a country (or of the plan's still open place for one). */
export const countryFacts = z
  .strictObject({
    original,
    ...publicationFacts,
    /** ISO 3166-1 alpha-2 in capitals; `unknown` for a country that the plan has not chosen yet. */
    iso: z.union([z.literal('unknown'), z.string().regex(/^[A-Z]{2}$/)]),
    order: z.int().min(1),
    /** Place in the plan; `other-link`: not in it, but with Flemish partnerships. */
    status: z.enum(['certain', 'under-evaluation', 'explored', 'other-link']),
    role: z.enum(['belgian-component', 'partner-country', 'none']),
    /** Whether the plan names it as active in 2024, all funds together. */
    activeIn2024: z.boolean(),
    /** Reasons that the plan gives, as ids of content/vocabulary/country-reasons.yaml. */
    reasons: z.array(id).default([]),
    /** Languages of this site in which VVSG and its partners can work there; empty where not known. */
    languages: z.array(z.enum(['nl', 'fr', 'es', 'en'])).default([]),
    /** Official languages, BCP 47. */
    officialLanguages: z
      .array(z.strictObject({ lang: z.string().regex(/^[a-z]{2,3}$/), basis: basis.default('stated'), sources: sourceIds }))
      .default([]),
    /** Id of a country whose place this one can take. */
    insteadOf: id.optional(),
    tiers: z.array(tier).default([]),
    /** Ids of the associations of local governments. */
    associations: z.array(id).default([]),
    objectives: z.array(id).default([]),
    planSections: z.array(id).default([]),
    figures: z.array(figure).default([]),
    contradictions: z.array(contradiction).default([]),
    sources: z.array(source).default([]),
    /** ISO date on which the facts were last compared with their sources. */
    reviewed: isoDate,
  })
  .refine(({ status, reasons }) => status === 'other-link' || reasons.length > 0, {
    path: ['reasons'],
    message: 'a country of the plan has a reason',
  })
  .check(archiveRule);

/** One language of a country; `facts` in Dutch only. */
export const countrySchema = z.strictObject({
  facts: countryFacts.optional(),
  ...text,
  /** The status as a sentence, with its reason. */
  statusSentence: z.string().min(20).max(400),
  figures: textsById,
  contradictions: textsById,
});
export type CountryFacts = z.infer<typeof countryFacts>;
export type CountryText = z.infer<typeof countrySchema>;
