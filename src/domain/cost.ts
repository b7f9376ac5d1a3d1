import type { CaseFacts } from '../schemas/case-study.ts';

/** The West African franc has a fixed rate to the euro, set by law: 655.957 francs are one euro. */
const XOF_PER_EURO = 655.957;

/** Bands by which a reader looks for what can be spent; limits in euro. */
export const COST_BANDS = ['up-to-10k', '10k-50k', '50k-250k', 'over-250k', 'unknown'] as const;
export type CostBand = (typeof COST_BANDS)[number];

/** A case's largest known amount in euro. Only euro and CFA francs can be compared; others have no fixed rate. */
export function getLargestCost(costs: CaseFacts['costs']): number | undefined {
  if (costs === 'unknown') return undefined;
  const euros = costs.flatMap(({ amount, currency }) =>
    currency === 'EUR' ? [amount] : currency === 'XOF' ? [amount / XOF_PER_EURO] : [],
  );
  return euros.length === 0 ? undefined : Math.max(...euros);
}

/**
 * The band of a case's largest known amount.
 * @returns `unknown` where no amount is published that can be compared
 */
export function getCostBand(costs: CaseFacts['costs']): CostBand {
  const largest = getLargestCost(costs);
  if (largest === undefined) return 'unknown';
  if (largest <= 10_000) return 'up-to-10k';
  if (largest <= 50_000) return '10k-50k';
  return largest <= 250_000 ? '50k-250k' : 'over-250k';
}
