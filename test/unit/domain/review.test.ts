import { describe, expect, it } from 'vitest';
import { getReviewState, REVIEW_MONTHS, type ReviewedKind } from '../../../src/domain/review.ts';

describe('getReviewState', () => {
  it.each(['case-studies', 'lessons', 'countries', 'how-to'] as const)('asks for a review of %s after twelve months', (kind) => {
    expect(getReviewState('2026-03-15', kind, '2026-03-15')).toEqual({ state: 'fresh', due: '2027-03-15' });
  });

  it('knows no other kinds', () => {
    expect(Object.keys(REVIEW_MONTHS) as ReviewedKind[]).toEqual(['case-studies', 'lessons', 'countries', 'how-to']);
  });

  it.each([
    ['2027-01-14', 'fresh'],
    ['2027-01-15', 'upcoming'],
    ['2027-03-15', 'upcoming'],
    ['2027-03-16', 'overdue'],
  ])('on %s it is %s', (today, state) => {
    expect(getReviewState('2026-03-15', 'lessons', today).state).toBe(state);
  });

  it('takes the last day of a month where there is no such day', () => {
    expect(getReviewState('2028-02-29', 'lessons', '2028-02-29').due).toBe('2029-02-28');
  });
});
