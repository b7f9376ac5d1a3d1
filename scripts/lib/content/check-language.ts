import { LANGS } from '../../../src/schemas/parts.ts';
import type { Finding } from '../../../src/report/issue.ts';
import type { Passage } from './passages.ts';
import { stopWords } from './stop-words.ts';

const WORD = /(?<![\p{N}-])\p{L}+(?:-[\p{L}\p{N}]+)*/gu;
/** Joins two names as readily as two nouns: between capitals it may still be a word that was left. */
const JOINS = ['and', 'et', 'ou', 'als', 'maar', 'mais', 'pero'];
const isName = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);

/**
 * Words of another language that were left in a text. A small word inside a name is none: Partners for Review.
 * @param text the passage without names and quotations
 */
export function checkLanguage({ lang, source, field, start }: Passage, text: string): Finding[] {
  const words = [...text.matchAll(WORD)];
  return words.flatMap(({ 0: word, index }, at): Finding[] => {
    const other = LANGS.find((one) => one !== lang && stopWords[one].has(word));
    if (!other) return [];
    const [second, first, , third, fourth] = [-2, -1, 0, 1, 2].map((step) => isName(words[at + step]?.[0]));
    const inName = JOINS.includes(word) ? first && third && (second || fourth) : first && (third || fourth);
    if (inName) return [];
    return [{ code: 'foreign-word', field, values: { value: word, other, lang }, ...source.placeAt(start + index) }];
  });
}
