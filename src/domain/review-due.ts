/** The shortest and the longest time between two reviews, in months: a year, give or take two months. */
const SHORTEST = 10;
const LONGEST = 14;
const DAY = 24 * 60 * 60 * 1000;

/** A number from a text, the same on every machine and in every year (FNV-1a, 32 bits). */
function toNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  // The last bits alone are too much alike for texts that differ in one letter.
  return (hash ^ (hash >>> 15)) >>> 0;
}

function addMonths(date: string, months: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1 + months, day);
}

/**
 * The day by which a record is to be compared with its sources again. Records reviewed on one day come due on different
 * days: which day, their address decides, so that it stays the same until the next review.
 * @param reviewed ISO date of the last review
 * @param kind the collection: `case-studies`
 * @param id the slug of an entry or the id of a record
 * @returns an ISO date between ten and fourteen months later
 */
export function getReviewDue(reviewed: string, kind: string, id: string): string {
  const first = addMonths(reviewed, SHORTEST);
  const days = Math.round((addMonths(reviewed, LONGEST) - first) / DAY) + 1;
  return new Date(first + (toNumber(`${kind}/${id}`) % days) * DAY).toISOString().slice(0, 10);
}
