import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Finder } from '../../src/domain/search/find.ts';
import type { SearchCard, SearchSetup } from '../../src/domain/search/setup.ts';
import type { Lang } from '../../src/schemas/parts.ts';

/** A query, the language of the page on which it is typed, and the pages that a reader would be glad to find first. */
export interface Judgement {
  id: string;
  query: string;
  lang: Lang;
  kind: 'word' | 'phrase' | 'synonym' | 'inflected' | 'accents' | 'typo' | 'name' | 'code' | 'question' | 'across';
  /** Language of the words typed, where it is another than the page's. */
  textLang?: Lang;
  /** Addresses without language; any of them counts. */
  expect: string[];
}

/** `judgements`: for tuning; `judgements-held-out`: never looked at while tuning. */
export const SETS = ['judgements', 'judgements-held-out'] as const;
export const readJudgements = (set: (typeof SETS)[number]): Judgement[] => parse(readFileSync(`test/search/${set}.yaml`, 'utf8')) as Judgement[];

/** What the search page of a built site gives its script. */
export function readSetup(dir: string): SearchSetup {
  const html = readFileSync(join(dir, 'search/index.html'), 'utf8');
  return JSON.parse(/data-search-setup[^>]*>([^<]*)</.exec(html)?.[1] ?? 'null') as SearchSetup;
}

/** Searches a built site without a browser: the addresses of what is found, best first, without language. */
export function makeSearch(dir: string) {
  const { manifest, files } = readSetup(dir);
  const folder = join(dir, files.slice(files.indexOf('search/files/')));
  const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
  const finder = new Finder(manifest, { loadShard: async (number) => read(`words/${number}`), loadEndings: async (number) => read(`endings/${number}`) });
  const base = files.slice(0, files.indexOf('/search/files/'));
  return async (query: string, lang: Lang, most = 10): Promise<string[]> => {
    const { hits } = await finder.find(query, lang);
    return hits.slice(0, most).map(({ document }) => read<SearchCard>(`nl/${document}`).href.slice(base.length));
  };
}

export interface Score {
  queries: number;
  /** Share of the queries with an expected page first, and among the first three. */
  first: number;
  three: number;
  /** Mean of 1 / place of the first expected page, 0 where it is not among the first ten. */
  mrr: number;
}

/** The place of the first expected page, counted from 1; 0 where there is none. */
export const toPlace = ({ expect }: Judgement, found: readonly string[]): number => found.slice(0, 10).findIndex((path) => expect.includes(path)) + 1;

/** Scores places, of as many queries. */
export function toScore(places: readonly number[]): Score {
  const share = (fits: (place: number) => boolean) => places.filter(fits).length / places.length;
  return {
    queries: places.length,
    first: share((place) => place === 1),
    three: share((place) => place > 0 && place <= 3),
    mrr: places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length,
  };
}
