import type { CaseFacts } from '../schemas/case-study.ts';

/** The West African franc has a fixed rate to the euro, set by law: 655.957 francs are one euro. */
const XOF_PER_EURO = 655.957;

/** Bands by which a reader looks for what can be spent; limits in euro. */
export const COST_BANDS = ['up-to-10k', '10k-50k', '50k-250k', 'over-250k', 'unknown'] as const;
export type CostBand = (typeof COST_BANDS)[number];

/**
 * The band of a case's largest known amount. Only euro and CFA francs can be placed; others have no fixed rate.
 * @returns `unknown` where no amount is published
 */
export function getCostBand(costs: CaseFacts['costs']): CostBand {
  if (costs === 'unknown') return 'unknown';
  const euros = costs.flatMap(({ amount, currency }) =>
    currency === 'EUR' ? [amount] : currency === 'XOF' ? [amount / XOF_PER_EURO] : [],
  );
  if (euros.length === 0) return 'unknown';
  const largest = Math.max(...euros);
  if (largest <= 10_000) return 'up-to-10k';
  if (largest <= 50_000) return '10k-50k';
  return largest <= 250_000 ? '50k-250k' : 'over-250k';
}
