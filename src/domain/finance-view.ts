import type { FinanceTable } from '../schemas/finance.ts';
import type { Lang } from '../schemas/parts.ts';
import type { PlainTerm } from '../schemas/vocabulary.ts';
import { describeFigure } from './finance-texts.ts';
import { tabulateFigure } from './finance-tables.ts';

/** The figures of the financial plan: each a chart, a sentence, a table and two files. */
export const FINANCE_FIGURES = ['funding-received', 'planned-expenditure', 'expenditure-shares', 'received-and-planned'] as const;
export type FinanceFigureId = (typeof FINANCE_FIGURES)[number];

/** The three printed tables and the labels of their lines. */
export interface FinanceData {
  received: FinanceTable;
  /** Periods of the plan, earliest first. */
  planned: FinanceTable[];
  lines: PlainTerm[];
}

export interface FinanceColumn {
  /** Stable in all languages: `federal`, `total`, `federal-planned`. */
  id: string;
  label: string;
  unit: 'euro' | 'percent';
}

export interface FinanceCell {
  /** Whole euro, or per cent with one decimal; null where the plan prints nothing. */
  value: number | null;
  /** The value in the page's language, or what is said in its place. */
  text: string;
  basis: 'printed' | 'computed' | 'none';
}

export interface FinanceRow {
  /** Stable in all languages: `2027`, `2027-2031`. */
  id: string;
  label: string;
  /** One year, a printed period, all the years together, or a year that the plan does not have. */
  kind: 'year' | 'period' | 'whole' | 'gap';
  cells: FinanceCell[];
}

/** All that a page shows of a figure beside its chart; ready to print, in one language. */
export interface FinanceView {
  id: FinanceFigureId;
  lang: Lang;
  title: string;
  /** One or two sentences that say what to see. */
  caption: string;
  /** Heading of the first column, which has the labels of the rows. */
  rowHeading: string;
  columns: FinanceColumn[];
  rows: FinanceRow[];
  notes: string[];
  /** Printed totals that are not the sum of their parts, one by one; `cells` is empty where all fit. */
  rounding: { intro: string; cells: { cell: string; text: string }[] } | undefined;
  source: string;
}

/**
 * Sorts the printed tables into what was received and what is planned.
 * @param tables the three files of content/finance, in any order
 * @param lines content/vocabulary/finance-lines.yaml
 * @throws unless there is exactly one table of received funding and at least one period of the plan
 */
export function toFinanceData(tables: readonly FinanceTable[], lines: readonly PlainTerm[]): FinanceData {
  const received = tables.filter((table) => table.status === 'received');
  const planned = tables.filter((table) => table.status === 'indicative');
  if (!received[0] || received.length > 1 || planned.length === 0) {
    throw new Error('The financial plan needs one table of received funding and at least one indicative one.');
  }
  const firstYear = (table: FinanceTable) => Math.min(...table.years);
  return { received: received[0], planned: planned.sort((a, b) => firstYear(a) - firstYear(b)), lines: [...lines] };
}

/**
 * One figure of the financial plan in one language.
 * @throws where a table or the vocabulary lacks a line that the figure shows
 */
export function toFinanceView(id: FinanceFigureId, data: FinanceData, lang: Lang): FinanceView {
  return { id, lang, ...describeFigure(id, data, lang), ...tabulateFigure(id, data, lang) };
}
