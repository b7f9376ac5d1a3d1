import { describe, expect, it } from 'vitest';
import { DECADES, getDecades, getDuration } from '../../../src/domain/period.ts';

const REVIEWED = '2026-11-01';
const period = (from: string, to: string) => ({ from, to });

describe('the decades of a period', () => {
  it.each([
    ['2010', '2018', ['2010-2019']],
    ['2009', '2010', ['2000-2009', '2010-2019']],
    ['1985', '2021-03-04', ['before-2000', '2000-2009', '2010-2019', 'from-2020']],
    ['1999', '1999', ['before-2000']],
    ['2020', '2045', ['from-2020']],
    ['2000', '2009', ['2000-2009']],
  ])('from %s to %s', (from, to, expected) => {
    expect(getDecades(period(from, to), REVIEWED)).toEqual(expected);
  });

  it('reach to the last look at what still runs', () => {
    expect(getDecades(period('2007', 'ongoing'), REVIEWED)).toEqual(['2000-2009', '2010-2019', 'from-2020']);
    expect(getDecades(period('2007', 'ongoing'), '2009-01-01')).toEqual(['2000-2009']);
  });

  it('are those that are known', () => {
    expect(getDecades(period('2002', 'unknown'), REVIEWED)).toEqual(['2000-2009']);
    expect(getDecades(period('unknown', '2014'), REVIEWED)).toEqual(['2010-2019']);
    expect(getDecades(period('unknown', 'ongoing'), REVIEWED)).toEqual(['from-2020']);
    expect(getDecades(period('unknown', 'unknown'), REVIEWED)).toEqual(['unknown']);
  });

  it('never say that a dated period is not known', () => {
    for (let year = 1950; year < 2060; year += 1) expect(getDecades(period(String(year), String(year)), REVIEWED)).toHaveLength(1);
    expect(DECADES.at(-1)).toBe('unknown');
    expect(getDecades(period('1950', '2060'), REVIEWED)).not.toContain('unknown');
  });
});

describe('how long a period is', () => {
  it.each([
    ['2014', '2014', 'up-to-2'], ['2014', '2016', 'up-to-2'], ['2014', '2017', '3-5'], ['2014', '2019-12-31', '3-5'],
    ['2014', '2020', '6-10'], ['2014', '2024', '6-10'], ['2014', '2025', 'over-10'],
    ['2014', 'ongoing', 'over-10'], ['2023-11-13', 'ongoing', '3-5'],
    ['unknown', 'ongoing', 'unknown'], ['2014', 'unknown', 'unknown'], ['unknown', '2014', 'unknown'],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(getDuration(period(from, to), REVIEWED)).toBe(expected);
  });
});
