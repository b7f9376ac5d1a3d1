import type { CustomFieldControlProps } from '@sveltia/cms';
import type { Lang } from '../../schemas/lang.ts';

type Entry = CustomFieldControlProps['entry'];

/** What a value holds, whether it comes as a plain object or as one of the editor's own maps. */
function toPlain(value: unknown): unknown {
  const map = value as { toJS?: () => unknown } | undefined;
  return typeof map?.toJS === 'function' ? map.toJS() : value;
}

/** The fields of a language; undefined where it has none. The entry holds one language apart: that of the field that asks, or Dutch. */
export function getText(entry: Entry, lang: string): Record<string, unknown> | undefined {
  const text = entry?.getIn(['i18n', lang, 'data']) ?? (lang === 'nl' ? entry?.getIn(['data']) : undefined);
  const plain = toPlain(text) as Record<string, unknown> | undefined;
  return plain && Object.keys(plain).length > 0 ? plain : undefined;
}

/** The facts of the entry in the form; they stand in the Dutch text, whatever language the form shows. */
export function getFacts(entry: Entry): Record<string, unknown> {
  return (getText(entry, 'nl')?.['facts'] ?? {}) as Record<string, unknown>;
}

/** The language in which the entry was written first. */
export const getOriginal = (entry: Entry): Lang => (getFacts(entry)['original'] ?? 'nl') as Lang;

/** A list of the facts; empty where there is none yet. */
export function getList<T>(entry: Entry, name: string): T[] {
  const list = getFacts(entry)[name];
  return Array.isArray(list) ? (list as T[]) : [];
}

/** Ids of the facts that a pattern leads to: `facts.costs.*.id`, `facts.objectives.*`. */
export function getIds(entry: Entry, pattern: string): string[] {
  const [, name = '', , key] = pattern.split('.');
  const ids = getList<unknown>(entry, name).map((item) => (key ? (item as Record<string, unknown> | null)?.[key] : item));
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))];
}
