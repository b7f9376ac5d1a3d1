import type { Lang } from '../../schemas/lang.ts';
import { splitCompound } from './compounds.ts';
import type { ConceptFinder } from './concepts.ts';
import type { SearchText } from './documents.ts';
import { toKeys } from './keys.ts';
import { fold } from './fold.ts';
import { isStopWord, toWords } from './words.ts';

/** How much a word in each part of a page tells about it; tuned by `npm run search-quality`. */
export const WEIGHTS = { names: 10, title: 5, facts: 2.5, summary: 3, details: 1.5, body: 0.7 } as const;
/** How much a page is about a concept that these parts name; `own` where the concept names the page. */
export const CONCEPT_WEIGHTS = { own: 8, names: 4, title: 3, facts: 2, summary: 1.5, details: 0.4, body: 0.1 } as const;
/** What a part of a compound counts, of the whole. */
const PART_OF_COMPOUND = 0.4;
const SHORTEST_COMPOUND = 9;

const HYPHENED = /\p{L}+(?:[‑-]\p{L}+)+/gu;
/** “Za-Kpota” is also looked for as “Zakpota”. */
const toJoined = (text: string) => (text.match(HYPHENED) ?? []).map((name) => fold(name.replaceAll(/[‑-]/g, '')));
/** A short name tells more when it is all of it: “Afval” more than “Afval en water”. */
const perWord = (weight: number, words: readonly string[]) => weight / Math.sqrt(Math.max(1, words.length));
const damp = (count: number) => Math.log2(1 + count);

/** What each key of a page weighs in one language, from the words that stand there. */
export function weighWords(text: SearchText, lang: Lang, isKnown: (part: string) => boolean): Map<string, number> {
  const weights = new Map<string, number>();
  const addKey = (key: string, weight: number) => weights.set(key, (weights.get(key) ?? 0) + weight);
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) {
      if (isStopWord(word, lang)) continue;
      for (const key of toKeys(word, lang)) addKey(key, weight);
      const parts = lang === 'nl' && word.length >= SHORTEST_COMPOUND ? splitCompound(fold(word), isKnown) : undefined;
      for (const part of parts ?? []) for (const key of toKeys(part, lang)) addKey(key, weight * PART_OF_COMPOUND);
    }
  };
  for (const name of text.names) {
    const words = toWords(name);
    add(words, perWord(WEIGHTS.names, words));
  }
  add(toWords(text.title), WEIGHTS.title);
  for (const fact of new Set(text.facts)) add([...new Set(toWords(fact))], WEIGHTS.facts);
  for (const joined of [text.title, ...text.names, ...text.facts].flatMap(toJoined)) addKey(joined, WEIGHTS.facts);
  add([...new Set(toWords(text.summary))], WEIGHTS.summary);
  add([...new Set(text.details.flatMap(toWords))], WEIGHTS.details);
  for (const [word, words] of Map.groupBy(toWords(text.body), (one) => one)) add([word], WEIGHTS.body * damp(words.length));
  return weights;
}

/** How much a page is about each concept that its text in one language names. */
export function weighConcepts(text: SearchText, find: ConceptFinder): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (part: string, weight: number, count: (hits: number) => number = () => 1) => {
    for (const [concept, hits] of find(part)) weights.set(concept, (weights.get(concept) ?? 0) + weight * count(hits));
  };
  for (const name of text.names) add(name, CONCEPT_WEIGHTS.names);
  add(text.title, CONCEPT_WEIGHTS.title);
  for (const fact of new Set(text.facts)) add(fact, CONCEPT_WEIGHTS.facts);
  add(text.summary, CONCEPT_WEIGHTS.summary);
  add(text.details.join(' . '), CONCEPT_WEIGHTS.details);
  add(text.body, CONCEPT_WEIGHTS.body, damp);
  return weights;
}
