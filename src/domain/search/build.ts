import { LANGS, type Lang } from '../../schemas/lang.ts';
import { type Concept, makeConceptFinder } from './concepts.ts';
import { SEARCH_KINDS, type SearchDocument, type SearchKind, sortDocuments } from './documents.ts';
import { toKeys } from './keys.ts';
import { CONCEPT_WEIGHTS, weighConcepts, weighWords } from './weigh.ts';
import { fold } from './fold.ts';
import { isStopWord, toWords } from './words.ts';

/** Where a key is found: for each language, pairs of a document (its distance from the one before) and how much it is about it, 1 to 60. */
export type Postings = Partial<Record<Lang, number[]>>;
/** Keys from one to before another, with their postings. */
export type Shard = Record<string, Postings>;

/** What a browser knows before it asks for anything: where to look. */
export interface SearchManifest {
  /** Number of documents. */
  size: number;
  /** For each kind, the number of its first document. */
  kinds: Partial<Record<SearchKind, number>>;
  /** The first key of each shard, in order. */
  shards: string[];
  /** The first of the keys of each list of endings; keys and order are from back to front. */
  endings: string[];
}

export interface SearchIndex {
  manifest: SearchManifest;
  documents: SearchDocument[];
  shards: Shard[];
  /** All keys, reversed, sorted: finds what a typo in the first letters hides. */
  endings: string[][];
  /** Countries and themes with their documents. */
  filters: Record<'countries' | 'themes', Record<string, number[]>>;
}

/** Size of a shard in characters before compression: about a third of it is transferred. */
const SHARD_SIZE = 11_000;
const ENDINGS_SIZE = 4_000;
/** The weight at which a word counts half of what it can. */
const HALF = 6;
const MOST_IMPACT = 60;

const toImpact = (weight: number) => Math.max(1, Math.round((MOST_IMPACT * weight) / (weight + HALF)));

/** The keys of all words for each concept in one language, with what each counts of the concept: a part of three words counts less. */
function listConceptKeys(concepts: readonly Concept[], lang: Lang): Map<string, [key: string, share: number][]> {
  return new Map(concepts.map(({ id, words }) => {
    const shares = new Map<string, number>();
    for (const word of words[lang]) {
      const parts = toWords(word).filter((one) => !isStopWord(one, lang));
      for (const key of parts.flatMap((one) => toKeys(one, lang))) shares.set(key, Math.max(shares.get(key) ?? 0, 1 / Math.sqrt(parts.length)));
    }
    return [id, [...shares]];
  }));
}

/** Adds the words for what a document is about to those that stand in it. */
function addConcepts(weights: Map<string, number>, about: ReadonlyMap<string, number>, keys: ReturnType<typeof listConceptKeys>): Map<string, number> {
  const best = new Map<string, number>();
  for (const [id, weight] of about) for (const [key, share] of keys.get(id) ?? []) best.set(key, Math.max(best.get(key) ?? 0, weight * share));
  for (const [key, weight] of best) weights.set(key, (weights.get(key) ?? 0) + weight);
  return weights;
}

/** Cuts a sorted list into parts of about `size` characters. */
function cut<T>(items: readonly T[], size: number, measure: (item: T) => number): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      parts.push([]);
      room = size;
    }
    parts.at(-1)?.push(item);
    room -= measure(item);
  }
  return parts;
}

const reverse = (key: string) => [...key].reverse().join('');
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function listFilters(documents: readonly SearchDocument[]): SearchIndex['filters'] {
  const filters: SearchIndex['filters'] = { countries: {}, themes: {} };
  documents.forEach((document, number) => {
    for (const name of ['countries', 'themes'] as const) for (const id of document[name]) (filters[name][id] ??= []).push(number);
  });
  return filters;
}

/**
 * Makes the index of one search over four languages: every word of every text, and every word, in any language, for what a page is
 * about, in small files of which a query needs one or two.
 */
export function buildSearchIndex(unsorted: readonly SearchDocument[], concepts: readonly Concept[]): SearchIndex {
  const documents = sortDocuments(unsorted);
  const conceptKeys = new Map(LANGS.map((lang) => [lang, listConceptKeys(concepts, lang)]));
  const finders = Object.fromEntries(LANGS.map((lang) => [lang, makeConceptFinder(concepts, lang)])) as Record<Lang, ReturnType<typeof makeConceptFinder>>;
  const known = new Set(documents.flatMap(({ texts: { nl } }) => (nl ? toWords(`${nl.title} ${nl.summary} ${nl.body}`).map(fold) : [])));
  const isKnown = (word: string) => known.has(word) && !isStopWord(word, 'nl');

  const postings = new Map<string, Record<Lang, { last: number; list: number[] }>>();
  documents.forEach((document, number) => {
    const about = new Map<string, number>();
    const raise = (id: string, weight: number) => about.set(id, Math.max(about.get(id) ?? 0, weight));
    for (const lang of LANGS) {
      const text = document.texts[lang];
      if (text) for (const [id, weight] of weighConcepts(text, finders[lang])) raise(id, weight);
    }
    for (const { id, pages } of concepts) if (pages.includes(document.path)) raise(id, CONCEPT_WEIGHTS.own);
    for (const lang of LANGS) {
      const text = document.texts[lang];
      const words = text ? weighWords(text, lang, isKnown) : new Map<string, number>();
      for (const [key, weight] of addConcepts(words, about, conceptKeys.get(lang) ?? new Map())) {
        const own = postings.get(key) ?? ({} as Record<Lang, { last: number; list: number[] }>);
        postings.set(key, own);
        const { last, list } = (own[lang] ??= { last: 0, list: [] });
        list.push(number - last, toImpact(weight));
        own[lang].last = number;
      }
    }
  });

  const keys = [...postings.keys()].sort(byText);
  const toPostings = (key: string): Postings => Object.fromEntries(Object.entries(postings.get(key) ?? {}).map(([lang, { list }]) => [lang, list]));
  const entries = keys.map((key) => [key, toPostings(key)] as const);
  const shards = cut(entries, SHARD_SIZE, ([key, own]) => key.length + JSON.stringify(own).length + 4);
  const endings = cut(keys.map(reverse).sort(byText), ENDINGS_SIZE, (key) => key.length + 1);
  const kinds = Object.fromEntries(SEARCH_KINDS.flatMap((kind) => {
    const first = documents.findIndex((document) => document.kind === kind);
    return first < 0 ? [] : [[kind, first]];
  }));
  return {
    manifest: {
      size: documents.length,
      kinds,
      shards: shards.map((shard) => shard[0]?.[0] ?? ''),
      endings: endings.map((list) => list[0] ?? ''),
    },
    documents,
    shards: shards.map((shard) => Object.fromEntries(shard)),
    endings,
    filters: listFilters(documents),
  };
}
