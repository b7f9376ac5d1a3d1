import { describe, expect, it } from 'vitest';
import { getFillRates, isFilled } from '../../../src/domain/fill-rates.ts';
import { compareAge, countDays, countTexts, type TextStatus, toStatusJson } from '../../../src/domain/status.ts';

const text = (over: Partial<TextStatus>): TextStatus =>
  ({ collection: 'lessons', id: 'a', lang: 'nl', state: 'original', method: 'machine', since: undefined, ...over });

describe('isFilled', () => {
  it.each([undefined, null, '', 'unknown', [], {}, { from: 'unknown', to: 'unknown' }, ['unknown']])('does not count %j', (value) => {
    expect(isFilled(value)).toBe(false);
  });

  it.each([0, false, 'x', ['x'], { from: '2012', to: 'unknown' }, [{ id: 'a' }]])('counts %j', (value) => {
    expect(isFilled(value)).toBe(true);
  });
});

describe('getFillRates', () => {
  it('counts each field, and all fields of all records together', () => {
    const records = [{ coordinates: { lat: 1, lon: 2 }, inhabitants: 'unknown', site: 'unknown' }, { coordinates: 'unknown', inhabitants: { value: 5 }, site: 'https://a.example' }];
    expect(getFillRates('municipalities', records)).toEqual({
      collection: 'municipalities',
      records: 2,
      share: 3 / 6,
      fields: [{ field: 'coordinates', filled: 1 }, { field: 'inhabitants', filled: 1 }, { field: 'site', filled: 1 }],
    });
  });

  it('has no share of nothing', () => {
    expect(getFillRates('municipalities', [])).toMatchObject({ records: 0, share: 0 });
  });
});

describe('countTexts', () => {
  it('counts states and methods by language; what is missing has no method', () => {
    const counts = countTexts([text({}), text({ lang: 'fr', state: 'outdated', method: 'reviewed' }), text({ lang: 'fr', id: 'b', state: 'missing', method: undefined })]);
    expect(counts.nl).toEqual({ original: 1, current: 0, outdated: 0, unknown: 0, missing: 0, human: 0, reviewed: 0, machine: 1 });
    expect(counts.fr).toMatchObject({ outdated: 1, missing: 1, reviewed: 1, machine: 0, human: 0 });
    expect(counts.es).toMatchObject({ original: 0, missing: 0 });
  });
});

describe('ages', () => {
  it('are whole days, also over the change to summer time', () => {
    expect(countDays('2027-03-27', '2027-03-29')).toBe(2);
    expect(countDays('2026-11-23', '2027-11-23')).toBe(365);
  });

  it('put the oldest first and what nobody can date last', () => {
    const sorted = [{ since: undefined }, { since: '2027-01-02' }, { since: '2026-12-31' }].sort(compareAge);
    expect(sorted.map(({ since }) => since)).toEqual(['2026-12-31', '2027-01-02', undefined]);
  });
});

describe('toStatusJson', () => {
  it('has every text with its address, and says what each part means', () => {
    const json = JSON.parse(toStatusJson({ date: '2027-02-04', texts: [text({})], reviews: [], fill: [] }, ({ id }) => `https://site.example/${id}/`)) as Record<string, unknown>;
    expect(json['texts']).toEqual([{ collection: 'lessons', id: 'a', lang: 'nl', state: 'original', method: 'machine', url: 'https://site.example/a/' }]);
    const parts = Object.keys(json['parts'] as object);
    expect(Object.keys(json).filter((key) => !['name', 'title', 'parts'].includes(key))).toEqual(parts);
  });
});
