import type { CollectionEntry } from 'astro:content';
import { splitId } from '../domain/entries.ts';
import { entryPath } from '../domain/links.ts';
import type { DataRecord, Resource } from '../domain/open-data.ts';
import { getStrings, type StringKey } from '../domain/strings.ts';
import { entryDescriptions, recordDescriptions, vocabularyDescriptions } from '../schemas/descriptions.ts';
import { type EntryCollection, entrySchemas, type RecordCollection, recordSchemas, type VocabularyName, vocabularySchemas } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { href } from '../site/links.ts';
import { langs } from '../site/locales.ts';
import { getPublished } from './published.ts';

/** Collections that are published, each with the name that pages give it. */
const ENTRIES: Partial<Record<EntryCollection, StringKey>> = {
  'case-studies': 'section.case-studies',
  lessons: 'section.lessons',
  countries: 'section.countries',
  themes: 'section.themes',
  'how-to': 'section.how-to',
  objectives: 'section.objectives',
  strategy: 'section.strategy',
};
const RECORDS: Record<RecordCollection, StringKey> = {
  partnerships: 'section.partnerships',
  municipalities: 'data.municipalities',
  organisations: 'data.organisations',
  finance: 'section.financial-plan',
};
const TERMS: Record<VocabularyName, StringKey> = {
  glossary: 'section.glossary',
  forms: 'section.forms',
  sdgs: 'section.sdgs',
  functions: 'home.functions',
  activities: 'diagram.activities',
  impacts: 'diagram.impact',
  'plan-sections': 'data.plan-sections',
  'country-statuses': 'data.country-statuses',
  'country-reasons': 'data.country-reasons',
  'finance-lines': 'data.finance-lines',
  'money-flow': 'money.caption',
  thesaurus: 'data.thesaurus',
};
const english = getStrings('en');
const keysOf = (shape: object) => Object.keys(shape);

async function getEntryRecords(collection: EntryCollection, site: URL): Promise<DataRecord[]> {
  const bySlug = new Map<string, DataRecord>();
  for (const entry of (await getPublished(collection)) as CollectionEntry<EntryCollection>[]) {
    const { slug, lang } = splitId(entry.id);
    const { facts, ...text } = entry.data;
    const path = entryPath(collection, slug);
    const record = bySlug.get(slug) ?? {
      id: slug,
      facts: {},
      texts: {},
      urls: Object.fromEntries(langs.map((one) => [one, new URL(href(path, one), site).href])) as Record<Lang, string>,
    };
    bySlug.set(slug, { ...record, facts: facts ? { ...facts } : record.facts, texts: { ...record.texts, [lang]: text } });
  }
  return [...bySlug.values()].sort((a, b) => a.id.localeCompare(b.id));
}

async function getPlainRecords(collection: RecordCollection | VocabularyName): Promise<DataRecord[]> {
  const entries = (await getPublished(collection)) as CollectionEntry<RecordCollection>[];
  return entries.map(({ id, data }) => ({ id, facts: { ...data } })).sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

const names = <K extends string>(keys: Partial<Record<K, StringKey>>) => Object.entries(keys) as [K, StringKey][];

/** Every published collection with its records and the meaning of its fields. */
export async function getResources(site: URL): Promise<(Resource & { label: StringKey })[]> {
  const entries = names(ENTRIES).map(async ([name, label]) => {
    const { facts, ...text } = entrySchemas[name].shape;
    return {
      name,
      label,
      title: english(label),
      descriptions: entryDescriptions[name],
      factFields: keysOf(facts.unwrap().shape),
      textFields: keysOf(text),
      records: await getEntryRecords(name, site),
    };
  });
  const records = names(RECORDS).map(async ([name, label]) => ({
    name,
    label,
    title: english(label),
    descriptions: recordDescriptions[name],
    factFields: keysOf(recordSchemas[name].shape),
    textFields: [],
    records: await getPlainRecords(name),
  }));
  const terms = names(TERMS).map(async ([name, label]) => ({
    name,
    label,
    title: english(label),
    descriptions: vocabularyDescriptions[name],
    factFields: keysOf(vocabularySchemas[name].shape),
    textFields: [],
    records: await getPlainRecords(name),
  }));
  return Promise.all([...entries, ...records, ...terms]);
}

/** One static path for each resource. */
export async function getResourcePaths() {
  const all = [...names(ENTRIES), ...names(RECORDS), ...names(TERMS)];
  return all.map(([name]) => ({ params: { resource: name } }));
}

/** One resource by its name. */
export async function getResource(name: string, site: URL): Promise<Resource> {
  const resource = (await getResources(site)).find((one) => one.name === name);
  if (!resource) throw new Error(`There is no data resource "${name}".`);
  return resource;
}
