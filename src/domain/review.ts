import type { EntryCollection, RecordCollection } from '../schemas/index.ts';

/**
 * Months after which somebody compares the facts of a record with its sources again. What depends on people in office and
 * on running work ages within a year; a collection that is not named has no `reviewed`.
 */
const MONTHS: Partial<Record<EntryCollection | RecordCollection, number>> = {
  'case-studies': 12,
  lessons: 12,
  countries: 12,
  'how-to': 12,
  partnerships: 12,
};

/** The same day some months later, or the last day of a shorter month. */
function addMonths(isoDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/**
 * The day on which the next review of a record is due.
 * @param reviewed ISO date of the last one
 * @returns undefined for a kind of record that is not reviewed
 */
export function toReviewDate(collection: EntryCollection | RecordCollection, reviewed: string): string | undefined {
  const months = MONTHS[collection];
  return months === undefined ? undefined : addMonths(reviewed, months);
}

/** Whether the review of a record is overdue on a day (ISO date): the day after it was due. */
export function isOverdue(collection: EntryCollection | RecordCollection, reviewed: string, today: string): boolean {
  const due = toReviewDate(collection, reviewed);
  return due !== undefined && due < today;
}
