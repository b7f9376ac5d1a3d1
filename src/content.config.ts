import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { join } from 'node:path';
import { entrySchemas, financeTable, vocabularySchemas } from './schemas/index.ts';
import { readEnvironment } from './site/environment.ts';

const { contentDir } = readEnvironment(process.env);

/** `organisation/index.fr.mdx` becomes the id `organisation/fr`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/index\.(\w+)\.mdx$/, '$1');

const entries = (name: keyof typeof entrySchemas) =>
  glob({ base: join(contentDir, name), pattern: '*/index.*.mdx', generateId });
const terms = (name: keyof typeof vocabularySchemas) => file(join(contentDir, 'vocabulary', `${name}.yaml`));

export const collections = {
  strategy: defineCollection({ loader: entries('strategy'), schema: entrySchemas.strategy }),
  objectives: defineCollection({ loader: entries('objectives'), schema: entrySchemas.objectives }),
  countries: defineCollection({ loader: entries('countries'), schema: entrySchemas.countries }),
  pages: defineCollection({ loader: entries('pages'), schema: entrySchemas.pages }),
  finance: defineCollection({
    loader: glob({ base: join(contentDir, 'finance'), pattern: '*.yaml' }),
    schema: financeTable,
  }),
  sdgs: defineCollection({ loader: terms('sdgs'), schema: vocabularySchemas.sdgs }),
  functions: defineCollection({ loader: terms('functions'), schema: vocabularySchemas.functions }),
  activities: defineCollection({ loader: terms('activities'), schema: vocabularySchemas.activities }),
  impacts: defineCollection({ loader: terms('impacts'), schema: vocabularySchemas.impacts }),
  'plan-sections': defineCollection({ loader: terms('plan-sections'), schema: vocabularySchemas['plan-sections'] }),
  'country-statuses': defineCollection({ loader: terms('country-statuses'), schema: vocabularySchemas['country-statuses'] }),
  'country-reasons': defineCollection({ loader: terms('country-reasons'), schema: vocabularySchemas['country-reasons'] }),
  'finance-lines': defineCollection({ loader: terms('finance-lines'), schema: vocabularySchemas['finance-lines'] }),
  'money-flow': defineCollection({ loader: terms('money-flow'), schema: vocabularySchemas['money-flow'] }),
};
