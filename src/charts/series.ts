import { getLine, sum } from '../domain/finance.ts';
import { getLineLabel } from '../domain/finance-tables.ts';
import type { FinanceData } from '../domain/finance-view.ts';
import { formatEuro } from '../domain/format.ts';
import { getStrings } from '../domain/strings.ts';
import type { FinanceTable } from '../schemas/finance.ts';
import type { Lang } from '../schemas/parts.ts';
import type { Series } from './bars.ts';

/** A series with the name that stands beside it. */
export interface NamedSeries extends Series {
  label: string;
}

export type Look = Pick<Series, 'tone' | 'fill'> & Partial<Pick<Series, 'panel'>>;

/** A year that has a bar, or a space along the axis of years. */
export type Slot = number | null;

/**
 * The amounts of one line as a series of bars, in euro.
 * @param slots which year stands where; a year that the tables do not have stays empty
 * @throws where a table or the vocabulary lacks the line
 */
export function toAmountSeries(
  data: FinanceData,
  tables: readonly FinanceTable[],
  line: string,
  slots: readonly Slot[],
  lang: Lang,
  look: Look,
  label = getLineLabel(data, line, lang),
): NamedSeries {
  const t = getStrings(lang);
  const byYear = new Map(getLine(tables, line).map(({ year, amount }) => [year, amount]));
  const values = slots.map((year) => (year === null ? null : (byYear.get(year) ?? null)));
  return {
    ...look,
    id: line,
    label,
    values,
    describe: (slot) => t('finance.chart.datum', { year: slots[slot] ?? '', line: label, amount: formatEuro(values[slot] ?? 0, lang) }),
  };
}

/** The parts of one bar, from its base on: where each starts and ends along the value axis. */
export function toParts(series: readonly NamedSeries[], slot: number): { label: string; from: number; to: number }[] {
  const sizes = series.map(({ values }) => values[slot] ?? 0);
  return series.map(({ label }, index) => ({ label, from: sum(sizes.slice(0, index)), to: sum(sizes.slice(0, index + 1)) }));
}
