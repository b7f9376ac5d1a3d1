import type { CustomFieldControlProps } from '@sveltia/cms';
import { type Lang, LANGS } from '../../schemas/lang.ts';
import type { EntryFormat } from '../format.ts';
import { toStamps } from '../marks.ts';
import { getOriginal, getText } from './entry.ts';

type Entry = NonNullable<CustomFieldControlProps['entry']>;

/** Where the form keeps a language of an entry. */
const placeOf = (lang: Lang) => (lang === 'nl' ? ['data'] : ['i18n', lang, 'data']);

/**
 * Puts an entry right that is about to be saved; undefined where it is right already. Facts stand in the Dutch file only,
 * though a language that is switched on begins with a copy of some, and ticks become stamps of the original in this save.
 */
export function prepareToSave(entry: Entry, format: EntryFormat): Entry | undefined {
  const found = LANGS.flatMap((lang) => [[lang, getText(entry, lang)] as const]).filter((one): one is [Lang, Record<string, unknown>] => one[1] !== undefined);
  const texts = new Map(found.map(([lang, data]) => [lang, format.toText(data)]));
  const marks = new Map(found.flatMap(([lang, { translates }]) => (translates ? [[lang, String(translates)] as const] : [])));
  const stamps = toStamps(getOriginal(entry), texts, marks);
  const copies = LANGS.filter((lang) => lang !== 'nl').map((lang) => [...placeOf(lang), 'facts']);
  const bare = copies.reduce((rest, place) => rest.deleteIn(place), entry);
  const ready = [...stamps].reduce((rest, [lang, stamp]) => rest.setIn([...placeOf(lang), 'translates'], stamp), bare);
  return ready === entry ? undefined : ready;
}
