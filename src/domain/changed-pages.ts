import { entrySchemas, type EntryCollection, type RecordCollection, recordSchemas, type VocabularyName, vocabularySchemas } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { DEFAULT_LANG, langs } from '../site/locales.ts';
import { entryPath } from './links.ts';

/** Paths of pages, without language and base, that show a file; and the languages in which they do. */
export interface ShownOn {
  paths: readonly string[];
  langs: readonly Lang[];
}

/** The page of a record without running text, where it has one of its own, or else the page that shows all. */
const ofRecord: Record<RecordCollection, (id: string) => string[]> = {
  finance: () => ['/financial-plan/'],
  partnerships: (id) => [`/partnerships/${id}/`],
  municipalities: () => [],
  organisations: () => [],
};

/** Where the terms of a list are shown first of all. */
const ofList: Record<VocabularyName, string[]> = {
  sdgs: ['/sdgs/'],
  functions: ['/strategy/results/'],
  activities: ['/strategy/results/'],
  impacts: ['/strategy/results/'],
  forms: ['/forms/'],
  glossary: ['/glossary/'],
  'plan-sections': ['/strategy/'],
  'country-statuses': ['/countries/'],
  'country-reasons': ['/countries/'],
  'finance-lines': ['/financial-plan/'],
  'money-flow': ['/strategy/programme/'],
};

/**
 * The pages that show a file of the content.
 * @param path in content/, with forward slashes: `case-studies/dogbo-water/index.fr.mdx`
 * @returns no paths for what no page shows by itself: a municipality is seen where other records name it
 */
export function toShownOn(path: string): ShownOn {
  const [top = '', name = '', file] = path.split('/');
  if (Object.hasOwn(entrySchemas, top) && file) {
    // Dutch carries the facts, and images have no language: both show in all four.
    const own = langs.find((lang) => lang !== DEFAULT_LANG && file === `index.${lang}.mdx`);
    return { paths: [entryPath(top as EntryCollection, name)], langs: own ? [own] : langs };
  }
  const id = name.replace(/\.yaml$/, '');
  if (Object.hasOwn(recordSchemas, top)) return { paths: ofRecord[top as RecordCollection](id), langs };
  if (top === 'vocabulary' && Object.hasOwn(vocabularySchemas, id)) return { paths: ofList[id as VocabularyName], langs };
  return { paths: [], langs };
}
