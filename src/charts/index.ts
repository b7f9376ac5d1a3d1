import type { FinanceData, FinanceFigureId } from '../domain/finance-view.ts';
import type { Lang } from '../schemas/parts.ts';
import type { ChartOptions } from './compose.ts';
import { renderExpenditureShares } from './expenditure-shares.ts';
import { renderFundingReceived } from './funding-received.ts';
import { renderPlannedExpenditure } from './planned-expenditure.ts';
import { renderReceivedAndPlanned } from './received-and-planned.ts';

export type { ChartOptions } from './compose.ts';

const renderers = {
  'funding-received': renderFundingReceived,
  'planned-expenditure': renderPlannedExpenditure,
  'expenditure-shares': renderExpenditureShares,
  'received-and-planned': renderReceivedAndPlanned,
} as const;

/**
 * The chart of a figure of the financial plan. A page has both sizes and shows one by its style sheet
 * (`.chart-wide`, `.chart-narrow`); charts.css has the rest of what they need.
 * @returns one `<svg>` element
 * @throws where a table or the vocabulary lacks a line that the chart shows
 */
export function renderFinanceChart(id: FinanceFigureId, data: FinanceData, lang: Lang, options: ChartOptions): string {
  return renderers[id](data, lang, options);
}
