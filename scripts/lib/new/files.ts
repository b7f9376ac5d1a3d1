import { findFormat } from '../../../src/admin/collections.ts';
import { entrySchemas, type EntryCollection } from '../../../src/schemas/index.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import type { Answers, NewFile } from './types.ts';

type Data = Readonly<Record<string, unknown>>;

/** A file as the form at /admin/ would write it, so that saving it there changes nothing else. */
export function toFile(path: string, data: Data): NewFile {
  const format = findFormat(path);
  if (!format) throw new Error(`No collection has files such as ${path}.`);
  return { path, text: format.toFile({ ...data }) };
}

/** What an author has to write in one language. */
export interface Draft {
  readonly fields: Data;
  readonly body: string;
}

/**
 * The files of a new entry: facts in Dutch, and a text in every language that was asked for. It is born a draft, where its
 * kind of record can be one.
 * @param write what stands in the file of a language before anybody wrote anything
 */
export function toEntryFiles(collection: EntryCollection, answers: Answers, lang: Lang, facts: Data, write: (lang: Lang) => Draft): NewFile[] {
  const known = entrySchemas[collection].shape.facts.unwrap().shape;
  const own = {
    ...('publication' in known ? { publication: 'draft' } : {}),
    ...('original' in known && lang !== DEFAULT_LANG ? { original: lang } : {}),
    ...facts,
  };
  const wanted = LANGS.filter((one) => [DEFAULT_LANG, lang].includes(one) || answers['languages']?.includes(one));
  return wanted.map((one) => {
    const { fields, body } = write(one);
    const data = { ...(one === DEFAULT_LANG ? { facts: own } : {}), ...fields, provenance: 'human', body };
    return toFile(`${collection}/${answers['slug']?.[0]}/index.${one}.mdx`, data);
  });
}
