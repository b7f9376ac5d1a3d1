import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { join } from 'node:path';
import { entrySchemas, recordSchemas, vocabularySchemas } from './schemas/index.ts';
import { redirect } from './schemas/redirect.ts';
import { readEnvironment } from './site/environment.ts';

const { contentDir } = readEnvironment();

/** `organisation/index.fr.mdx` becomes the id `organisation/fr`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/index\.(\w+)\.mdx$/, '$1');

/** A collection with a text per language: content/<name>/<slug>/index.<lang>.mdx. */
const entries = <S extends z.ZodType>(name: string, schema: S) =>
  defineCollection({ loader: glob({ base: join(contentDir, name), pattern: '*/index.*.mdx', generateId }), schema });

/** A collection of records without running text: content/<name>/<id>.yaml. */
const records = <S extends z.ZodType>(name: string, schema: S) =>
  defineCollection({ loader: glob({ base: join(contentDir, name), pattern: '*.yaml' }), schema });

/** A list of terms: content/vocabulary/<name>.yaml. */
const terms = <S extends z.ZodType>(name: string, schema: S) =>
  defineCollection({ loader: file(join(contentDir, 'vocabulary', `${name}.yaml`)), schema });

export const collections = {
  strategy: entries('strategy', entrySchemas.strategy),
  objectives: entries('objectives', entrySchemas.objectives),
  countries: entries('countries', entrySchemas.countries),
  'case-studies': entries('case-studies', entrySchemas['case-studies']),
  lessons: entries('lessons', entrySchemas.lessons),
  themes: entries('themes', entrySchemas.themes),
  'how-to': entries('how-to', entrySchemas['how-to']),
  pages: entries('pages', entrySchemas.pages),
  contribute: entries('contribute', entrySchemas.contribute),
  finance: records('finance', recordSchemas.finance),
  municipalities: records('municipalities', recordSchemas.municipalities),
  organisations: records('organisations', recordSchemas.organisations),
  partnerships: records('partnerships', recordSchemas.partnerships),
  sdgs: terms('sdgs', vocabularySchemas.sdgs),
  functions: terms('functions', vocabularySchemas.functions),
  activities: terms('activities', vocabularySchemas.activities),
  impacts: terms('impacts', vocabularySchemas.impacts),
  forms: terms('forms', vocabularySchemas.forms),
  glossary: terms('glossary', vocabularySchemas.glossary),
  'plan-sections': terms('plan-sections', vocabularySchemas['plan-sections']),
  'country-statuses': terms('country-statuses', vocabularySchemas['country-statuses']),
  'country-reasons': terms('country-reasons', vocabularySchemas['country-reasons']),
  'finance-lines': terms('finance-lines', vocabularySchemas['finance-lines']),
  'money-flow': terms('money-flow', vocabularySchemas['money-flow']),
  thesaurus: terms('thesaurus', vocabularySchemas.thesaurus),
  redirects: defineCollection({ loader: file(join(contentDir, 'redirects.yaml')), schema: redirect }),
};
