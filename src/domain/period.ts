import type { Lang } from '../schemas/parts.ts';
import { getStrings } from './strings.ts';

/** “2010-2018”, “since 2011”, “until 2018” or “not known”: a period in years, as far as sources give it. */
export function formatPeriod({ from, to }: { from: string; to: string }, lang: Lang): string {
  const t = getStrings(lang);
  const [start, end] = [from.slice(0, 4), to.slice(0, 4)];
  const known = (value: string) => /^\d/.test(value);
  if (to === 'ongoing') return known(from) ? t('period.since', { year: start }) : t('period.ongoing');
  if (known(from) && known(to)) return start === end ? start : `${start}-${end}`;
  if (known(from)) return t('period.from', { year: start });
  return known(to) ? t('period.until', { year: end }) : t('unknown');
}
