import type { FinanceTable } from '../schemas/finance.ts';
import type { Lang } from '../schemas/parts.ts';
import { formatDate, formatEuro, formatList, formatShare } from './format.ts';
import { checkAmounts, getJoinedShare, getJoinedTotal, getLine, getLineTotal, getShares, sum, TOTAL, type YearAmount } from './finance.ts';
import { getGapYears, getLineLabel, getPeriod } from './finance-tables.ts';
import type { FinanceData, FinanceFigureId, FinanceView } from './finance-view.ts';
import { getStrings, type Translate } from './strings.ts';

type Description = Pick<FinanceView, 'title' | 'caption' | 'notes' | 'rounding' | 'source'>;
type Texts = Pick<Description, 'caption' | 'notes'>;

const CATEGORIES = ['administration', 'management', 'operations'] as const;

/** A change between two amounts with its sign, and a true minus: +20,1 % or −2,6 %. */
export function formatChange(from: number, to: number, lang: Lang): string {
  const change = to / from - 1;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  return sign + formatShare(Math.abs(change), lang);
}

const firstAndLast = (amounts: readonly YearAmount[]): [YearAmount, YearAmount] => {
  const [first] = amounts;
  const last = amounts.at(-1);
  if (!first || !last) throw new Error('A line of the financial plan has no amounts.');
  return [first, last];
};

function describeReceived({ received }: FinanceData, lang: Lang, t: Translate): Texts {
  const [first, last] = firstAndLast(getLine([received], TOTAL));
  const shares = getShares([received], 'federal').map(({ share }) => share);
  return {
    caption: t('finance.funding-received.caption', {
      firstYear: first.year,
      lastYear: last.year,
      first: formatEuro(first.amount, lang),
      last: formatEuro(last.amount, lang),
      growth: formatChange(first.amount, last.amount, lang),
      low: formatShare(Math.min(...shares), lang),
      high: formatShare(Math.max(...shares), lang),
    }),
    notes: [t('finance.note.computedTotal', { period: getPeriod([received]) })],
  };
}

const formatRate = (tables: readonly FinanceTable[], lang: Lang) => formatShare(tables[0]?.assumedInflation ?? 0, lang, 0);

function describePlanned({ planned }: FinanceData, lang: Lang, t: Translate): Texts {
  const [first, second] = planned;
  if (!first || !second) throw new Error('The sentence on planned expenditure needs two periods.');
  const total = getJoinedTotal(planned, TOTAL);
  const lines = sum(CATEGORIES.map((line) => getJoinedTotal(planned, line)));
  const joined = { period: getPeriod(planned), total: formatEuro(total, lang), lines: formatEuro(lines, lang) };
  return {
    caption: t('finance.planned-expenditure.caption', {
      period: getPeriod(planned),
      total: formatEuro(total, lang),
      firstPeriod: getPeriod([first]),
      firstTotal: formatEuro(getLineTotal(first, TOTAL), lang),
      secondPeriod: getPeriod([second]),
      secondTotal: formatEuro(getLineTotal(second, TOTAL), lang),
      rate: formatRate(planned, lang),
    }),
    notes: [
      t('finance.note.indicative'),
      t('finance.note.inflation', { rate: formatRate(planned, lang) }),
      total === lines ? t('finance.note.computedTotal', joined) : t('finance.note.joinedTotal', joined),
    ],
  };
}

/** Whether every line has the same share, as printed with one decimal, in each year and each period. */
export const sharesAreSteady = ({ planned }: FinanceData, lang: Lang): boolean =>
  CATEGORIES.every((line) => {
    const shares = [...getShares(planned, line).map(({ share }) => share), ...planned.map((table) => getJoinedShare([table], line))];
    return new Set(shares.map((share) => formatShare(share, lang))).size === 1;
  });

function describeShares(data: FinanceData, lang: Lang, t: Translate): Texts {
  const steady = sharesAreSteady(data, lang);
  const share = (line: (typeof CATEGORIES)[number]) => formatShare(getJoinedShare(data.planned, line), lang);
  return {
    caption: t(steady ? 'finance.expenditure-shares.steady' : 'finance.expenditure-shares.varying', {
      operations: share('operations'),
      administration: share('administration'),
      management: share('management'),
    }),
    notes: [
      ...(steady ? [t('finance.note.sharesSteady', { period: getPeriod(data.planned) })] : []),
      t('finance.note.sharesComputed'),
    ],
  };
}

function describeBoth(data: FinanceData, lang: Lang, t: Translate): Texts {
  const [, received] = firstAndLast(getLine([data.received], 'federal'));
  const [first, last] = firstAndLast(getLine(data.planned, TOTAL));
  const gap = formatList(getGapYears(data).map(String), lang);
  return {
    caption: t('finance.received-and-planned.caption', {
      receivedYear: received.year,
      received: formatEuro(received.amount, lang),
      firstYear: first.year,
      first: formatEuro(first.amount, lang),
      growth: formatChange(received.amount, first.amount, lang),
      lastYear: last.year,
      last: formatEuro(last.amount, lang),
      gap,
    }),
    notes: [t('finance.note.federalOnly'), t('finance.note.gap', { years: gap }), t('finance.note.indicative')],
  };
}

/** The printed totals that are not the sum of their printed parts, one by one, as they stand in the tables. */
function describeRounding(tables: readonly FinanceTable[], data: FinanceData, lang: Lang, t: Translate): Description['rounding'] {
  const cells = tables.flatMap((table) =>
    checkAmounts({ ...table, roundingDifferences: [] }).map(({ cell, printed, computed }) => {
      const [line = TOTAL, column = TOTAL] = cell.split('.');
      const place = `${column === TOTAL ? getPeriod([table]) : column}, ${getLineLabel(data, line, lang)}`;
      const text = t('finance.rounding.cell', { cell: place, printed: formatEuro(printed, lang), computed: formatEuro(computed, lang) });
      return { cell: `${table.id}/${cell}`, text, difference: Math.abs(printed - computed) };
    }),
  );
  if (cells.length === 0) return { intro: t('finance.rounding.none'), cells: [] };
  const max = formatEuro(Math.max(...cells.map(({ difference }) => difference)), lang);
  return { intro: t('finance.rounding.intro', { count: cells.length, max }), cells: cells.map(({ cell, text }) => ({ cell, text })) };
}

/**
 * The words of a figure: title, sentence, notes, rounding and source, all from the data.
 * @throws where a table or the vocabulary lacks a line that the words name
 */
export function describeFigure(id: FinanceFigureId, data: FinanceData, lang: Lang): Description {
  const t = getStrings(lang);
  const { received, planned } = data;
  const describe = {
    'funding-received': describeReceived,
    'planned-expenditure': describePlanned,
    'expenditure-shares': describeShares,
    'received-and-planned': describeBoth,
  }[id];
  const withTotals = { 'funding-received': [received], 'planned-expenditure': planned, 'expenditure-shares': [], 'received-and-planned': [] }[id];
  const asOf = id === 'funding-received' || id === 'received-and-planned' ? received.asOf : (planned[0]?.asOf ?? received.asOf);
  return {
    title: t(`finance.${id}.title`),
    ...describe(data, lang, t),
    rounding: withTotals.length > 0 ? describeRounding(withTotals, data, lang, t) : undefined,
    source: t('finance.source', { date: formatDate(asOf, lang) }),
  };
}
