import { entrySchemas, recordSchemas } from '../../../src/schemas/index.ts';
import type { RecordCollection } from '../../../src/schemas/index.ts';
import { inFacts, inLists, inRecords, type Reference, SOURCED, WITHOUT_TERM } from '../../../src/schemas/references.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { collect } from './collect.ts';
import { dutchData, factIds, namesAt } from './facts.ts';
import type { Content } from './read.ts';
import { suggest } from './suggest.ts';
import type { YamlData } from './yaml.ts';

/** Patterns of fields that hold ids of a list or collection: in the facts of entries, or in partnerships. */
export function referencesTo(target: string, where: 'facts' | 'partnerships'): string[] {
  const all = where === 'facts' ? inFacts : (inRecords[where] ?? []);
  return all.filter(([, ...targets]) => targets.includes(target)).map(([pattern]) => pattern);
}

/** The ids that a target has; undefined where it is missing or cannot be read. */
type IdsOf = (target: string) => string[] | undefined;

function toIdsOf({ entries, records, vocabulary }: Content): IdsOf {
  return (target) => {
    if (target in entrySchemas) return entries.filter(({ collection }) => collection === target).map(({ slug }) => slug);
    if (target in recordSchemas) return (records.get(target as RecordCollection) ?? []).map(({ name }) => name);
    const list = vocabulary.get(target)?.yaml.data;
    return Array.isArray(list) ? [...namesAt(list, '*.id'), ...(WITHOUT_TERM[target] ?? [])] : undefined;
  };
}

function checkField(yaml: YamlData, data: unknown, pattern: string, ids: string[] | undefined, list: readonly string[]): Finding[] {
  if (!ids) return [];
  return collect(data, pattern)
    .filter(({ value }) => (typeof value === 'string' || typeof value === 'number') && !ids.includes(String(value)))
    .map(({ path, value }) => ({
      code: 'unknown-reference',
      field: path.join('.'),
      values: { value: String(value), list, ...suggest(value, ids) },
      ...yaml.placeOf(path),
    }));
}

/** Every id that points to a term of a list, to another record, or to a source of the same entry: there must be one. */
export function checkReferences(content: Content): Finding[] {
  const idsOf = toIdsOf(content);
  const check = (yaml: YamlData, data: unknown, references: readonly Reference[] = []) =>
    references.flatMap(([pattern, ...targets]) => {
      const known = targets.map(idsOf);
      const ids = known.every((one) => one !== undefined) ? known.flat() : undefined;
      const isFolder = (target: string) => target in entrySchemas || target in recordSchemas;
      const places = targets.map((target) => `${content.label}/${isFolder(target) ? `${target}/` : `vocabulary/${target}.yaml`}`);
      return checkField(yaml, data, pattern, ids, places);
    });
  return [
    ...content.entries.flatMap((entry) => {
      const yaml = entry.texts.get('nl')?.frontmatter;
      const data = dutchData(entry);
      if (!yaml) return [];
      const sources = factIds(entry, 'sources');
      const sourced = SOURCED.flatMap((name) => checkField(yaml, data, `facts.${name}.*.sources.*`, sources, ['facts: sources:']));
      return [...check(yaml, data, inFacts), ...sourced];
    }),
    ...[...content.records].flatMap(([name, files]) => files.flatMap(({ yaml }) => check(yaml, yaml.data, inRecords[name]))),
    ...[...content.vocabulary].flatMap(([name, { yaml }]) => check(yaml, yaml.data, inLists[name])),
  ];
}
