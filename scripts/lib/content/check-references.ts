import { entrySchemas, recordSchemas } from '../../../src/schemas/index.ts';
import type { RecordCollection } from '../../../src/schemas/index.ts';
import type { Finding } from '../report/issue.ts';
import { collect } from './collect.ts';
import { dutchData, factIds, namesAt, SOURCED } from './facts.ts';
import type { Content } from './read.ts';
import { suggest } from './suggest.ts';
import type { YamlData } from './yaml.ts';

/** A pattern of fields, and the lists or collections whose ids they hold. */
export type Reference = readonly [pattern: string, ...targets: string[]];

/** In the facts of an entry, of whatever collection: a field means the same in each. */
export const inFacts: readonly Reference[] = [
  ['facts.planSections.*', 'plan-sections'],
  ['facts.figures.*.planSection', 'plan-sections'],
  ['facts.parent', 'objectives'],
  ['facts.objectives.*', 'objectives'],
  ['facts.sdgs.*.id', 'sdgs'],
  ['facts.functions.*.id', 'functions'],
  ['facts.activities.*.id', 'activities'],
  ['facts.status', 'country-statuses'],
  ['facts.reasons.*', 'country-reasons'],
  ['facts.insteadOf', 'countries'],
  ['facts.countries.*', 'countries'],
  ['facts.tiers.*.term', 'glossary'],
  ['facts.associations.*', 'organisations'],
  ['facts.municipalities.*', 'municipalities'],
  ['facts.organisations.*', 'organisations'],
  ['facts.funders.*', 'organisations', 'municipalities'],
  ['facts.partnership', 'partnerships'],
  ['facts.themes.*', 'themes'],
  ['facts.form', 'forms'],
  ['facts.forms.*', 'forms'],
  ['facts.cases.*', 'case-studies'],
  ['facts.lessons.*', 'lessons'],
];

export const inRecords: Partial<Record<RecordCollection, readonly Reference[]>> = {
  finance: [
    ['rows.*.line', 'finance-lines'],
    ['planSections.*', 'plan-sections'],
  ],
  partnerships: [
    ['flemish.*', 'municipalities'],
    ['partners.*', 'municipalities'],
    ['country', 'countries'],
    ['form', 'forms'],
    ['themes.*', 'themes'],
  ],
};

export const inLists: Record<string, readonly Reference[]> = {
  functions: [['*.planSections.*', 'plan-sections']],
  activities: [
    ['*.byPosition', 'functions'],
    ['*.byMeaning', 'functions'],
  ],
  glossary: [['*.country', 'countries']],
};

/** Values of a field that need no term: a country outside the plan has none of the plan's statuses. */
const WITHOUT_TERM: Record<string, readonly string[]> = { 'country-statuses': ['other-link'] };

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

function checkField(yaml: YamlData, data: unknown, pattern: string, ids: string[] | undefined, list: string): Finding[] {
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
      return checkField(yaml, data, pattern, ids, places.join(', '));
    });
  return [
    ...content.entries.flatMap((entry) => {
      const yaml = entry.texts.get('nl')?.frontmatter;
      const data = dutchData(entry);
      if (!yaml) return [];
      const sources = factIds(entry, 'sources');
      const sourced = SOURCED.flatMap((name) => checkField(yaml, data, `facts.${name}.*.sources.*`, sources, 'facts: sources:'));
      return [...check(yaml, data, inFacts), ...sourced];
    }),
    ...[...content.records].flatMap(([name, files]) => files.flatMap(({ yaml }) => check(yaml, yaml.data, inRecords[name]))),
    ...[...content.vocabulary].flatMap(([name, { yaml }]) => check(yaml, yaml.data, inLists[name])),
  ];
}
