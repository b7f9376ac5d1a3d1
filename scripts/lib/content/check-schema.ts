import type { z } from 'astro/zod';
import { entrySchemas, recordSchemas, vocabularySchemas, type EntryCollection } from '../../../src/schemas/index.ts';
import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { isRecord } from './collect.ts';
import type { Content, DataFile, Entry, EntryText } from './read.ts';
import { checkAgainst } from './zod-findings.ts';

/** Names of the facts of a collection, and of what its texts carry. */
function fieldsOf(collection: EntryCollection): { facts: string[]; text: string[] } {
  const { shape } = entrySchemas[collection];
  return { facts: Object.keys(shape.facts.unwrap().shape), text: Object.keys(shape) };
}

function checkText({ collection, folder }: Entry, { lang, frontmatter }: EntryText): Finding[] {
  const { data, placeOf, placeOfKey, findings: unreadable } = frontmatter;
  if (unreadable.length > 0) return [];
  if (!isRecord(data)) return checkAgainst(entrySchemas[collection], data, frontmatter);
  const { facts, text } = fieldsOf(collection);
  const findings: Finding[] = [];
  const rest = { ...data };
  for (const key of Object.keys(data)) {
    const isList = Array.isArray(data[key]);
    if (!facts.includes(key) || (text.includes(key) && !isList)) continue;
    delete rest[key];
    const values = { value: key, file: `${folder}/index.${DEFAULT_LANG}.mdx` };
    findings.push({ code: 'fact-in-text', field: key, values, ...placeOfKey([key]) });
  }
  if (lang === DEFAULT_LANG && (data['facts'] === undefined || data['facts'] === null)) {
    delete rest['facts'];
    findings.push({ code: 'facts-missing', field: 'facts', ...placeOf([]) });
  }
  if (lang !== DEFAULT_LANG && 'facts' in data) {
    delete rest['facts'];
    findings.push({ code: 'facts-in-translation', field: 'facts', ...placeOfKey(['facts']) });
  }
  return [...findings, ...checkAgainst(entrySchemas[collection], rest, frontmatter)];
}

function checkData({ yaml }: DataFile, schema: z.ZodType): Finding[] {
  return yaml.findings.length > 0 ? [] : checkAgainst(schema, yaml.data, yaml);
}

/**
 * Every file against its schema: fields, types, lengths, formats; facts in Dutch and only there.
 * @returns findings; none for files that could not be read, as those are told of elsewhere
 */
export function checkSchema({ entries, vocabulary, records }: Content): Finding[] {
  const lists = Object.entries(vocabularySchemas).flatMap(([name, schema]) => {
    const file = vocabulary.get(name);
    return file ? checkData(file, schema.array().min(1)) : [];
  });
  return [
    ...entries.flatMap((entry) => [...entry.texts.values()].flatMap((text) => checkText(entry, text))),
    ...lists,
    ...[...records].flatMap(([name, files]) => files.flatMap((file) => checkData(file, recordSchemas[name]))),
  ];
}
