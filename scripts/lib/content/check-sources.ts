import { SOURCED } from '../../../src/schemas/references.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { collect } from './collect.ts';
import { dutchData, nameAt, namesAt } from './facts.ts';
import type { Content, Entry } from './read.ts';
import type { YamlData } from './yaml.ts';

/** Ids in the `<Source id="…" />` of all languages of an entry. */
function citedIn({ texts }: Entry): string[] {
  const sources = [...texts.values()].flatMap(({ body }) => body.nodes.filter(({ name }) => name === 'Source'));
  return sources.flatMap(({ attributes = [] }) => attributes.flatMap(({ name, value }) => (name === 'id' && typeof value === 'string' ? [value] : [])));
}

function checkUse(entry: Entry, data: unknown, { placeOf }: YamlData): Finding[] {
  const used = new Set([...citedIn(entry), ...SOURCED.flatMap((name) => namesAt(data, `facts.${name}.*.sources.*`))]);
  // A text that cannot be read may name any of them.
  if ([...entry.texts.values()].some(({ body }) => body.findings.length > 0)) return [];
  return collect(data, 'facts.sources.*.id')
    .filter(({ value }) => typeof value === 'string' && !used.has(value))
    .map(({ path, value }) => ({ code: 'source-unused', field: path.join('.'), values: { value: String(value) }, ...placeOf(path) }));
}

/** A source cannot be younger than the day on which somebody compared it with what is said here. */
function checkDates(data: unknown, prefix: string, { placeOf }: YamlData): Finding[] {
  const reviewed = nameAt(data, `${prefix}reviewed`);
  if (reviewed === undefined) return [];
  return collect(data, `${prefix}sources.*.date`)
    .filter(({ value }) => typeof value === 'string' && /^\d/.test(value) && value > reviewed.slice(0, value.length))
    .map(({ path, value }) => ({ code: 'source-after-review', field: path.join('.'), values: { value: String(value), reviewed }, ...placeOf(path) }));
}

/** Sources: something rests on each, and each was there when it was read. */
export function checkSources({ entries, records }: Content): Finding[] {
  const inEntries = entries.flatMap((entry) => {
    const yaml = entry.texts.get('nl')?.frontmatter;
    const data = dutchData(entry);
    return yaml && data !== undefined ? [...checkUse(entry, data, yaml), ...checkDates(data, 'facts.', yaml)] : [];
  });
  return [...inEntries, ...[...records.values()].flat().flatMap(({ yaml }) => checkDates(yaml.data, '', yaml))];
}
