import type { Lang } from '../schemas/parts.ts';
import { langs } from '../site/locales.ts';
import { toCsvText } from './csv.ts';

/** A record of open data: its id, its facts, and for entries their texts and addresses in each language. */
export interface DataRecord {
  id: string;
  facts: Record<string, unknown>;
  texts?: Partial<Record<Lang, Record<string, unknown>>>;
  urls?: Record<Lang, string>;
}

/** A collection as open data. Descriptions are in English, as data packages are read everywhere. */
export interface Resource {
  name: string;
  title: string;
  /** Meaning of each field. */
  descriptions: Record<string, string>;
  /** Fields of the facts and of the texts, in the order of the schema. */
  factFields: readonly string[];
  textFields: readonly string[];
  records: readonly DataRecord[];
}

export interface DataField {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  description: string;
}

const isLabels = (value: unknown): value is Record<Lang, string> =>
  typeof value === 'object' && value !== null && langs.every((lang) => typeof (value as Record<string, unknown>)[lang] === 'string');

/** A value as one CSV field: lists of plain values with semicolons, anything deeper as JSON, nothing as an empty field. */
export function toCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The type of a column: the narrowest that all its values have. */
function toType(values: readonly unknown[]): DataField['type'] {
  const known = values.filter((value) => value !== undefined && value !== null);
  if (known.length === 0) return 'string';
  if (known.every((value) => typeof value === 'boolean')) return 'boolean';
  if (known.every((value) => Number.isInteger(value))) return 'integer';
  return known.every((value) => typeof value === 'number') ? 'number' : 'string';
}

interface Column {
  field: DataField;
  get: (record: DataRecord) => unknown;
}

/** The columns of a resource: id, facts, then each text field in each language, then the addresses. */
function toColumns({ descriptions, factFields, textFields, records }: Resource): Column[] {
  const column = (name: string, description: string, get: Column['get']): Column => ({
    field: { name, type: toType(records.map(get)), description },
    get,
  });
  const facts = factFields
    .filter((name) => name !== 'id')
    .flatMap((name) => {
      const description = descriptions[name] ?? '';
      const translated = records.some(({ facts: own }) => isLabels(own[name]));
      if (!translated) return [column(name, description, ({ facts: own }) => own[name])];
      return langs.map((lang) =>
        column(`${name}_${lang}`, `${description} (${lang})`, ({ facts: own }) => {
          const value = own[name];
          return isLabels(value) ? value[lang] : value;
        }),
      );
    });
  const texts = textFields.flatMap((name) =>
    langs.map((lang) =>
      column(`${name}${factFields.includes(name) ? '_texts' : ''}_${lang}`, `${descriptions[name] ?? ''} (${lang})`, (record) => {
        const value = record.texts?.[lang]?.[name];
        return typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? undefined : value;
      }),
    ),
  );
  const urls = records.some((record) => record.urls)
    ? langs.map((lang) => column(`url_${lang}`, `Address of the page (${lang}).`, (record) => record.urls?.[lang]))
    : [];
  return [column('id', 'Id of the record; also the last part of its address.', ({ id }) => id), ...facts, ...texts, ...urls];
}

/** A resource as CSV (RFC 4180, UTF-8): a row for each record. */
export function toResourceCsv(resource: Resource): string {
  const columns = toColumns(resource);
  const rows = resource.records.map((record) => columns.map(({ get }) => toCell(get(record))));
  return toCsvText([columns.map(({ field }) => field.name), ...rows]);
}

/** A resource as JSON: every record whole. */
export function toResourceJson({ name, title, descriptions, records }: Resource): string {
  return `${JSON.stringify({ name, title, fields: descriptions, records }, null, 1)}\n`;
}

/** A JSON file that is no collection. */
export interface DataFile {
  name: string;
  title: string;
  description: string;
}

/**
 * The description of all resources by the Data Package standard (Frictionless, version 2), with a schema for each
 * CSV file.
 * @see https://datapackage.org/standard/data-package/
 */
export function toDataPackage(resources: readonly Resource[], files: readonly DataFile[], site: { url: string; modified: string }) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vvsg-international',
    title: 'Knowledge site of VVSG-International',
    description:
      'The strategic plan 2027-2036 and the practice of municipal international cooperation: facts with their public sources, texts in Dutch, French, Spanish and English.',
    homepage: site.url,
    version: site.modified,
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: [
      ...resources.flatMap((resource) => [
        {
          name: resource.name,
          title: resource.title,
          path: `${resource.name}.csv`,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: { fields: toColumns(resource).map(({ field }) => field), primaryKey: ['id'] },
        },
        toJsonResource(`${resource.name}-json`, resource.title, `${resource.name}.json`),
      ]),
      ...files.map(({ name, title, description }) => ({ ...toJsonResource(name, title, `${name}.json`), description })),
    ],
  };
}

const toJsonResource = (name: string, title: string, path: string) => ({
  name,
  title,
  path,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
});
