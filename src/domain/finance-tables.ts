import type { FinanceTable } from '../schemas/finance.ts';
import type { Lang } from '../schemas/parts.ts';
import { formatEuro, formatShare } from './format.ts';
import { getJoinedTotal, getLine, getLineTotal, TOTAL } from './finance.ts';
import type { FinanceCell, FinanceColumn, FinanceData, FinanceFigureId, FinanceRow, FinanceView } from './finance-view.ts';
import { getStrings } from './strings.ts';

export type Tabulation = Pick<FinanceView, 'rowHeading' | 'columns' | 'rows'>;

/** First and last year of tables, `2027–2031` with a dash for readers, or with a hyphen as an id. */
export function getPeriod(tables: readonly FinanceTable[], dash = '–'): string {
  const years = tables.flatMap((table) => table.years);
  return `${Math.min(...years)}${dash}${Math.max(...years)}`;
}

/**
 * The label of a line in a language.
 * @throws where finance-lines.yaml lacks the line
 */
export function getLineLabel({ lines }: FinanceData, line: string, lang: Lang): string {
  const term = lines.find((candidate) => candidate.id === line);
  if (!term) throw new Error(`No finance line "${line}" in the vocabulary.`);
  return term.label[lang];
}

/** Years between what was received and what is planned, of which the plan prints nothing. */
export function getGapYears({ received, planned }: FinanceData): number[] {
  const start = Math.max(...received.years) + 1;
  const end = Math.min(...planned.flatMap((table) => table.years));
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

const getLines = (tables: readonly FinanceTable[]) => [...new Set(tables.flatMap((table) => table.rows.map((row) => row.line)))];

const euro = (value: number, lang: Lang, basis: FinanceCell['basis']): FinanceCell => ({ value, text: formatEuro(value, lang), basis });

function percent(share: number, lang: Lang): FinanceCell {
  const value = Math.round(share * 1000) / 10;
  return { value, text: formatShare(value / 100, lang), basis: 'computed' };
}

/** Amounts of tables, a row a year, after each table its printed totals and at the end all years together. */
function tabulateAmounts(tables: readonly FinanceTable[], data: FinanceData, lang: Lang): Tabulation {
  const t = getStrings(lang);
  const lines = [...getLines(tables), TOTAL];
  const rows = tables.flatMap((table): FinanceRow[] => {
    const series = lines.map((line) => getLine([table], line));
    const years = table.years.map((year, index): FinanceRow => ({
      id: String(year),
      label: String(year),
      kind: 'year',
      cells: series.map((amounts) => euro(amounts[index]?.amount ?? 0, lang, 'printed')),
    }));
    if (table.printedGrandTotal === undefined) return years;
    return [
      ...years,
      {
        id: getPeriod([table], '-'),
        label: t('finance.table.periodTotal', { period: getPeriod([table]) }),
        kind: 'period',
        cells: lines.map((line) => euro(getLineTotal(table, line), lang, 'printed')),
      },
    ];
  });
  rows.push({
    id: getPeriod(tables, '-'),
    label: t('finance.table.computedTotal', { period: getPeriod(tables) }),
    kind: 'whole',
    cells: lines.map((line) => euro(getJoinedTotal(tables, line), lang, 'computed')),
  });
  const columns = lines.map((id): FinanceColumn => ({ id, label: getLineLabel(data, id, lang), unit: 'euro' }));
  return { rowHeading: t('finance.table.year'), columns, rows };
}

/** The same rows as the planned amounts, each amount as its share of the row's total. */
function tabulateShares(data: FinanceData, lang: Lang): Tabulation {
  const t = getStrings(lang);
  const { rowHeading, columns, rows } = tabulateAmounts(data.planned, data, lang);
  const period = (id: string) => id.replace('-', '–');
  return {
    rowHeading,
    columns: columns.filter(({ id }) => id !== TOTAL).map((column) => ({ ...column, unit: 'percent' })),
    rows: rows.map((row) => ({
      ...row,
      label: row.kind === 'year' ? row.label : t('finance.table.period', { period: period(row.id) }),
      cells: row.cells.slice(0, -1).map((cell) => percent((cell.value ?? 0) / (row.cells.at(-1)?.value ?? Number.NaN), lang)),
    })),
  };
}

/** A row a year from the first received to the last planned one: received by grantor, planned as a whole, never in one column. */
function tabulateBoth(data: FinanceData, lang: Lang): Tabulation {
  const t = getStrings(lang);
  const empty: FinanceCell = { value: null, text: t('finance.table.notApplicable'), basis: 'none' };
  const absent: FinanceCell = { ...empty, text: t('finance.table.notInPlan') };
  const grantors = getLines([data.received]);
  const received = grantors.map((line) => getLine([data.received], line));
  const toRow = (year: number, kind: FinanceRow['kind'], cells: FinanceCell[]): FinanceRow => ({ id: String(year), label: String(year), kind, cells });
  return {
    rowHeading: t('finance.table.year'),
    columns: [
      ...grantors.map((line): FinanceColumn => ({
        id: `${line}-received`,
        label: t('finance.table.received', { line: getLineLabel(data, line, lang) }),
        unit: 'euro',
      })),
      { id: 'federal-planned', label: t('finance.table.planned', { line: getLineLabel(data, 'federal', lang) }), unit: 'euro' },
    ],
    rows: [
      ...data.received.years.map((year, index) =>
        toRow(year, 'year', [...received.map((amounts) => euro(amounts[index]?.amount ?? 0, lang, 'printed')), empty]),
      ),
      ...getGapYears(data).map((year) => toRow(year, 'gap', [...grantors.map(() => absent), absent])),
      ...getLine(data.planned, TOTAL).map(({ year, amount }) =>
        toRow(year, 'year', [...grantors.map(() => empty), euro(amount, lang, 'printed')]),
      ),
    ],
  };
}

/**
 * The table of a figure: what the page shows and what its files hold.
 * @throws where a table or the vocabulary lacks a line
 */
export function tabulateFigure(id: FinanceFigureId, data: FinanceData, lang: Lang): Tabulation {
  return {
    'funding-received': () => tabulateAmounts([data.received], data, lang),
    'planned-expenditure': () => tabulateAmounts(data.planned, data, lang),
    'expenditure-shares': () => tabulateShares(data, lang),
    'received-and-planned': () => tabulateBoth(data, lang),
  }[id]();
}
