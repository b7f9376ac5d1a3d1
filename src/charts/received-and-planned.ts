import { getLine, TOTAL } from '../domain/finance.ts';
import { getGapYears, getLineLabel } from '../domain/finance-tables.ts';
import { type FinanceData, toFinanceView } from '../domain/finance-view.ts';
import { formatEuro } from '../domain/format.ts';
import { getStrings } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import type { BarSpec, Pen } from './bars.ts';
import { type ChartOptions, renderBars } from './compose.ts';
import { formatMillions, lineHeight, measureWidest, wrapText } from './labels.ts';
import { type Slot, toAmountSeries } from './series.ts';

/**
 * Received 2020 to 2024 and planned 2027 to 2036, a bar a year, with the years between as a gap. The plan is of the
 * federal programme, so federal stands against federal; what the Flemish government gave has a base of its own on the
 * same scale and is never stacked on what the plan is compared with.
 * @returns one `<svg>` element
 * @throws where a table or the vocabulary lacks a line
 */
export function renderReceivedAndPlanned(data: FinanceData, lang: Lang, options: ChartOptions): string {
  const t = getStrings(lang);
  const { received, planned } = data;
  const gapYears = getGapYears(data);
  const plannedYears = planned.flatMap(({ years }) => years);
  const gapDatum = t('finance.chart.gapDatum', { years: `${gapYears[0]}–${gapYears.at(-1)}` });
  const federal = getLineLabel(data, 'federal', lang);
  const names = {
    received: t('finance.table.received', { line: federal }),
    planned: t('finance.table.planned', { line: federal }),
    flemish: t('finance.table.received', { line: getLineLabel(data, 'flemish', lang) }),
  };
  const amounts = { received: getLine([received], 'federal'), planned: getLine(planned, TOTAL), flemish: getLine([received], 'flemish') };
  const max = Math.max(...[...amounts.received, ...amounts.planned].map(({ amount }) => amount));
  const maxFlemish = Math.max(...amounts.flemish.map(({ amount }) => amount));
  /** `flemishSlots` are the same slots, or others where the Flemish line has rows of its own. */
  const toSeries = (slots: Slot[], flemishSlots: Slot[], receivedSlots: Slot[]) => [
    toAmountSeries(data, [received], 'federal', receivedSlots, lang, { tone: 1, fill: 'solid' }, names.received),
    toAmountSeries(data, planned, TOTAL, slots, lang, { tone: 1, fill: 'open' }, t('finance.chart.planned', { line: federal })),
    toAmountSeries(data, [received], 'flemish', flemishSlots, lang, { tone: 2, fill: 'stripes', panel: 'second' }, names.flemish),
  ];
  /** The gap with its label in the middle, in as many lines as its width asks. */
  function drawGap(pen: Pen, box: Parameters<Pen['gap']>[0], label: string, fontSize: number): void {
    pen.gap(box, gapDatum);
    wrapText(label, box.right - box.left - 16, fontSize).forEach((line, index, all) => {
      const y = (box.top + box.bottom) / 2 + fontSize * 0.36 + (index - (all.length - 1) / 2) * lineHeight(fontSize);
      pen.text(line, (box.left + box.right) / 2, y, 'middle', 'axis');
    });
  }

  /** Two panels above each other: federal, and under its years the Flemish line. Amounts in millions. */
  function toColumns(fontSize: number): BarSpec {
    const slots: Slot[] = [...received.years, ...gapYears, ...plannedYears];
    // Room above the Flemish bars for the years and for the panel's own name.
    const secondMax = maxFlemish * 2.75;
    return {
      direction: 'columns',
      width: 720,
      height: 420,
      padding: { top: 66, right: 0, bottom: 4, left: 0 },
      fontSize,
      slots: slots.map(() => ''),
      series: toSeries(slots, slots, slots),
      max,
      secondMax,
      fillOfSlot: 0.74,
      annotate(pen, place) {
        const half = place.slotSize * 0.37;
        const at = (year: number | undefined) => place.slot(slots.indexOf(year ?? null));
        const base = place.value(0);
        const flemishBase = place.value(0, 'second');
        slots.forEach((year, slot) => pen.text(String(year), place.slot(slot), base + fontSize + 7, 'middle', 'axis'));
        for (const { year, amount } of [...amounts.received, ...amounts.planned]) pen.text(formatMillions(amount, lang, 2), at(year), place.value(amount) - 7, 'middle');
        for (const { year, amount } of amounts.flemish) pen.text(formatMillions(amount, lang, 2), at(year), place.value(amount, 'second') - 7, 'middle');
        pen.text(names.received, at(received.years[0]) - half, 40, 'start', 'heading');
        pen.text(names.planned, at(plannedYears[0]) - half, 40, 'start', 'heading');
        pen.text(names.flemish, at(received.years.at(-1)) + half + 14, flemishBase - 6, 'start', 'heading');
        pen.text(t('finance.chart.millions'), at(received.years[0]) - half, 40 + lineHeight(fontSize), 'start', 'axis');
        for (const years of [received.years, plannedYears]) pen.line({ x: at(years[0]) - half, y: base }, { x: at(years.at(-1)) + half, y: base }, 'base');
        pen.line({ x: at(received.years[0]) - half, y: flemishBase }, { x: at(received.years.at(-1)) + half, y: flemishBase }, 'base');
        const gap = { left: at(gapYears[0]) - half, top: place.value(max * 0.62), right: at(gapYears.at(-1)) + half, bottom: base };
        drawGap(pen, gap, t('finance.chart.gap'), fontSize);
      },
    };
  }

  /** Rows in three groups, each under its name, all on one scale; every amount in full. */
  function toRows(fontSize: number): BarSpec {
    const blank = <T>(list: readonly T[]): null[] => list.map(() => null);
    const first: Slot[] = [null, ...received.years];
    const second: Slot[] = [null, null, ...plannedYears];
    const third: Slot[] = [null, ...received.years];
    const receivedSlots = [...first, ...blank(second), ...blank(third)];
    const plannedSlots = [...blank(first), ...second, ...blank(third)];
    const flemishSlots = [...blank(first), ...blank(second), ...third];
    const all = [...first, ...second, ...third];
    return {
      direction: 'rows',
      width: 340,
      height: 620,
      padding: { top: 24, right: measureWidest(amounts.planned.map(({ amount }) => formatEuro(amount, lang)), fontSize) + 8, bottom: 0, left: 0 },
      fontSize,
      slots: all.map((slot) => (slot === null ? '' : String(slot))),
      series: toSeries(plannedSlots, flemishSlots, receivedSlots).map(({ panel: _, ...series }) => series),
      max,
      fillOfSlot: 0.74,
      annotate(pen, place) {
        const middle = fontSize * 0.36;
        const groups = [
          { name: names.received, slots: receivedSlots, list: amounts.received },
          { name: names.planned, slots: plannedSlots, list: amounts.planned },
          { name: names.flemish, slots: flemishSlots, list: amounts.flemish },
        ];
        for (const { name, slots, list } of groups) {
          for (const { year, amount } of list) pen.text(formatEuro(amount, lang), place.value(amount) + 7, place.slot(slots.indexOf(year)) + middle);
          const [start, end] = [list[0], list.at(-1)].map((point) => place.slot(slots.indexOf(point?.year ?? null)));
          pen.text(name, 0, (start ?? 0) - place.slotSize + middle + 2, 'start', 'heading');
          pen.line({ x: place.area.left, y: (start ?? 0) - place.slotSize * 0.43 }, { x: place.area.left, y: (end ?? 0) + place.slotSize * 0.43 }, 'base');
        }
        const gapAt = place.slot(first.length);
        const half = place.slotSize * 0.37;
        drawGap(pen, { left: place.area.left, top: gapAt - half, right: 339, bottom: gapAt + half }, gapDatum, fontSize);
      },
    };
  }

  const { title, caption } = toFinanceView('received-and-planned', data, lang);
  return renderBars(options.size === 'wide' ? toColumns(14) : toRows(13), { title, description: caption }, lang, options);
}
