import type { FinanceTable } from '../schemas/finance.ts';

/** The line that has the sums of all the others. */
export const TOTAL = 'total';

/** Parts are printed in whole euro, rounded one by one: a total may stand this much beside their sum. */
export const ROUNDING_LIMIT = 2;

/** A printed sum that does not fit its parts. All amounts in euro. */
export interface AmountIssue {
  /** `total.2027`, `administration.total`, `total.total`; `<line>.years` where a row has too few or too many amounts. */
  cell: string;
  /** Where the printed amount stands in the YAML file. */
  path: (string | number)[];
  printed: number;
  computed: number;
  /** Declared in `roundingDifferences`: printed minus computed; 0 where nothing is declared. */
  declared: number;
}

/** One amount of one line in one year, in whole euro as printed. */
export interface YearAmount {
  year: number;
  amount: number;
}

/** Two successive amounts of a line, and the growth from one to the other as a share (0.03 is 3 %). */
export interface Growth {
  year: number;
  growth: number;
}

/** The sum of amounts, in the unit they have. */
export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

interface PrintedSum {
  cell: string;
  path: (string | number)[];
  printed: number;
  parts: number[];
}

/** Every printed sum of a table with the printed parts that it is the sum of. */
function printedSums(table: FinanceTable): PrintedSum[] {
  const columns = table.printedTotals.map((printed, index) => ({
    cell: `${TOTAL}.${table.years[index] ?? index}`,
    path: ['printedTotals', index],
    printed,
    parts: table.rows.map((row) => row.amounts[index] ?? 0),
  }));
  const rows = table.rows.flatMap((row, index) =>
    row.printedTotal === undefined
      ? []
      : [{ cell: `${row.line}.${TOTAL}`, path: ['rows', index, 'printedTotal'], printed: row.printedTotal, parts: row.amounts }],
  );
  if (table.printedGrandTotal === undefined) return [...columns, ...rows];
  const corner = { cell: `${TOTAL}.${TOTAL}`, path: ['printedGrandTotal'], printed: table.printedGrandTotal };
  return [...columns, ...rows, { ...corner, parts: table.rows.map((row) => row.printedTotal ?? 0) }];
}

/** Rows with another number of amounts than the table has years; `printed` and `computed` are counts here, not euro. */
function checkLengths({ years, rows, printedTotals }: FinanceTable): AmountIssue[] {
  const lists = [
    ...rows.map((row, index) => ({ line: row.line, path: ['rows', index, 'amounts'], count: row.amounts.length })),
    { line: TOTAL, path: ['printedTotals'], count: printedTotals.length },
  ];
  return lists
    .filter(({ count }) => count !== years.length)
    .map(({ line, path, count }) => ({ cell: `${line}.years`, path, printed: count, computed: years.length, declared: 0 }));
}

/**
 * Adds up every column and row of a printed table and compares with the printed sums.
 * A difference must be declared, a declared difference must exist, and none may be over `ROUNDING_LIMIT` euro.
 * The bottom right sum is compared twice: with the column above it (where a difference may be declared as
 * `total.total`) and with the row beside it (which has to fit exactly).
 * @returns one issue for each printed amount that does not fit, none where the table is sound; never throws
 */
export function checkAmounts(table: FinanceTable): AmountIssue[] {
  const declared = new Map(table.roundingDifferences.map(({ cell, euro }) => [cell, euro]));
  const sums = printedSums(table);
  const issues = sums
    .map(({ parts, ...rest }) => ({ ...rest, computed: sum(parts), declared: declared.get(rest.cell) ?? 0 }))
    .filter(({ printed, computed, declared: known }) => {
      const difference = printed - computed;
      return difference !== known || Math.abs(difference) > ROUNDING_LIMIT;
    });

  const acrossRow = sum(table.printedTotals);
  const corner = table.printedGrandTotal;
  if (corner !== undefined && corner !== acrossRow && !issues.some(({ cell }) => cell === `${TOTAL}.${TOTAL}`)) {
    issues.push({ cell: `${TOTAL}.${TOTAL}`, path: ['printedGrandTotal'], printed: corner, computed: acrossRow, declared: 0 });
  }

  const cells = new Set(sums.map(({ cell }) => cell));
  table.roundingDifferences.forEach(({ cell, euro }, index, all) => {
    const repeated = all.findIndex((other) => other.cell === cell) !== index;
    if (cells.has(cell) && !repeated && euro !== 0) return;
    issues.push({ cell, path: ['roundingDifferences', index], printed: 0, computed: 0, declared: euro });
  });
  return [...checkLengths(table), ...issues];
}

/**
 * The amounts of one line over one or more tables, by year.
 * @param line id of a line, or `total` for the printed totals
 * @throws where a table does not have the line
 */
export function getLine(tables: readonly FinanceTable[], line: string): YearAmount[] {
  return tables
    .flatMap((table) => {
      const amounts = line === TOTAL ? table.printedTotals : table.rows.find((row) => row.line === line)?.amounts;
      if (!amounts) throw new Error(`Table "${table.id}" has no line "${line}".`);
      return table.years.map((year, index) => ({ year, amount: amounts[index] ?? 0 }));
    })
    .sort((a, b) => a.year - b.year);
}

/**
 * The total of a line over the years of one table, in euro: as printed where it is printed, otherwise the sum.
 * @throws where the table does not have the line
 */
export function getLineTotal(table: FinanceTable, line: string): number {
  const printed = line === TOTAL ? table.printedGrandTotal : table.rows.find((row) => row.line === line)?.printedTotal;
  return printed ?? sum(getLine([table], line).map(({ amount }) => amount));
}

/** The total of a line over several periods, in euro: the sum of their printed totals. */
export const getJoinedTotal = (tables: readonly FinanceTable[], line: string): number =>
  sum(tables.map((table) => getLineTotal(table, line)));

/** Growth from each amount to the next, as a share of the earlier one. Years have to follow one another. */
export const getGrowth = (amounts: readonly YearAmount[]): Growth[] =>
  amounts.slice(1).map(({ year, amount }, index) => ({ year, growth: amount / (amounts[index]?.amount ?? Number.NaN) - 1 }));

/** What a line is of the total, as a share between 0 and 1, year by year. */
export function getShares(tables: readonly FinanceTable[], line: string): { year: number; share: number }[] {
  const totals = getLine(tables, TOTAL);
  return getLine(tables, line).map(({ year, amount }, index) => ({ year, share: amount / (totals[index]?.amount ?? Number.NaN) }));
}

/** What a line is of the total over whole periods, as a share between 0 and 1. */
export const getJoinedShare = (tables: readonly FinanceTable[], line: string): number =>
  getJoinedTotal(tables, line) / getJoinedTotal(tables, TOTAL);
