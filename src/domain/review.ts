/** How many months the comparison of a record with its sources holds, for each kind that is compared. */
export const REVIEW_MONTHS = { 'case-studies': 12, lessons: 12, countries: 12, 'how-to': 12 } as const;
export type ReviewedKind = keyof typeof REVIEW_MONTHS;

/** A review is announced this many months before it is due. */
const ANNOUNCED = 2;

export interface ReviewState {
  state: 'fresh' | 'upcoming' | 'overdue';
  /** ISO date by which the record should be compared with its sources again. */
  due: string;
}

/** The same day some months later; the last day of the month where it has no such day. */
function addMonths(isoDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/**
 * Whether a record is to be compared with its sources again.
 * @param reviewed ISO date of the last comparison
 * @param today ISO date
 */
export function getReviewState(reviewed: string, kind: ReviewedKind, today: string): ReviewState {
  const due = addMonths(reviewed, REVIEW_MONTHS[kind]);
  const state = today > due ? 'overdue' : today >= addMonths(due, -ANNOUNCED) ? 'upcoming' : 'fresh';
  return { state, due };
}
