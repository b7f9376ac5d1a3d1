import { getJoinedShare } from '../domain/finance.ts';
import { getLineLabel, getPeriod } from '../domain/finance-tables.ts';
import { type FinanceData, toFinanceView } from '../domain/finance-view.ts';
import { formatShare } from '../domain/format.ts';
import { getStrings } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import type { BarSpec } from './bars.ts';
import { type ChartOptions, renderBars } from './compose.ts';
import { labelParts, lineHeight } from './labels.ts';
import { type Look, type NamedSeries, toParts } from './series.ts';

const LOOKS: [line: string, look: Look][] = [
  ['operations', { tone: 1, fill: 'solid' }],
  ['administration', { tone: 4, fill: 'stripes' }],
  ['management', { tone: 3, fill: 'solid' }],
];

/**
 * What each category takes of the planned money: one bar of a hundred per cent a period. As the shares do not move,
 * two bars that are alike show more than ten columns would.
 * @returns one `<svg>` element
 * @throws where a table or the vocabulary lacks a line
 */
export function renderExpenditureShares(data: FinanceData, lang: Lang, options: ChartOptions): string {
  const t = getStrings(lang);
  const periods = data.planned.map((table) => getPeriod([table]));
  const series = LOOKS.map(([line, look]): NamedSeries => {
    const label = getLineLabel(data, line, lang);
    const shares = data.planned.map((table) => getJoinedShare([table], line));
    return {
      ...look,
      id: line,
      label,
      values: shares,
      describe: (slot) => t('finance.chart.datum', { year: periods[slot] ?? '', line: label, amount: formatShare(shares[slot] ?? 0, lang) }),
    };
  });
  const fontSize = options.size === 'wide' ? 14 : 13;
  const thickness = 34;
  const labels = 3 * lineHeight(fontSize) + 10;
  const between = thickness + labels + 26;
  const spec: BarSpec = {
    direction: 'rows',
    width: options.size === 'wide' ? 720 : 340,
    height: 2 * between + 26,
    // The labels of the upper bar stand in the padding, those of the lower one in the room between the bars.
    padding: { top: 26 + (labels - 26) / 2, right: 1, bottom: 26 - (labels + 26) / 2 + thickness / 2, left: 1 },
    fontSize,
    slots: periods.map(() => ''),
    series,
    max: 1,
    thickness,
    annotate(pen, place) {
      periods.forEach((period, slot) => {
        const top = place.slot(slot) - thickness / 2;
        const parts = toParts(series, slot).map((part) => ({ ...part, label: `${part.label} ${formatShare(part.to - part.from, lang)}` }));
        labelParts(pen, place, parts, top, fontSize);
        pen.text(period, place.area.left, top - 7 - 2 * lineHeight(fontSize), 'start', 'heading');
      });
    },
  };
  const { title, caption } = toFinanceView('expenditure-shares', data, lang);
  return renderBars(spec, { title, description: caption }, lang, options);
}
