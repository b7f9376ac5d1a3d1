import { getLine, TOTAL } from '../domain/finance.ts';
import { type FinanceData, toFinanceView } from '../domain/finance-view.ts';
import { formatEuro } from '../domain/format.ts';
import type { Lang } from '../schemas/parts.ts';
import type { BarSpec } from './bars.ts';
import { type ChartOptions, renderBars } from './compose.ts';
import { labelLastBar, labelParts, lineHeight, measureWidest } from './labels.ts';
import { toAmountSeries, toParts } from './series.ts';

/**
 * Funding received by grantor, a bar a year: the federal government as the base, the Flemish one on it, the printed
 * total at the bar's end.
 * @returns one `<svg>` element
 * @throws where the table or the vocabulary lacks a line
 */
export function renderFundingReceived(data: FinanceData, lang: Lang, options: ChartOptions): string {
  const { years } = data.received;
  const totals = getLine([data.received], TOTAL).map(({ amount }) => ({ amount, label: formatEuro(amount, lang) }));
  const series = [
    toAmountSeries(data, [data.received], 'federal', years, lang, { tone: 1, fill: 'solid' }),
    toAmountSeries(data, [data.received], 'flemish', years, lang, { tone: 2, fill: 'stripes' }),
  ];
  const common = { slots: years.map(String), series, max: Math.max(...totals.map(({ amount }) => amount)) };

  const toColumns = (fontSize: number): BarSpec => ({
    ...common,
    direction: 'columns',
    width: 720,
    height: 320,
    padding: { top: 52, right: measureWidest(series.map(({ label }) => label), fontSize) + 14, bottom: 0, left: 0 },
    fontSize,
    fillOfSlot: 0.62,
    annotate(pen, place) {
      totals.forEach(({ amount, label }, slot) => pen.text(label, place.slot(slot), place.value(amount) - 8, 'middle'));
      const last = years.length - 1;
      labelLastBar(pen, place, toParts(series, last), place.slot(last) + place.slotSize * 0.31 + 12, fontSize);
      pen.line({ x: place.area.left, y: place.area.bottom }, { x: place.area.right, y: place.area.bottom }, 'base');
    },
  });

  const toRows = (fontSize: number): BarSpec => ({
    ...common,
    direction: 'rows',
    width: 340,
    height: 260,
    padding: { top: 30 + 2 * lineHeight(fontSize), right: measureWidest(totals.map(({ label }) => label), fontSize) + 8, bottom: 4, left: 0 },
    fontSize,
    annotate(pen, place) {
      totals.forEach(({ amount, label }, slot) => pen.text(label, place.value(amount) + 7, place.slot(slot) + fontSize * 0.36));
      labelParts(pen, place, toParts(series, 0), place.slot(0) - place.slotSize * 0.35, fontSize);
      pen.line({ x: place.area.left, y: place.area.top + 3 }, { x: place.area.left, y: place.area.bottom - 3 }, 'base');
    },
  });

  const { title, caption } = toFinanceView('funding-received', data, lang);
  return renderBars(options.size === 'wide' ? toColumns(14) : toRows(13), { title, description: caption }, lang, options);
}
