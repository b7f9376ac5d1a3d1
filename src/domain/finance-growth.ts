import type { FinanceTable } from '../schemas/finance.ts';
import { TOTAL } from './finance.ts';

/**
 * How far a printed amount may stand from the unrounded series, in euro. Every amount is printed rounded to a euro
 * while the plan goes on reckoning with the unrounded one (a year's amount times 1.03, cents kept), so each printed
 * amount lies within half a euro of it. Nothing tighter can hold for rounded amounts, and all forty of the plan keep it.
 * Comparing neighbours only would need 1.015: half a euro for the year itself and 1.03 times half a euro for the one before.
 */
export const GROWTH_TOLERANCE = 0.5;

/** A printed amount that does not follow the assumed yearly growth. */
export interface GrowthIssue {
  table: string;
  cell: string;
  path: (string | number)[];
  /** In whole euro. */
  printed: number;
  /** What the unrounded series gives, in euro with cents. */
  expected: number;
}

interface Point extends Omit<GrowthIssue, 'expected'> {
  /** All growth from the first year to this one: 1.03 to the power of the years between. */
  factor: number;
}

/** The printed amounts of one line in all the tables, each with the growth since the first year. */
function toPoints(tables: readonly FinanceTable[], line: string): Point[] {
  const firstYear = Math.min(...tables.flatMap((table) => table.years));
  return tables.flatMap((table) => {
    const rowIndex = table.rows.findIndex((row) => row.line === line);
    const amounts = line === TOTAL ? table.printedTotals : (table.rows[rowIndex]?.amounts ?? []);
    return amounts.map((printed, index) => ({
      table: table.id,
      cell: `${line}.${table.years[index] ?? index}`,
      path: line === TOTAL ? ['printedTotals', index] : ['rows', rowIndex, 'amounts', index],
      printed,
      factor: (1 + (table.assumedInflation ?? 0)) ** ((table.years[index] ?? Number.NaN) - firstYear),
    }));
  });
}

const fits = (base: number, { printed, factor }: Point) => Math.abs(printed - base * factor) <= GROWTH_TOLERANCE + 1e-6;

/** The unrounded first amount that explains most printed ones: a changed cell then stands out, whichever it is. */
function findBase(points: readonly Point[]): number {
  const candidates = points.map(({ printed, factor }) => (printed - GROWTH_TOLERANCE) / factor);
  const scored = candidates.map((base) => ({ base, score: points.filter((point) => fits(base, point)).length }));
  return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).base;
}

/**
 * Checks that every line and total grows by the share that the tables assume, within rounding.
 * @param tables tables that follow one another and have the same lines; those without `assumedInflation` are left out
 * @returns one issue for each printed amount that no unrounded series explains; never throws
 */
export function checkGrowth(tables: readonly FinanceTable[]): GrowthIssue[] {
  const growing = tables.filter((table) => table.assumedInflation !== undefined);
  const lines = new Set([...growing.flatMap((table) => table.rows.map((row) => row.line)), TOTAL]);
  return [...lines].flatMap((line) => {
    const points = toPoints(growing, line);
    if (points.length === 0) return [];
    const base = findBase(points);
    return points
      .filter((point) => !fits(base, point))
      .map(({ factor, ...point }) => ({ ...point, expected: Math.round(base * factor * 100) / 100 }));
  });
}
