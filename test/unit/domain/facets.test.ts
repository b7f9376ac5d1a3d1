import { describe, expect, it } from 'vitest';
import { applyChoice, type Choice, type Facet, getWaysOut, readChoice, toggle, toPlaces, toQuery, withoutFacet } from '../../../src/domain/facets.ts';

/** Five harbours: where they lie, what they have (several things, or nothing), how they are paid. */
const COUNTRIES = ['north', 'south', 'east'];
const THINGS = ['lamp', 'bell', 'flag', 'horn'];
const PAID = ['10k-50k', 'unknown'];
const facets: Facet[] = [
  { id: 'country', values: COUNTRIES, records: toPlaces(COUNTRIES, [['north'], ['north'], ['south'], ['south', 'north'], ['south']]) },
  { id: 'thing', values: THINGS, records: toPlaces(THINGS, [['lamp', 'bell'], ['bell'], ['lamp'], ['flag'], []]) },
  { id: 'cost', values: PAID, records: toPlaces(PAID, [['10k-50k'], ['unknown'], ['unknown'], ['unknown'], ['10k-50k']]) },
];
const choose = (query: string) => readChoice(new URLSearchParams(query), facets);
const none = choose('');
/** The same by asking each record in plain words: what the quick way must agree with. */
function countSlowly(choice: Choice, facet: number): number[] {
  const fits = (record: number, but: number) =>
    facets.every(({ records }, index) => index === but || !choice[index]?.size || records[record]?.some((place) => choice[index]?.has(place)));
  return (facets[facet] as Facet).values.map((_, place) =>
    [0, 1, 2, 3, 4].filter((record) => fits(record, facet) && facets[facet]?.records[record]?.includes(place)).length);
}

describe('places of values', () => {
  it('are those in the list, each once; what the list does not have is left out', () => {
    expect(toPlaces(['a', 'b'], [['b', 'a', 'b'], ['x'], []])).toEqual([[1, 0], [], []]);
  });
});

describe('an address', () => {
  it('gives what was chosen, and a choice gives its address', () => {
    for (const query of ['?country=north,south&thing=bell', '?cost=10k-50k', '']) expect(toQuery(choose(query), facets)).toBe(query);
    expect(choose('?country=south&thing=flag,lamp')).toEqual([new Set([1]), new Set([2, 0]), new Set()]);
  });

  it('has facets and values in one sequence, whatever the sequence in which they were chosen, then the order of the list', () => {
    expect(toQuery(choose('?cost=unknown&country=south,north'), facets, 'name')).toBe('?country=north,south&cost=unknown&sort=name');
    expect(toQuery(none, facets, 'name')).toBe('?sort=name');
  });

  it.each([
    '?country=atlantis', '?planet=mars', '?country=,,', '?country=', '?country=North', '?__proto__=north', '?country=__proto__,constructor',
    '?country=%E0%A4%A', '?country=<script>', '?thing', `?country=${'x'.repeat(5000)}`,
  ])('passes over what is not known: %.40s', (query) => {
    expect(choose(query)).toEqual(none);
  });

  it('keeps what is known beside what is not, also from a facet named twice and with signs written as codes', () => {
    expect(toQuery(choose('?country=atlantis,south&thing=bell&thing=flag&country=north&planet=mars'), facets)).toBe('?country=north,south&thing=bell,flag');
    expect(toQuery(choose('?country=north%2Csouth,north'), facets)).toBe('?country=north,south');
  });
});

describe('a choice', () => {
  it('of nothing fits everything and counts every value', () => {
    expect(applyChoice(facets, none)).toEqual({ fitting: [0, 1, 2, 3, 4], counts: [[3, 3, 0], [2, 2, 1, 0], [2, 3]] });
  });

  it('of several values in a facet fits records with any of them', () => {
    expect(applyChoice(facets, choose('?thing=flag,bell')).fitting).toEqual([0, 1, 3]);
  });

  it('in several facets fits records with all of them', () => {
    expect(applyChoice(facets, choose('?country=north&thing=bell,lamp&cost=unknown')).fitting).toEqual([1]);
  });

  it('lowers the counts of the other facets and not its own', () => {
    const { counts } = applyChoice(facets, choose('?country=north'));
    expect(counts).toEqual([[3, 3, 0], [1, 2, 1, 0], [1, 2]]);
  });

  it('counts a value as what choosing it too would add to, whatever is chosen', () => {
    for (const query of ['', '?country=north', '?country=north,south&thing=lamp', '?thing=flag,bell&cost=unknown', '?country=north&thing=lamp&cost=unknown', '?country=east']) {
      const choice = choose(query);
      expect(applyChoice(facets, choice).counts, query).toEqual(facets.map((_, facet) => countSlowly(choice, facet)));
    }
  });

  it('leaves out a record without any value as soon as its facet is asked for', () => {
    expect(applyChoice(facets, choose('?thing=lamp,bell,flag,horn')).fitting).toEqual([0, 1, 2, 3]);
  });

  it('of a value that nothing has fits nothing, and shows what the facet would have', () => {
    expect(applyChoice(facets, choose('?country=east'))).toEqual({ fitting: [], counts: [[3, 3, 0], [0, 0, 0, 0], [0, 0]] });
  });

  it('of an empty list is empty', () => {
    expect(applyChoice([], [])).toEqual({ fitting: [], counts: [] });
    expect(applyChoice([{ id: 'country', values: ['north'], records: [] }], [new Set([0])])).toEqual({ fitting: [], counts: [[0]] });
  });

  it('is changed by one value at a time, and the old one stays as it was', () => {
    const before = choose('?country=north');
    expect(toQuery(toggle(before, 0, 1), facets)).toBe('?country=north,south');
    expect(toQuery(toggle(before, 0, 0), facets)).toBe('');
    expect(toQuery(toggle(before, 2, 1), facets)).toBe('?country=north&cost=unknown');
    expect(toQuery(withoutFacet(choose('?country=north,south&thing=bell'), 0), facets)).toBe('?thing=bell');
    expect(toQuery(before, facets)).toBe('?country=north');
  });

  it('is applied to thousands of records while a reader waits for nothing', () => {
    const total = 5000;
    const many = facets.map((facet) => ({ ...facet, records: Array.from({ length: total }, (_, record) => facet.records[record % 5] ?? []) }));
    const start = performance.now();
    const { fitting } = applyChoice(many, choose('?country=north&cost=unknown'));
    expect(performance.now() - start).toBeLessThan(200);
    expect(fitting.length).toBe((total / 5) * 2);
  });
});

describe('ways out of a choice that nothing fits', () => {
  it('name each facet that can be given up, with what that finds, most first', () => {
    const choice = choose('?country=south&thing=bell&cost=unknown');
    expect(applyChoice(facets, choice).fitting).toEqual([]);
    expect(getWaysOut(facets, choice)).toEqual([{ facet: 1, count: 2 }, { facet: 0, count: 1 }]);
  });

  it('are none where giving up one facet is not enough', () => {
    expect(getWaysOut(facets, choose('?country=east&thing=horn'))).toEqual([]);
  });
});
