import { expect, it } from 'vitest';
import { isOverdue, toReviewDate } from '../../../src/domain/review.ts';

it('a review is due a year after the last one', () => {
  for (const collection of ['case-studies', 'lessons', 'countries', 'how-to', 'partnerships'] as const) {
    expect(toReviewDate(collection, '2024-12-31')).toBe('2025-12-31');
  }
});

it('is due on the last day of a month that is shorter', () => {
  expect(toReviewDate('lessons', '2024-02-29')).toBe('2025-02-28');
});

it('is overdue from the day after', () => {
  expect(isOverdue('lessons', '2024-12-31', '2025-12-30')).toBe(false);
  expect(isOverdue('lessons', '2024-12-31', '2025-12-31')).toBe(false);
  expect(isOverdue('lessons', '2024-12-31', '2026-01-01')).toBe(true);
});

it('what has no date of review is never overdue', () => {
  expect(toReviewDate('pages', '1999-01-01')).toBeUndefined();
  expect(isOverdue('municipalities', '1999-01-01', '2026-01-01')).toBe(false);
});
