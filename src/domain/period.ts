import type { Lang } from '../schemas/parts.ts';
import { getStrings } from './strings.ts';

interface Period {
  from: string;
  to: string;
}

const known = (value: string) => /^\d/.test(value);

/** “2010-2018”, “since 2011”, “until 2018” or “not known”: a period in years, as far as sources give it. */
export function formatPeriod({ from, to }: Period, lang: Lang): string {
  const t = getStrings(lang);
  const [start, end] = [from.slice(0, 4), to.slice(0, 4)];
  if (to === 'ongoing') return known(from) ? t('period.since', { year: start }) : t('period.ongoing');
  if (known(from) && known(to)) return start === end ? start : `${start}-${end}`;
  if (known(from)) return t('period.from', { year: start });
  return known(to) ? t('period.until', { year: end }) : t('unknown');
}

/** Bands by which a reader asks when something was: decades, as sources often give no more than a year. */
export const DECADES = ['before-2000', '2000-2009', '2010-2019', 'from-2020', 'unknown'] as const;
export type Decade = (typeof DECADES)[number];

/** Bands by which a reader asks how long something takes. Five years are a programme of the federal grant. */
export const DURATIONS = ['up-to-2', '3-5', '6-10', 'over-10', 'unknown'] as const;
export type Duration = (typeof DURATIONS)[number];

/** First years of all decades but the first. */
const STARTS = [2000, 2010, 2020];
const toDecade = (date: string): number => STARTS.filter((start) => start <= Number(date.slice(0, 4))).length;

/** The end of a period: what still runs was seen running when somebody last looked, on an ISO date. */
const endOf = ({ to }: Period, reviewed: string) => (to === 'ongoing' ? reviewed : to);

/** The decades in which something ran; of an open end only what is known counts. */
export function getDecades(period: Period, reviewed: string): Decade[] {
  const places = [period.from, endOf(period, reviewed)].filter(known).map(toDecade);
  return places.length === 0 ? ['unknown'] : DECADES.slice(places[0], (places.at(-1) ?? 0) + 1);
}

/** How long something ran, in years from the first to the last; what still runs, until somebody last looked. */
export function getDuration(period: Period, reviewed: string): Duration {
  const to = endOf(period, reviewed);
  if (!known(period.from) || !known(to)) return 'unknown';
  const years = Number(to.slice(0, 4)) - Number(period.from.slice(0, 4));
  if (years <= 2) return 'up-to-2';
  if (years <= 5) return '3-5';
  return years <= 10 ? '6-10' : 'over-10';
}
