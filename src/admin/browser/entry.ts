import type { CustomFieldControlProps } from '@sveltia/cms';

type Entry = CustomFieldControlProps['entry'];

/** What a value holds, whether it comes as a plain object or as one of the editor's own maps. */
function toPlain(value: unknown): unknown {
  const map = value as { toJS?: () => unknown } | undefined;
  return typeof map?.toJS === 'function' ? map.toJS() : value;
}

/** The facts of the entry in the form; they stand in the Dutch text, whatever language the form shows. */
function getFacts(entry: Entry): Record<string, unknown> {
  const facts = entry?.getIn(['i18n', 'nl', 'data', 'facts']) ?? entry?.getIn(['data', 'facts']);
  return (toPlain(facts) ?? {}) as Record<string, unknown>;
}

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
