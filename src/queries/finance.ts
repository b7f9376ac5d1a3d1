import { FINANCE_FIGURES, type FinanceFigureId, toFinanceData, toFinanceView } from '../domain/finance-view.ts';
import type { Lang } from '../schemas/parts.ts';
import { getLocalePaths } from './paths.ts';
import { getFinanceTables, getTerms } from './vocabulary.ts';

/** The printed tables with the labels of their lines. */
export async function getFinanceData() {
  const [tables, lines] = await Promise.all([getFinanceTables(), getTerms('finance-lines')]);
  return toFinanceData(Object.values(tables), [...lines.values()]);
}

/** One figure of the financial plan as a page in `lang` shows it. */
export async function getFinanceView(id: FinanceFigureId, lang: Lang) {
  return toFinanceView(id, await getFinanceData(), lang);
}

/** Path of a figure's file, without language and base. */
export const dataPath = (id: FinanceFigureId, format: 'csv' | 'json') => `/data/${id}.${format}`;

/** One path for each figure in each language. */
export function getFigurePaths() {
  return getLocalePaths().flatMap(({ params, props }) =>
    FINANCE_FIGURES.map((figure) => ({ params: { ...params, figure }, props: { ...props, figure } })),
  );
}
