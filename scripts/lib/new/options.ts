import { isIn } from './types.ts';
import { getStrings, type StringKey } from '../../../src/domain/strings.ts';
import { entrySchemas, recordSchemas } from '../../../src/schemas/index.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import { isRecord } from '../content/collect.ts';
import { nameAt } from '../content/facts.ts';
import type { Content } from '../content/read.ts';
import type { Option } from './types.ts';

/** What may be chosen of a collection or a list of terms, with its name in a language. */
export function listOptions({ entries, records, vocabulary }: Content, target: string, lang: Lang): Option[] {
  if (isIn(target, entrySchemas)) {
    return entries
      .filter(({ collection }) => collection === target)
      .map(({ slug, texts }) => ({ id: slug, label: nameAt((texts.get(lang) ?? texts.get('nl'))?.frontmatter.data, 'title') ?? slug }));
  }
  if (isIn(target, recordSchemas)) {
    return (records.get(target) ?? []).map(({ name, yaml }) => ({ id: name, label: nameAt(yaml.data, 'name') ?? name }));
  }
  const terms = vocabulary.get(target)?.yaml.data;
  return (Array.isArray(terms) ? (terms as unknown[]) : []).filter(isRecord).flatMap((term) => {
    const id = nameAt(term, 'id');
    return id === undefined ? [] : [{ id, label: nameAt(term, `label.${lang}`) ?? id }];
  });
}

/** The words that a schema allows, as the pages call them. @param strings key of the interface strings before the word */
export function listWords(words: readonly string[], strings: string, lang: Lang): Option[] {
  const t = getStrings(lang);
  return words.map((id) => ({ id, label: t(`${strings}.${id}` as StringKey) }));
}
