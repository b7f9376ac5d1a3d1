import { z } from 'astro/zod';
import { id, labels, planSections } from './parts.ts';

const year = z.int().min(2000).max(2100);
const euro = z.int().nonnegative();

/**
 * One printed table of the financial plan: amounts in whole euro exactly as printed.
 * content/finance/<id>.yaml. The printed totals stand; sums are computed beside them.
 */
export const financeTable = z.strictObject({
  id,
  title: labels,
  status: z.enum(['received', 'indicative']),
  years: z.array(year).min(1),
  /** What a row is: who gives, or what it is spent on. Ids of finance-lines.yaml. */
  rows: z
    .array(
      z.strictObject({
        line: id,
        amounts: z.array(euro).min(1),
        /** Printed total of the row, where the table has such a column. */
        printedTotal: euro.optional(),
      }),
    )
    .min(1),
  printedTotals: z.array(euro).min(1),
  /** Printed total of the total row. */
  printedGrandTotal: euro.optional(),
  /**
   * Differences we know of: printed total minus the sum of its printed parts.
   * `cell` is `total.<year>` (column sum), `<line>.total` (row sum) or `total.total` (bottom right, by column).
   */
  roundingDifferences: z.array(z.strictObject({ cell: z.string().regex(/^[a-z-]+\.([0-9]{4}|total)$/), euro: z.int() })),
  /** Yearly growth that the plan assumes, as a share; absent where it assumes none. */
  assumedInflation: z.number().min(0).max(1).optional(),
  /** `nominal`: amounts of each year's own prices. */
  priceBase: z.enum(['nominal', 'unknown']),
  /** State of the facts: ISO date of the plan's latest data, or the year it was published. */
  asOf: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
  planSections,
});
export type FinanceTable = z.infer<typeof financeTable>;
