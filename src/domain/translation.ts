import type { Lang } from '../schemas/parts.ts';
import { type EntryText, toStamp } from './meaning.ts';

/** `unknown`: the text does not say which revision of the original it renders. */
export const TRANSLATION_STATES = ['original', 'current', 'outdated', 'unknown', 'missing'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** How a text was made: by a person, by a computer, or by a computer and then read by a person. */
export type Method = 'human' | 'machine' | 'reviewed';

/**
 * How the text of an entry in one language stands to its original.
 * @param original the language in which the entry was written first: `facts.original`
 * @param texts the texts of the entry; only those of `lang` and `original` are looked at
 */
export function getTranslationState(lang: Lang, original: Lang, texts: ReadonlyMap<Lang, EntryText>): TranslationState {
  const own = texts.get(lang);
  if (!own) return 'missing';
  if (lang === original) return 'original';
  const source = texts.get(original);
  const stamp = own.data['translates'];
  if (!source || typeof stamp !== 'string') return 'unknown';
  return stamp === toStamp(original, source) ? 'current' : 'outdated';
}
