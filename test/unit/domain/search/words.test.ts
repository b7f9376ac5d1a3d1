import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../../src/domain/search/compounds.ts';
import { makeConceptFinder } from '../../../../src/domain/search/concepts.ts';
import { fold } from '../../../../src/domain/search/fold.ts';
import { toKey, toKeys } from '../../../../src/domain/search/keys.ts';
import { toQueryWords, toWords } from '../../../../src/domain/search/words.ts';
import { LANGS } from '../../../../src/schemas/parts.ts';

describe('words', () => {
  it.each([['Oña', 'ona'], ['Œuvre', 'oeuvre'], ['ÎLE', 'ile'], ['Straße', 'strasse'], ['ﬁnancial', 'financial'], ['ŋ', 'ŋ']])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['Za-Kpota, l’eau et d\'ici', ['za', 'kpota', 'l', 'eau', 'et', 'd', 'ici']],
    ['SDG 6 en ODD 16', ['sdg6', 'en', 'sdg16']], ['ODS\u00A011', ['sdg11']], ['SDG’s', ['sdg', 's']],
    ['O2.3 of o2-3', ['o2.3', 'of', 'o2.3']], ['SO 1 en SO1', ['so1', 'en', 'so1']], ['in 2022-2026', ['in', '2022.2026']],
    ['<b>markt</b> & "prijs" 🙂', ['b', 'markt', 'b', 'prijs']], ['', []],
  ])('of “%s” are %j', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });

  it.each([
    ['hoe begin ik een stedenband', 'nl', ['begin', 'stedenband']], ['combien coûte un jumelage', 'nl', ['coûte', 'jumelage']],
    ['what does it cost', 'fr', ['cost']], ['de het een', 'nl', ['de', 'het', 'een']], ['l’eau', 'fr', ['eau']], ['UN', 'en', ['un']],
    ['markt markt MARKT', 'nl', ['markt']], ['a', 'nl', []], ['   ', 'nl', []],
  ] as const)('of the query “%s” on the page in %s are %j', (query, lang, words) => {
    expect(toQueryWords(query, lang)).toEqual(words);
  });

  it('of a long query are twelve at most', () => {
    expect(toQueryWords(Array.from({ length: 40 }, (_, at) => `w${String.fromCharCode(97 + (at % 26))}x`).join(' '), 'nl')).toHaveLength(12);
  });
});

describe('word forms', () => {
  it.each([
    ['nl', 'gemeente', 'gemeenten'], ['nl', 'stedenband', 'stedenbanden'], ['fr', 'déchet', 'déchets'], ['fr', 'communal', 'communaux'],
    ['es', 'cooperación', 'cooperaciones'], ['es', 'municipio', 'municipios'], ['en', 'municipality', 'municipalities'], ['en', 'twinning', 'twinned'],
  ] as const)('in %s %s and %s have the same key', (lang, one, other) => {
    expect(toKey(one, lang)).toBe(toKey(other, lang));
  });

  it.each([['es', 'cooperación', 'cooperacion'], ['fr', 'marché', 'marche'], ['es', 'jóvenes', 'jovenes'], ['nl', 'coördinatie', 'coordinatie']] as const)(
    'in %s %s is also found without its accent', (lang, word, typed) => {
      expect(toKeys(word, lang)).toEqual(expect.arrayContaining([toKeys(typed, lang)[0]]));
    });

  it.each(LANGS)('leave codes alone in %s', (lang) => {
    expect(toKeys('o2.3', lang)).toEqual(['o2.3']);
    expect(toKeys('sdg6', lang)).toEqual(['sdg6']);
  });
});

describe('compounds', () => {
  const isKnown = (part: string) => ['afval', 'inzameling', 'markt', 'plein', 'stad', 'dienst', 'gemeente', 'raad'].includes(part);
  it.each([
    ['afvalinzameling', ['afval', 'inzameling']], ['marktplein', ['markt', 'plein']], ['stadsdienst', ['stad', 'dienst']], ['gemeenteraad', ['gemeente', 'raad']],
    ['burgemeester', undefined], ['afval', undefined], ['afvalxyz', undefined],
  ])('%s comes apart as %j', (word, parts) => {
    expect(splitCompound(word, isKnown)).toEqual(parts);
  });
});

describe('concepts', () => {
  const find = makeConceptFinder([
    { id: 'waste', words: { nl: ['afval', 'vuilnis'], fr: [], es: [], en: [] }, pages: [] },
    { id: 'own-revenue', words: { nl: ['eigen inkomsten'], fr: [], es: [], en: [] }, pages: [] },
  ], 'nl');

  it('are counted by any of their words, in any form, and by words of several parts only as a whole', () => {
    expect([...find('Vuilnis en afval: wie haalt het afval op?')]).toEqual([['waste', 3]]);
    expect([...find('De eigen inkomsten van de markt')]).toEqual([['own-revenue', 1]]);
    expect([...find('Eigen keuzes, en andere inkomsten')]).toEqual([]);
  });
});
