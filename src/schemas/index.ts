import { chapterSchema } from './strategy.ts';
import { countrySchema } from './country.ts';
import { objectiveSchema } from './objective.ts';
import { pageSchema } from './page.ts';
import { activity, coreFunction, impact, plainTerm, planSection, sdg } from './vocabulary.ts';

/** Collections of entries with a text per language: content/<name>/<slug>/index.<lang>.mdx. */
export const entrySchemas = {
  strategy: chapterSchema,
  objectives: objectiveSchema,
  countries: countrySchema,
  pages: pageSchema,
} as const;
export type EntryCollection = keyof typeof entrySchemas;

/** Lists of terms: content/vocabulary/<name>.yaml. */
export const vocabularySchemas = {
  sdgs: sdg,
  functions: coreFunction,
  activities: activity,
  impacts: impact,
  'plan-sections': planSection,
  'country-statuses': plainTerm,
  'country-reasons': plainTerm,
  'finance-lines': plainTerm,
  'money-flow': plainTerm,
} as const;
export type VocabularyName = keyof typeof vocabularySchemas;

export { financeTable } from './finance.ts';
