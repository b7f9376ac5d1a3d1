import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { join } from 'node:path';
import { entrySchemas, recordSchemas, vocabularySchemas } from './schemas/index.ts';
import { readEnvironment } from './site/environment.ts';

const { contentDir } = readEnvironment();

/** `organisation/index.fr.mdx` becomes the id `organisation/fr`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/index\.(\w+)\.mdx$/, '$1');

/** A collection with a text per language: content/<name>/<slug>/index.<lang>.mdx. */
const entries = <N extends keyof typeof entrySchemas>(name: N) =>
  defineCollection({
    loader: glob({ base: join(contentDir, name), pattern: '*/index.*.mdx', generateId }),
    schema: entrySchemas[name],
  });

/** A collection of records without running text: content/<name>/<id>.yaml. */
const records = <N extends keyof typeof recordSchemas>(name: N) =>
  defineCollection({ loader: glob({ base: join(contentDir, name), pattern: '*.yaml' }), schema: recordSchemas[name] });

/** A list of terms: content/vocabulary/<name>.yaml. */
const terms = <N extends keyof typeof vocabularySchemas>(name: N) =>
  defineCollection({ loader: file(join(contentDir, 'vocabulary', `${name}.yaml`)), schema: vocabularySchemas[name] });

export const collections = {
  strategy: entries('strategy'),
  objectives: entries('objectives'),
  countries: entries('countries'),
  'case-studies': entries('case-studies'),
  lessons: entries('lessons'),
  themes: entries('themes'),
  'how-to': entries('how-to'),
  pages: entries('pages'),
  finance: records('finance'),
  municipalities: records('municipalities'),
  organisations: records('organisations'),
  partnerships: records('partnerships'),
  sdgs: terms('sdgs'),
  functions: terms('functions'),
  activities: terms('activities'),
  impacts: terms('impacts'),
  forms: terms('forms'),
  glossary: terms('glossary'),
  'plan-sections': terms('plan-sections'),
  'country-statuses': terms('country-statuses'),
  'country-reasons': terms('country-reasons'),
  'finance-lines': terms('finance-lines'),
  'money-flow': terms('money-flow'),
};
