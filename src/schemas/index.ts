import { caseSchema } from './case-study.ts';
import { countrySchema } from './country.ts';
import { financeTable } from './finance.ts';
import { howToSchema } from './how-to.ts';
import { lessonSchema } from './lesson.ts';
import { objectiveSchema } from './objective.ts';
import { pageSchema } from './page.ts';
import { municipality, organisation, partnership } from './places.ts';
import { chapterSchema } from './strategy.ts';
import { themeSchema } from './theme.ts';
import { subject } from './thesaurus.ts';
import { activity, coreFunction, form, glossaryTerm, impact, plainTerm, planSection, sdg } from './vocabulary.ts';

/** Collections of entries with a text per language: content/<name>/<slug>/index.<lang>.mdx. */
export const entrySchemas = {
  strategy: chapterSchema,
  objectives: objectiveSchema,
  countries: countrySchema,
  'case-studies': caseSchema,
  lessons: lessonSchema,
  themes: themeSchema,
  'how-to': howToSchema,
  pages: pageSchema,
  contribute: pageSchema,
} as const;
export type EntryCollection = keyof typeof entrySchemas;

/** Records without running text: content/<name>/<id>.yaml. */
export const recordSchemas = {
  finance: financeTable,
  municipalities: municipality,
  organisations: organisation,
  partnerships: partnership,
} as const;
export type RecordCollection = keyof typeof recordSchemas;

/** Lists of terms: content/vocabulary/<name>.yaml. */
export const vocabularySchemas = {
  sdgs: sdg,
  functions: coreFunction,
  activities: activity,
  impacts: impact,
  forms: form,
  glossary: glossaryTerm,
  'plan-sections': planSection,
  'country-statuses': plainTerm,
  'country-reasons': plainTerm,
  'finance-lines': plainTerm,
  'money-flow': plainTerm,
  thesaurus: subject,
} as const;
export type VocabularyName = keyof typeof vocabularySchemas;

export { financeTable };
