import { describe, expect, test } from 'vitest';
import { accentRules } from '../../../scripts/lib/content/accents.ts';
import { checkLanguage } from '../../../scripts/lib/content/check-language.ts';
import { checkSentences } from '../../../scripts/lib/content/check-sentences.ts';
import { checkTypography } from '../../../scripts/lib/content/check-typography.ts';
import { checkTerms } from '../../../scripts/lib/content/check-words.ts';
import { OTHER, type Passage } from '../../../scripts/lib/content/passages.ts';
import { createSource } from '../../../scripts/lib/content/source.ts';
import { stopWords } from '../../../scripts/lib/content/stop-words.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';

const passage = (lang: Lang, text: string): Passage => ({ lang, source: createSource('a.mdx', text), field: 'body', start: 0, text, emphasised: [] });
const words = (lang: Lang, text: string) => checkLanguage(passage(lang, text), text).map(({ values }) => values?.['value']);
const signs = (lang: Lang, text: string) => checkTypography(passage(lang, text)).map(({ code, column }) => `${code} ${column}`);

describe('words of another language', () => {
  test('each stands in the list of one language', () => {
    const all = LANGS.flatMap((lang) => [...stopWords[lang]]);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  test('are found wherever they stand, and once each', () => {
    expect(words('fr', 'le plan, het projet, and le reste')).toEqual(['het', 'and']);
    expect(words('en', 'the plan, «pour» the rest')).toEqual(['pour']);
  });

  test('are not those that languages share, have capitals, or are parts of words', () => {
    expect(words('nl', 'de VVSG en de plaza, The Hague, in-the-field')).toEqual([]);
    expect(words('fr', 'le 1er janvier')).toEqual([]);
  });

  test('may join the words of a name', () => {
    expect(words('nl', 'met Partners for Review en United Cities and Local Governments')).toEqual([]);
    expect(words('nl', 'in Benin and Senegal')).toEqual(['and']);
  });
});

describe('sentences', () => {
  const long = Array.from({ length: 36 }, () => 'word').join(' ');

  test('have at most 35 words', () => {
    expect(checkSentences(passage('en', `${long}.`))).toMatchObject([{ values: { count: 36 } }]);
    expect(checkSentences(passage('en', `${long.replace('word word', 'word. Word')}.`))).toEqual([]);
  });

  test('end before a note, and count what an apostrophe joins as one word', () => {
    expect(checkSentences(passage('fr', `Fin.${OTHER.repeat(20)} L’${long.slice(5)}.`))).toEqual([]);
  });
});

describe('signs', () => {
  test.each<[Lang, string, string[]]>([
    ['fr', 'Oui\u202f; non\u00a0: «\u202fsi\u202f», bien\u202f?!', []],
    ['fr', 'Oui; non', ['french-space 4']],
    ['fr', 'Oui ; non', ['french-space 4']],
    ['fr', '«si\u202f»', ['french-space 1']],
    ['nl', 'Ja; nee: ‘goed’!', []],
    ['nl', 'Ja , nee ?', ['space-before-sign 9', 'space-before-sign 3']],
    ['es', '¿Sí? ¡No! Claro: ¿y ahora?', []],
    ['es', 'Sí? No!', ['spanish-opening 1', 'spanish-opening 5']],
  ])('%s: %s', (lang, text, expected) => {
    expect(signs(lang, text)).toEqual(expected);
  });
});

describe('terms and accents', () => {
  test('a word for one form of cooperation may stand where that is told of', () => {
    const told = passage('fr', 'un jumelage');
    expect(checkTerms(told, told.text, [])).toHaveLength(1);
    expect(checkTerms(told, told.text, ['friendship-link'])).toEqual([]);
  });

  test.each<[Lang, string]>([
    ['nl', 'coördinator, financiële, alleen, ideeën, voordien, kopieën'],
    ['fr', 'Il a été là, à partir de janvier ; très près, États, le Bénin, qualité, la halte'],
    ['es', 'la educación, un guion, elogia, el país, días, así, según'],
  ])('what is right stays: %s', (lang, text) => {
    expect(accentRules[lang].flatMap(({ pattern }) => text.match(pattern) ?? [])).toEqual([]);
  });
});
