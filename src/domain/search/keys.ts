import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import type { Lang } from '../../schemas/lang.ts';
import { fold } from './fold.ts';

const stemmers: Record<Lang, (word: string) => string> = { nl: stemDutch, fr: stemFrench, es: stemSpanish, en: stemEnglish };
const KEEP_WHOLE = /\d/;

/**
 * The keys under which a word is indexed and looked up: its stem without accents, first; and the stem of the word typed without
 * accents where that differs (Spanish “cooperación” and “cooperacion” have other stems).
 * @param word lower case, accents kept, as `toWords` gives it
 */
export function toKeys(word: string, lang: Lang): string[] {
  if (KEEP_WHOLE.test(word)) return [fold(word)];
  const stem = stemmers[lang];
  return [...new Set([fold(stem(word)), fold(stem(fold(word)))])].filter((key) => key !== '');
}

/** The first of a word's keys: stands for the word where one is enough. */
export const toKey = (word: string, lang: Lang): string => toKeys(word, lang)[0] ?? fold(word);
