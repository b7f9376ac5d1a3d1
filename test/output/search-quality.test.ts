import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/schemas/parts.ts';
import { getSite } from '../support/built-sites.ts';
import { type Judgement, makeSearch, readJudgements, SETS, toPlace, toScore } from '../support/judgements.ts';
import { getPages } from '../support/pages.ts';

const site = getSite();
const search = makeSearch(site.dir);

/**
 * For how many queries an expected page is among the first three. The first set may be tuned for: it has to reach the aims of the search.
 * The other is what to expect of queries that nobody tuned for: it may not fall below what it has reached.
 */
const LEAST = {
  judgements: { 'within a language': 0.95, 'across languages': 0.9 },
  'judgements-held-out': { 'within a language': 0.92, 'across languages': 0.95 },
};

describe.each(SETS)('%s', (set) => {
  const judgements = readJudgements(set);

  it('has what it says: each id once, 30 queries or more in each language, a third of them across languages', () => {
    expect(new Set(judgements.map(({ id }) => id)).size).toBe(judgements.length);
    for (const lang of LANGS) expect(judgements.filter((one) => one.lang === lang).length, lang).toBeGreaterThanOrEqual(30);
    expect(judgements.filter(({ kind }) => kind === 'across').length).toBeGreaterThan(judgements.length / 3);
    for (const { id, kind, lang, textLang } of judgements) expect(kind === 'across' ? textLang !== undefined && textLang !== lang : textLang === undefined, id).toBe(true);
  });

  it('expects pages that exist', () => {
    const paths = new Map(getPages(site).filter(({ lang }) => lang === 'nl').map((page) => [page.path, page]));
    const missing = judgements.flatMap(({ expect: wanted }) => wanted).filter((address) => {
      const [path = '', fragment] = address.split('#');
      const page = paths.get(path);
      return !page || (fragment && !page.html.includes(`id="${fragment}"`));
    });
    expect(missing).toEqual([]);
  });

  it.each([['within a language', false], ['across languages', true]] as const)('finds %s', async (group, isAcross) => {
    const own = judgements.filter(({ kind }) => (kind === 'across') === isAcross);
    const places = await Promise.all(own.map(async (one) => [one, toPlace(one, await search(one.query, one.lang))] as [Judgement, number]));
    const missed = places.filter(([, place]) => place === 0 || place > 3).map(([{ id, query }]) => `${id} “${query}”`);
    expect(toScore(places.map(([, place]) => place)).three, missed.join(', ')).toBeGreaterThanOrEqual(LEAST[set][group]);
  });
});
