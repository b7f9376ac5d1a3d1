import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../../src/domain/search/build.ts';
import type { Concept } from '../../../../src/domain/search/concepts.ts';
import { type SearchDocument, type SearchText, toPlainText } from '../../../../src/domain/search/documents.ts';
import { Finder } from '../../../../src/domain/search/find.ts';
import { isOneTypo } from '../../../../src/domain/search/match.ts';
import type { Lang } from '../../../../src/schemas/parts.ts';

const text = (title: string, summary = '', rest: Partial<SearchText> = {}): SearchText => ({ title, summary, names: [], facts: [], details: [], body: '', ...rest });
const page = (path: string, kind: SearchDocument['kind'], texts: SearchDocument['texts']): SearchDocument => ({ path, kind, countries: ['senegal'], themes: [], texts });
const concept = (id: string, nl: string[], fr: string[], es: string[], en: string[], pages: string[] = []): Concept => ({ id, words: { nl, fr, es, en }, pages });

const documents = [
  page('/case-studies/thor/', 'case', { nl: text('Thor: een afvalproject in het dorp', 'Inwoners sorteren hun afval.'), fr: text('Thor : un projet de déchets au village') }),
  page('/case-studies/ona/', 'case', { es: text('Oña: un canal de riego', 'El municipio y los usuarios del agua.', { body: 'La roca frenó la obra.' }) }),
  page('/case-studies/dogbo/', 'case', { nl: text('Dogbo: een markt brengt inkomsten op', 'De markt van Dogbo.', { body: 'Er is weinig afval op de markt.' }), fr: text('Dogbo : un marché rapporte') }),
  page('/themes/waste/', 'theme', { nl: text('Afval', '', { names: ['Afval'] }), fr: text('Déchets', '', { names: ['Déchets'] }) }),
  page('/sdgs/6/', 'sdg', { nl: text('SDG 6 Schoon water', '', { names: ['SDG 6'] }), es: text('ODS 6 Agua limpia', '', { names: ['ODS 6'] }) }),
  page('/case-studies/za-kpota/', 'case', { nl: text('Za-Kpota: vrouwen in de raad') }),
];
const concepts = [
  concept('waste', ['afval', 'huisvuil'], ['déchets', 'ordures'], ['residuos', 'basura'], ['waste', 'rubbish'], ['/themes/waste/']),
  concept('irrigation', ['irrigatie', 'bevloeiing'], ['irrigation'], ['riego'], ['irrigation']),
];
const index = buildSearchIndex(documents, concepts);
const loaded: string[] = [];
const finder = new Finder(index.manifest, {
  loadShard: async (number) => { loaded.push(`words/${number}`); return index.shards[number]!; },
  loadEndings: async (number) => { loaded.push(`endings/${number}`); return index.endings[number]!; },
});
const find = async (query: string, lang: Lang) => {
  const answer = await finder.find(query, lang);
  return { ...answer, paths: answer.hits.map(({ document }) => index.documents[document]!.path) };
};

describe('searching', () => {
  it('finds a page that is about a word before one that mentions it', async () => {
    expect((await find('afval', 'nl')).paths.slice(0, 2)).toEqual(['/themes/waste/', '/case-studies/thor/']);
  });

  it.each([
    ['huisvuil', 'nl', 'nl', '/themes/waste/'], ['basura', 'nl', 'es', '/themes/waste/'], ['rubbish', 'fr', 'en', '/themes/waste/'],
    ['bevloeiing', 'nl', 'nl', '/case-studies/ona/'], ['irrigation', 'nl', 'fr', '/case-studies/ona/'],
  ] as const)('finds by “%s” on the page in %s, a word in %s, the page %s that is about it', async (query, lang, foundIn, path) => {
    const { paths, hits } = await find(query, lang);
    expect(paths[0]).toBe(path);
    expect(hits[0]?.foundIn).toBe(foundIn);
  });

  it.each([
    ['Ona', '/case-studies/ona/'], ['oña', '/case-studies/ona/'], ['zakpota', '/case-studies/za-kpota/'], ['Za-Kpota', '/case-studies/za-kpota/'],
    ['ODD 6', '/sdgs/6/'], ['sdg6', '/sdgs/6/'], ['afvalproject', '/case-studies/thor/'], ['mark', '/case-studies/dogbo/'],
  ])('finds by “%s” %s', async (query, path) => {
    expect((await find(query, 'nl')).paths[0]).toBe(path);
  });

  it.each([['afvla', 'transposed'], ['fval', 'first letter left out'], ['afbal', 'another letter'], ['afvval', 'a letter too many']])(
    'finds by “%s” (%s) what was meant, and says so', async (query) => {
      const { paths, mistyped } = await find(query, 'nl');
      expect(paths).toContain('/themes/waste/');
      expect(mistyped).toEqual([query]);
    });

  it('does not guess where the word as it stands is known', async () => {
    expect((await find('markt', 'nl')).mistyped).toEqual([]);
  });

  it('prefers a page with all words to one with some, and tells which word no page has', async () => {
    const { paths, unknown } = await find('markt Dogbo xyzzy', 'nl');
    expect(paths[0]).toBe('/case-studies/dogbo/');
    expect(unknown).toEqual(['xyzzy']);
  });

  it.each(['', '  ', 'a', '🙂', '"', '<img src=x onerror=alert(1)>', '.*[(', '__proto__', 'constructor', 'البلديات', '城市', '\u0000\u202e'])('answers “%s” without an error', async (query) => {
    await expect(find(query, 'nl')).resolves.toBeDefined();
  });

  it('loads each file once', async () => {
    loaded.length = 0;
    const fresh = new Finder(index.manifest, { loadShard: async (number) => { loaded.push(`words/${number}`); return index.shards[number]!; }, loadEndings: async () => [] });
    await fresh.find('afval', 'nl');
    await fresh.find('afval markt', 'nl');
    expect(new Set(loaded).size).toBe(loaded.length);
  });
});

it.each([['markt', 'mrakt', true], ['markt', 'mark', true], ['markt', 'markten', false], ['markt', 'markt', false], ['markt', 'tkram', false], ['ab', 'ba', true]])(
  '%s and %s differ by one letter: %s', (a, b, expected) => {
    expect(isOneTypo(a, b)).toBe(expected);
  });

it('reads running text out of MDX', () => {
  expect(toPlainText('## Kop\n\nEen [markt](/x/y/) met **geld**.<Source id="s1" /> `code`')).toBe('Kop Een markt met geld . code');
});
