import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getReviewDue } from '../../../src/domain/review-due.ts';

const entries = ['case-studies', 'lessons', 'countries', 'how-to'].flatMap((kind) =>
  globSync(`content/${kind}/*/index.nl.mdx`).map((file) => ({ kind, id: basename(dirname(file)) })),
);
const records = [...entries, ...globSync('content/partnerships/*.yaml').map((file) => ({ kind: 'partnerships', id: basename(file, '.yaml') }))];
const WEEK = 7 * 24 * 60 * 60 * 1000;

describe('the day on which a review is due', () => {
  it('lies between ten and fourteen months after the last one', () => {
    for (const { kind, id } of records) {
      const due = getReviewDue('2026-11-23', kind, id);
      expect(due >= '2027-09-23' && due <= '2028-01-23', `${kind}/${id}: ${due}`).toBe(true);
    }
  });

  it('is the same each time, and moves with the review', () => {
    expect(getReviewDue('2026-11-23', 'lessons', 'learn-with-peers')).toBe(getReviewDue('2026-11-23', 'lessons', 'learn-with-peers'));
    expect(getReviewDue('2027-11-23', 'lessons', 'learn-with-peers') > getReviewDue('2026-11-23', 'lessons', 'learn-with-peers')).toBe(true);
  });

  it('is a day of the calendar, also after the last of a month', () => {
    for (const reviewed of ['2026-12-31', '2028-02-29', '2027-04-30']) {
      const due = getReviewDue(reviewed, 'countries', 'benin');
      expect(new Date(`${due}T00:00:00Z`).toISOString().slice(0, 10)).toBe(due);
    }
  });

  it('differs for records of the same name in two collections', () => {
    const name = 'week-of-the-sustainable-municipality';
    expect(getReviewDue('2026-11-23', 'case-studies', name)).not.toBe(getReviewDue('2026-11-23', 'how-to', name));
  });

  it('is spread: of all records reviewed on one day, no week has more than one in seven', () => {
    const start = Date.parse('2027-09-23');
    const perWeek = new Map<number, number>();
    for (const { kind, id } of records) {
      const week = Math.floor((Date.parse(getReviewDue('2026-11-23', kind, id)) - start) / WEEK);
      perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
    }
    expect(records.length).toBeGreaterThan(100);
    expect(perWeek.size).toBeGreaterThanOrEqual(15);
    expect(Math.max(...perWeek.values())).toBeLessThanOrEqual(records.length / 7);
  });
});
