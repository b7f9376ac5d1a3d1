import { getLine, getLineTotal, TOTAL } from '../domain/finance.ts';
import { getPeriod } from '../domain/finance-tables.ts';
import { type FinanceData, toFinanceView } from '../domain/finance-view.ts';
import { formatEuro } from '../domain/format.ts';
import { getStrings } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import type { BarSpec } from './bars.ts';
import { type ChartOptions, renderBars } from './compose.ts';
import { formatMillions, labelLastBar, labelParts, lineHeight, measureWidest } from './labels.ts';
import { type Slot, toAmountSeries, toParts } from './series.ts';

const isYear = (slot: Slot): slot is number => slot !== null;

/**
 * Planned expenditure by category, a bar a year, the two periods apart and each with its printed total.
 * @returns one `<svg>` element
 * @throws where a table or the vocabulary lacks a line
 */
export function renderPlannedExpenditure(data: FinanceData, lang: Lang, options: ChartOptions): string {
  const t = getStrings(lang);
  const totals = getLine(data.planned, TOTAL);
  const max = Math.max(...totals.map(({ amount }) => amount));
  const periods = data.planned.map((table) => ({
    years: table.years,
    label: t('finance.chart.periodTotal', { period: getPeriod([table]), total: formatEuro(getLineTotal(table, TOTAL), lang) }),
  }));
  const toSeries = (slots: Slot[]) => [
    toAmountSeries(data, data.planned, 'operations', slots, lang, { tone: 1, fill: 'solid' }),
    toAmountSeries(data, data.planned, 'administration', slots, lang, { tone: 4, fill: 'stripes' }),
    toAmountSeries(data, data.planned, 'management', slots, lang, { tone: 3, fill: 'solid' }),
  ];
  const toLabels = (slots: Slot[]) => slots.map((slot) => (isYear(slot) ? String(slot) : ''));

  /** A space parts the periods; amounts in millions, as ten columns have no room for every euro. */
  function toColumns(fontSize: number): BarSpec {
    const slots = periods.flatMap(({ years }, index): Slot[] => (index === 0 ? years : [null, ...years]));
    const series = toSeries(slots);
    return {
      direction: 'columns',
      width: 720,
      height: 388,
      padding: { top: 62, right: measureWidest(series.map(({ label }) => label), fontSize) + 12, bottom: 36, left: 0 },
      fontSize,
      slots: toLabels(slots),
      series,
      max,
      fillOfSlot: 0.72,
      annotate(pen, place) {
        const half = place.slotSize / 2;
        const { bottom } = place.area;
        for (const { year, amount } of totals) pen.text(formatMillions(amount, lang, 2), place.slot(slots.indexOf(year)), place.value(amount) - 8, 'middle');
        const last = slots.length - 1;
        labelLastBar(pen, place, toParts(series, last), place.slot(last) + half * 0.72 + 10, fontSize);
        pen.text(t('finance.chart.millions'), place.area.left + half * 0.28, fontSize * 2 + 8, 'start', 'axis');
        for (const { years, label } of periods) {
          const [first = 0, end = 0] = [years[0], years.at(-1)].map((year) => place.slot(slots.indexOf(year ?? null)));
          pen.line({ x: first - half * 0.8, y: bottom }, { x: end + half * 0.8, y: bottom }, 'base');
          pen.text(label, (first + end) / 2, bottom + 38 + fontSize, 'middle', 'heading');
        }
      },
    };
  }

  /** Every amount in full at its row's end, and each period's printed total under its rows, as in a ledger. */
  function toRows(fontSize: number): BarSpec {
    const slots = periods.flatMap(({ years }): Slot[] => [...years, null]);
    const series = toSeries(slots);
    const fillOfSlot = 0.72;
    return {
      direction: 'rows',
      width: 340,
      height: 430,
      padding: {
        top: 30 + 3 * lineHeight(fontSize),
        right: measureWidest(totals.map(({ amount }) => formatEuro(amount, lang)), fontSize) + 8,
        bottom: 0,
        left: 0,
      },
      fontSize,
      slots: toLabels(slots),
      series,
      max,
      fillOfSlot,
      annotate(pen, place) {
        const middle = fontSize * 0.36;
        const half = place.slotSize * 0.43;
        for (const { year, amount } of totals) pen.text(formatEuro(amount, lang), place.value(amount) + 7, place.slot(slots.indexOf(year)) + middle);
        labelParts(pen, place, toParts(series, 0), place.slot(0) - (place.slotSize * fillOfSlot) / 2, fontSize);
        for (const { years, label } of periods) {
          const [first = 0, end = 0] = [years[0], years.at(-1)].map((year) => place.slot(slots.indexOf(year ?? null)));
          pen.line({ x: place.area.left, y: first - half }, { x: place.area.left, y: end + half }, 'base');
          pen.text(label, place.area.left, end + place.slotSize + middle, 'start', 'heading');
        }
      },
    };
  }

  const { title, caption } = toFinanceView('planned-expenditure', data, lang);
  return renderBars(options.size === 'wide' ? toColumns(14) : toRows(13), { title, description: caption }, lang, options);
}
