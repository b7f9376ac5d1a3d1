import type { RecordCollection } from '../../../src/schemas/index.ts';
import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import { collect } from './collect.ts';
import type { Content, DataFile, Entry } from './read.ts';

/** What is written in an entry's Dutch file; undefined where that is missing or cannot be read. */
export function dutchData({ texts }: Entry): unknown {
  const frontmatter = texts.get(DEFAULT_LANG)?.frontmatter;
  return frontmatter && frontmatter.findings.length === 0 ? frontmatter.data : undefined;
}

/** All texts that a pattern leads to. */
export function namesAt(data: unknown, pattern: string): string[] {
  return collect(data, pattern).flatMap(({ value }) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []));
}

/** The one text at a path of fields; undefined where there is none. */
export function nameAt(data: unknown, path: string): string | undefined {
  return namesAt(data, path)[0];
}

/** Ids of a list in the facts; undefined where these cannot be read, so that nothing can be said about them. */
export function factIds(entry: Entry, list: 'figures' | 'sources'): string[] | undefined {
  const data = dutchData(entry);
  return data === undefined ? undefined : namesAt(data, `facts.${list}.*.id`);
}

/** The record of a collection that has an id. */
export function findRecord({ records }: Content, collection: RecordCollection, id: string | undefined): DataFile | undefined {
  return records.get(collection)?.find(({ name }) => name === id);
}

/** ISO code of each country that has one, by the id of its entry. */
export function readIsoCodes({ entries }: Content): Map<string, string> {
  const countries = entries.filter(({ collection }) => collection === 'countries');
  return new Map(
    countries.flatMap((entry): [string, string][] => {
      const iso = nameAt(dutchData(entry), 'facts.iso');
      return iso === undefined || iso === 'unknown' ? [] : [[entry.slug, iso]];
    }),
  );
}
