import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { entrySchemas, type EntryCollection } from '../../../src/schemas/index.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import type { Answers, NewFile } from './types.ts';

type Data = Readonly<Record<string, unknown>>;

/** As all content is written, so that a form that saves it again changes nothing else. */
const toYaml = (data: Data) =>
  stringify(data, null, { indent: 2, indentSeq: true, lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE' });

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** Fields in the order of their schema; what it does not know, or is empty, is left out. */
function inOrder(shape: Readonly<Record<string, z.ZodType>>, data: Data): Data {
  return Object.fromEntries(Object.keys(shape).flatMap((name) => (isEmpty(data[name]) ? [] : [[name, data[name]]])));
}

/** A record without running text. */
export function toRecordFile(path: string, shape: Readonly<Record<string, z.ZodType>>, data: Data): NewFile {
  return { path: `${path}.yaml`, text: toYaml(inOrder(shape, data)) };
}

/** What an author has to write in one language. */
export interface Draft {
  readonly fields: Data;
  readonly body: string;
}

/**
 * The files of a new entry: facts in Dutch, and a text in every language that was asked for. It is born a draft.
 * @param write what stands in the file of a language before anybody wrote anything
 */
export function toEntryFiles(collection: EntryCollection, answers: Answers, lang: Lang, facts: Data, write: (lang: Lang) => Draft): NewFile[] {
  const { shape } = entrySchemas[collection];
  const own = inOrder(shape.facts.unwrap().shape, { ...facts, publication: 'draft', ...(lang === DEFAULT_LANG ? {} : { original: lang }) });
  const wanted = LANGS.filter((one) => [DEFAULT_LANG, lang].includes(one) || answers['languages']?.includes(one));
  return wanted.map((one) => {
    const { fields, body } = write(one);
    const data = inOrder(shape, { ...fields, ...(one === DEFAULT_LANG ? { facts: own } : {}), provenance: 'human' });
    return { path: `${collection}/${answers['slug']?.[0]}/index.${one}.mdx`, text: `---\n${toYaml(data)}---\n\n${body.trim()}\n` };
  });
}
