import { z } from 'astro/zod';
import { asOf, contradiction, figure, id, isoDate, original, sdgLink, source, sourceIds, text, textsById, told } from './parts.ts';
import { archiveRule, publicationFacts } from './publication.ts';

/** An amount as a source prints it; never converted. */
const cost = z.strictObject({
  id,
  amount: z.number().positive(),
  currency: z.enum(['EUR', 'XOF', 'USD', 'ZAR', 'GMD']),
  kind: z.enum(['granted', 'spent', 'planned', 'per-year']),
  asOf,
  sources: sourceIds,
});

/** Facts of a case study. `unknown` is a value: it is shown, and says that nobody published it. */
export const caseFacts = z
  .strictObject({
    original,
    ...publicationFacts,
    /** `full`: enough is known for a whole story; `snapshot`: a short one, and the page says so. */
    strength: z.enum(['full', 'snapshot']),
    /** Ids of countries, the one where it happens first. */
    countries: z.array(id).min(1),
    municipalities: z.array(id).default([]),
    organisations: z.array(id).default([]),
    partnership: id.optional(),
    /** One to three, the most fitting first. */
    themes: z.array(id).min(1).max(3),
    sdgs: z.array(sdgLink).min(1),
    /** Objectives of the plan that it is evidence for; the reason stands in the text of each language. */
    objectives: z.array(id).min(1),
    form: id,
    period: z.strictObject({ from: asOf, to: z.union([z.literal('ongoing'), asOf]) }),
    stage: z.enum(['planned', 'running', 'finished', 'stopped', 'unknown']),
    costs: z.union([z.literal('unknown'), z.array(cost).min(1)]),
    /** Ids of organisations or municipalities that paid. */
    funders: z.union([z.literal('unknown'), z.array(id).min(1)]),
    /** Time that it asks of a municipality, where a source lets us say so. */
    effort: z.enum(['light', 'medium', 'heavy', 'unknown']),
    /** The best that its results rest on. */
    evidence: z.enum(['external-evaluation', 'monitoring', 'press', 'own-account', 'unknown']),
    /** Worth reading first: it teaches more than its own theme. */
    instructive: z.boolean().default(false),
    figures: z.array(figure).default([]),
    obstacles: z.array(told).min(1),
    needs: z.array(told).min(1),
    contradictions: z.array(contradiction).default([]),
    sources: z.array(source).min(1),
    /** ISO dates: when it came on line here, and when somebody last compared it with its sources. */
    published: isoDate,
    reviewed: isoDate,
  })
  .refine(({ period: { from, to } }) => !/^\d/.test(from) || !/^\d/.test(to) || from.slice(0, 4) <= to.slice(0, 4), {
    path: ['period', 'to'],
    message: 'the period ends before it begins',
  })
  .refine(({ published, reviewed }) => published <= reviewed, {
    path: ['reviewed'],
    message: 'the last review comes before the publication',
  })
  .check(archiveRule);

/** One language of a case study; `facts` in Dutch only. The body has the three sections of CASE_SECTIONS. */
export const caseSchema = z.strictObject({
  facts: caseFacts.optional(),
  ...text,
  title: z.string().min(10).max(90),
  /** Did it work? One sentence; where nobody knows, it says so. */
  outcome: z.string().min(20).max(300),
  objectives: textsById,
  figures: textsById,
  costs: textsById,
  obstacles: textsById,
  needs: textsById,
  contradictions: textsById,
});

/** Headings of the body, the same in every case: fixed, because free headings drift. */
export const CASE_SECTIONS = {
  nl: ['Uitdaging', 'Aanpak', 'Resultaten'],
  fr: ['Défi', 'Démarche', 'Résultats'],
  es: ['Desafío', 'Cómo se hizo', 'Resultados'],
  en: ['Challenge', 'Approach', 'Results'],
} as const;
export type CaseFacts = z.infer<typeof caseFacts>;
export type CaseText = z.infer<typeof caseSchema>;
