import type { EntryCollection } from '../../../src/schemas/index.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { collect } from './collect.ts';
import { dutchData } from './facts.ts';
import type { Content } from './read.ts';
import type { YamlData } from './yaml.ts';

/** Lists in which no value may stand twice: plain ones, and those whose items have an id. */
const PLAIN =
  'planSections inconsistencies reasons languages objectives associations countries municipalities organisations themes forms cases lessons funders phases';
const WITH_ID = 'figures sdgs functions activities sources contradictions costs obstacles needs';
const inFacts = [
  ...PLAIN.split(' ').map((name) => `facts.${name}.*`),
  ...WITH_ID.split(' ').map((name) => `facts.${name}.*.id`),
];
const inRecords = ['rows.*.line', 'years.*', 'planSections.*', 'flemish.*', 'partners.*', 'themes.*', 'sources.*.id'];
const inLists = ['*.id', '*.cell'];

/** Fields that differ between all entries of a collection. */
const acrossEntries: readonly (readonly [EntryCollection, string])[] = [
  ['strategy', 'facts.order'],
  ['pages', 'facts.order'],
  ['countries', 'facts.order'],
  ['themes', 'facts.order'],
  ['how-to', 'facts.order'],
  ['countries', 'facts.iso'],
  ['objectives', 'facts.code'],
];

interface Seen {
  yaml: YamlData;
  path: (string | number)[];
  value: string;
}

/** Each value that stood before, with the place where it stood first. */
function findRepeated(seen: Seen[], code: 'duplicate-in-list' | 'duplicate-across-entries'): Finding[] {
  const firsts = new Map<string, Seen>();
  return seen.flatMap((item) => {
    const first = firsts.get(item.value);
    if (!first) firsts.set(item.value, item);
    if (!first) return [];
    const { file, line } = first.yaml.placeOf(first.path);
    const values = { value: item.value, file, line };
    return [{ code, field: item.path.join('.'), values, ...item.yaml.placeOf(item.path) }];
  });
}

function toSeen(yaml: YamlData, data: unknown, pattern: string): Seen[] {
  return collect(data, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' || typeof value === 'number' ? [{ yaml, path, value: String(value) }] : [],
  );
}

/** Ids, orders and codes that stand more than once where they may stand only once. */
export function checkDuplicates({ entries, records, vocabulary }: Content): Finding[] {
  const facts = entries.flatMap((entry) => {
    const yaml = entry.texts.get('nl')?.frontmatter;
    return yaml ? [{ yaml, data: dutchData(entry), collection: entry.collection }] : [];
  });
  const lists = [
    ...facts.map(({ yaml, data }) => ({ yaml, data, patterns: inFacts })),
    ...[...records.values()].flat().map(({ yaml }) => ({ yaml, data: yaml.data, patterns: inRecords })),
    ...[...vocabulary.values()].map(({ yaml }) => ({ yaml, data: yaml.data, patterns: inLists })),
  ].flatMap(({ yaml, data, patterns }) =>
    patterns.flatMap((pattern) => findRepeated(toSeen(yaml, data, pattern), 'duplicate-in-list')),
  );
  const across = acrossEntries.flatMap(([name, pattern]) => {
    const seen = facts.filter(({ collection }) => collection === name).flatMap(({ yaml, data }) => toSeen(yaml, data, pattern));
    // A place that the plan keeps open for a country has no code yet, and there may be several.
    return findRepeated(seen.filter(({ value }) => value !== 'unknown'), 'duplicate-across-entries');
  });
  return [...lists, ...across];
}
