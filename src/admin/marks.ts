import { type EntryText, toStamp } from '../domain/meaning.ts';
import type { Lang } from '../schemas/parts.ts';

/**
 * What the form keeps in `translates` until it saves. Ticked is `now`, with the stamp of the file behind it, so that the tick
 * can be taken back; `not` is a new text whose tick was taken away. No file has a mark: see `toText` in format.ts.
 */
const MARK = /^(now|not)\b\s*/;

export const isTicked = (value: string): boolean => value.startsWith('now');
export const tick = (value: string): string => (isTicked(value) ? value : `now ${withoutMark(value)}`.trim());
export const untick = (value: string): string => withoutMark(value) || 'not';
/** The stamp that the file has, or nothing. */
export const withoutMark = (value: string): string => value.replace(MARK, '');

/**
 * The stamps with which texts are saved: what is ticked renders the original as it is now, the others keep what they have.
 * @param texts the texts of an entry as their files will be
 * @param marks `translates` of each language in the form
 */
export function toStamps(original: Lang, texts: ReadonlyMap<Lang, EntryText>, marks: ReadonlyMap<Lang, string>): Map<Lang, string> {
  const source = texts.get(original);
  const toFinal = (lang: Lang, mark: string) => {
    if (lang === original) return '';
    return isTicked(mark) && source ? toStamp(original, source) : withoutMark(mark);
  };
  return new Map([...marks].map(([lang, mark]) => [lang, toFinal(lang, mark)]));
}
