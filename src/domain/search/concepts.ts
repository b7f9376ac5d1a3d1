import type { Lang } from '../../schemas/lang.ts';
import { toKey } from './keys.ts';
import { isStopWord, toWords } from './words.ts';

/** A subject that people search for, with every word for it. */
export interface Concept {
  id: string;
  /** Label and synonyms. */
  words: Record<Lang, readonly string[]>;
  /** Addresses of pages that are about exactly this, without language and base. */
  pages: readonly string[];
}

interface Pattern {
  keys: string[];
  concept: string;
}
/** What finds concepts in the words of a text. */
export type ConceptFinder = (text: string) => Map<string, number>;

const toSequence = (text: string, lang: Lang) => toWords(text).filter((word) => !isStopWord(word, lang)).map((word) => toKey(word, lang));

/**
 * Makes a function that counts how often each concept is named in a text of one language: in any of its words, any word form;
 * words of several parts only as a whole. Stop words between parts don't matter.
 */
export function makeConceptFinder(concepts: readonly Concept[], lang: Lang): ConceptFinder {
  const byFirst = new Map<string, Pattern[]>();
  for (const { id, words } of concepts) {
    for (const word of words[lang]) {
      const keys = toSequence(word, lang);
      const first = keys[0];
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, concept: id }]);
    }
  }
  return (text) => {
    const sequence = toSequence(text, lang);
    const counts = new Map<string, number>();
    sequence.forEach((key, at) => {
      const found = (byFirst.get(key) ?? []).filter(({ keys }) => keys.every((own, index) => sequence[at + index] === own));
      for (const concept of new Set(found.map((pattern) => pattern.concept))) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    });
    return counts;
  };
}
