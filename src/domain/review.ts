import { hash } from './meaning.ts';

/** Kinds of record that somebody compares with their sources again and again. */
export const REVIEWED_KINDS = ['case-studies', 'lessons', 'countries', 'how-to', 'partnerships'] as const;
export type ReviewedKind = (typeof REVIEWED_KINDS)[number];

/** The shortest and the longest time between two reviews, in months: a year, give or take two months. */
export const REVIEW_MONTHS = { least: 10, most: 14 } as const;
/** A review is announced this many days before it is due. */
const ANNOUNCED = 60;
const DAY = 24 * 60 * 60 * 1000;

export interface ReviewState {
  state: 'fresh' | 'upcoming' | 'overdue';
  /** ISO date by which the record should be compared with its sources again. */
  due: string;
}

/** A number from a text, the same on every machine and in every year. */
const toNumber = (text: string): number => Number.parseInt(hash(text).slice(0, 8), 16);

function addMonths(isoDate: string, months: number): number {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return Date.UTC(year, month - 1 + months, day);
}

const toIsoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The day by which a record is to be compared with its sources again. Records reviewed on one day come due on different
 * days: which day, their address decides, so that it stays the same until the next review.
 * @param reviewed ISO date of the last review
 * @param id the slug of an entry or the id of a record
 * @returns an ISO date between ten and fourteen months later
 */
export function getReviewDue(reviewed: string, kind: ReviewedKind, id: string): string {
  const first = addMonths(reviewed, REVIEW_MONTHS.least);
  const days = Math.round((addMonths(reviewed, REVIEW_MONTHS.most) - first) / DAY) + 1;
  return toIsoDate(first + (toNumber(`${kind}/${id}`) % days) * DAY);
}

/**
 * Whether a record is to be compared with its sources again.
 * @param today ISO date
 */
export function getReviewState(reviewed: string, kind: ReviewedKind, id: string, today: string): ReviewState {
  const due = getReviewDue(reviewed, kind, id);
  const announced = toIsoDate(Date.parse(due) - ANNOUNCED * DAY);
  return { due, state: today > due ? 'overdue' : today >= announced ? 'upcoming' : 'fresh' };
}
