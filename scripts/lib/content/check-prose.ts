import type { Finding } from '../../../src/report/issue.ts';
import { checkLanguage } from './check-language.ts';
import { checkSentences } from './check-sentences.ts';
import { checkTypography } from './check-typography.ts';
import { checkAccents, checkTerms } from './check-words.ts';
import { dutchData, nameAt, namesAt } from './facts.ts';
import { createNameMask } from './names.ts';
import { readPassages } from './passages.ts';
import type { Content, Entry } from './read.ts';

/** Forms of cooperation that each file is about. A country is about those of its partnerships; Belgium and lists of terms about all. */
function readForms({ entries, records, vocabulary }: Content): Map<string, string[]> {
  const all = namesAt(vocabulary.get('forms')?.yaml.data, '*.id');
  const partnerships = (records.get('partnerships') ?? []).map(({ source, yaml }) => ({
    file: source.file,
    country: nameAt(yaml.data, 'country'),
    forms: namesAt(yaml.data, 'form'),
  }));
  const formsOf = (entry: Entry): string[] => {
    const data = dutchData(entry);
    if (entry.collection !== 'countries') return ['facts.form', 'facts.forms.*'].flatMap((pattern) => namesAt(data, pattern));
    if (nameAt(data, 'facts.iso') === 'BE') return all;
    return partnerships.filter(({ country }) => country === entry.slug).flatMap(({ forms }) => forms);
  };
  return new Map([
    ...[...vocabulary.values()].map(({ source }): [string, string[]] => [source.file, all]),
    ...partnerships.map(({ file, forms }): [string, string[]] => [file, forms]),
    ...entries.flatMap((entry) => [...entry.texts.values()].map(({ source }): [string, string[]] => [source.file, formsOf(entry)])),
  ]);
}

/** Everything that readers read, as language: words, sentences, signs. The other checks look at what it says. */
export function checkProse(content: Content): Finding[] {
  const toText = createNameMask(content);
  const forms = readForms(content);
  return readPassages(content).flatMap((passage) => {
    const text = toText(passage);
    return [
      ...checkLanguage(passage, text),
      ...checkAccents(passage, text),
      ...checkTerms(passage, text, forms.get(passage.source.file) ?? []),
      ...checkSentences(passage),
      ...checkTypography(passage),
    ];
  });
}
