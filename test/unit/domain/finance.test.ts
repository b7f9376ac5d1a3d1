import { beforeEach, describe, expect, it } from 'vitest';
import { checkGrowth, GROWTH_TOLERANCE } from '../../../src/domain/finance-growth.ts';
import { checkAmounts, getGrowth, getJoinedShare, getJoinedTotal, getLine, getLineTotal, getShares, TOTAL } from '../../../src/domain/finance.ts';
import { toFinanceData } from '../../../src/domain/finance-view.ts';
import type { FinanceTable } from '../../../src/schemas/finance.ts';
import { readFinanceTables } from '../../support/finance.ts';

let received: FinanceTable;
let first: FinanceTable;
let second: FinanceTable;

/** One row of a table, or the test ends here. */
function rowOf(table: FinanceTable, index: number) {
  const row = table.rows[index];
  if (!row) throw new Error(`Table "${table.id}" has no row ${index}.`);
  return row;
}

beforeEach(() => {
  const tables = readFinanceTables();
  const find = (id: string) => {
    const table = tables.find((candidate) => candidate.id === id);
    if (!table) throw new Error(`No table "${id}".`);
    return table;
  };
  [received, first, second] = [find('funding-received'), find('planned-2027-2031'), find('planned-2032-2036')];
});

describe('the printed tables', () => {
  it('have totals that fit, apart from the differences they declare', () => {
    expect([received, first, second].flatMap(checkAmounts)).toEqual([]);
  });

  it('declare the nine differences of the plan and no other', () => {
    const declared = [received, first, second].map((table) => table.roundingDifferences.map(({ cell, euro }) => `${cell} ${euro}`));
    expect(declared).toEqual([
      [],
      ['total.2027 1', 'total.total 1'],
      ['total.2032 1', 'total.2033 1', 'total.2035 1', 'total.2036 1', 'administration.total 2', 'management.total 1', 'operations.total 1'],
    ]);
  });

  it('grow by the assumed inflation in every line, over both periods, to half a euro', () => {
    expect(GROWTH_TOLERANCE).toBe(0.5);
    expect(checkGrowth([first, second])).toEqual([]);
  });
});

describe('checkAmounts', () => {
  it('names each printed column sum that is changed, with its place in the file', () => {
    for (const [index, year] of second.years.entries()) {
      const printedTotals = second.printedTotals.map((amount, at) => (at === index ? amount + 10 : amount));
      const issues = checkAmounts({ ...second, printedTotals });
      expect(issues).toContainEqual(expect.objectContaining({ cell: `total.${year}`, path: ['printedTotals', index], printed: printedTotals[index] }));
      // The bottom right sum no longer fits the row beside it.
      expect(issues.map(({ cell }) => cell)).toEqual([`total.${year}`, 'total.total']);
    }
  });

  it('names each printed row sum that is changed', () => {
    rowOf(second, 1).printedTotal = 130_961;
    expect(checkAmounts(second)).toContainEqual({
      cell: 'management.total',
      path: ['rows', 1, 'printedTotal'],
      printed: 130_961,
      computed: 130_950,
      declared: 1,
    });
  });

  it('names the sums of the column and the row in which an amount is changed', () => {
    rowOf(first, 0).amounts[2] = 173_669;
    expect(checkAmounts(first)).toEqual([
      { cell: 'total.2029', path: ['printedTotals', 2], printed: 1_463_860, computed: 1_463_861, declared: 0 },
      { cell: 'administration.total', path: ['rows', 0, 'printedTotal'], printed: 869_101, computed: 869_102, declared: 0 },
    ]);
  });

  it('names the bottom right sum', () => {
    first.printedGrandTotal = 7_325_700;
    expect(checkAmounts(first)).toEqual([
      { cell: 'total.total', path: ['printedGrandTotal'], printed: 7_325_700, computed: 7_325_698, declared: 1 },
    ]);
  });

  it('compares the bottom right sum with the row beside it too', () => {
    first.printedGrandTotal = 7_325_700;
    first.roundingDifferences = first.roundingDifferences.map((known) => (known.cell === 'total.total' ? { ...known, euro: 2 } : known));
    expect(checkAmounts(first)).toEqual([
      { cell: 'total.total', path: ['printedGrandTotal'], printed: 7_325_700, computed: 7_325_699, declared: 0 },
    ]);
  });

  it('takes a difference that is not declared as an issue', () => {
    first.roundingDifferences = [];
    expect(checkAmounts(first).map(({ cell, declared }) => [cell, declared])).toEqual([['total.2027', 0], ['total.total', 0]]);
  });

  it('takes a declared difference that does not exist as an issue', () => {
    received.roundingDifferences = [{ cell: 'total.2021', euro: 1 }];
    expect(checkAmounts(received)).toEqual([
      { cell: 'total.2021', path: ['printedTotals', 1], printed: 1_396_031, computed: 1_396_031, declared: 1 },
    ]);
  });

  it.each(['total.2050', 'federal.total'])('takes a difference declared for %s, which is not a printed sum, as an issue', (cell) => {
    received.roundingDifferences = [{ cell, euro: 1 }];
    expect(checkAmounts(received)).toEqual([{ cell, path: ['roundingDifferences', 0], printed: 0, computed: 0, declared: 1 }]);
  });

  it('takes a difference that is declared twice, or as nothing, as an issue', () => {
    received.roundingDifferences = [{ cell: 'total.2020', euro: 0 }];
    first.roundingDifferences.push({ cell: 'total.2027', euro: 1 });
    expect(checkAmounts(received).map(({ path }) => path)).toEqual([['roundingDifferences', 0]]);
    expect(checkAmounts(first).map(({ path }) => path)).toEqual([['roundingDifferences', 2]]);
  });

  it('takes no difference over two euro, declared or not', () => {
    received.printedTotals[0] = 1_351_971;
    received.roundingDifferences = [{ cell: 'total.2020', euro: 3 }];
    expect(checkAmounts(received)).toMatchObject([{ cell: 'total.2020', printed: 1_351_971, computed: 1_351_968, declared: 3 }]);
  });

  it('says so where a row has not an amount for every year', () => {
    rowOf(received, 1).amounts.pop();
    expect(checkAmounts(received)[0]).toEqual({ cell: 'flemish.years', path: ['rows', 1, 'amounts'], printed: 4, computed: 5, declared: 0 });
  });
});

describe('checkGrowth', () => {
  it('names the very amount that is changed, by two euro and wherever it stands', () => {
    for (const table of [first, second]) {
      for (const [index, row] of table.rows.entries()) {
        for (const [at, year] of table.years.entries()) {
          const amounts = row.amounts.map((amount, other) => (other === at ? amount + 2 : amount));
          const rows = table.rows.map((other) => (other === row ? { ...row, amounts } : other));
          const changed = { ...table, rows };
          const issues = checkGrowth([first, second].map((other) => (other === table ? changed : other)));
          expect(issues).toMatchObject([{ table: table.id, cell: `${row.line}.${year}`, path: ['rows', index, 'amounts', at], printed: amounts[at] }]);
        }
      }
    }
  });

  it('names a changed total', () => {
    second.printedTotals[4] = 1_800_366;
    expect(checkGrowth([first, second])).toMatchObject([{ cell: 'total.2036', path: ['printedTotals', 4], printed: 1_800_366 }]);
  });

  it('has nothing to say of tables that assume no inflation', () => {
    expect(checkGrowth([received])).toEqual([]);
    expect(checkGrowth([])).toEqual([]);
  });
});

describe('sums, shares and growth', () => {
  it('joins the periods by their printed totals', () => {
    expect([TOTAL, 'administration', 'management', 'operations'].map((line) => getJoinedTotal([first, second], line))).toEqual([
      15_818_192, 1_876_628, 243_910, 13_697_653,
    ]);
    expect(getLineTotal(first, TOTAL)).toBe(7_325_699);
    expect(getLineTotal(second, TOTAL)).toBe(8_492_493);
  });

  it('adds up received funding, of which the plan prints no totals over the years', () => {
    expect(['federal', 'flemish', TOTAL].map((line) => getLineTotal(received, line))).toEqual([6_512_002, 1_038_250, 7_550_252]);
  });

  it('gives the federal share of each year', () => {
    const shares = getShares([received], 'federal').map(({ year, share }) => `${year} ${(share * 100).toFixed(1)}`);
    expect(shares).toEqual(['2020 87.6', '2021 88.0', '2022 83.9', '2023 84.9', '2024 87.3']);
  });

  it('gives planned shares that do not move', () => {
    for (const [line, percent] of [['administration', '11.9'], ['management', '1.5'], ['operations', '86.6']] as const) {
      const shares = [...getShares([first, second], line).map(({ share }) => share), getJoinedShare([first], line), getJoinedShare([second], line)];
      expect(new Set(shares.map((share) => (share * 100).toFixed(1)))).toEqual(new Set([percent]));
    }
  });

  it('gives growth year on year', () => {
    const ofPlan = getGrowth(getLine([first, second], TOTAL));
    expect(ofPlan.map(({ year }) => year)).toEqual([2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036]);
    expect(new Set(ofPlan.map(({ growth }) => (growth * 100).toFixed(1)))).toEqual(new Set(['3.0']));
    const lastOf = (line: string) => ((getGrowth(getLine([received], line)).at(-1)?.growth ?? 0) * 100).toFixed(1);
    expect(['federal', 'flemish', TOTAL].map(lastOf)).toEqual(['1.8', '-16.8', '-1.0']);
  });

  it('refuses a line that a table does not have', () => {
    expect(() => getLine([received], 'operations')).toThrow('"funding-received" has no line "operations"');
  });

  it('sorts tables into received and planned, in whatever order they come', () => {
    const data = toFinanceData([second, received, first], []);
    expect([data.received.id, ...data.planned.map(({ id }) => id)]).toEqual(['funding-received', 'planned-2027-2031', 'planned-2032-2036']);
    expect(() => toFinanceData([first, second], [])).toThrow('one table of received funding');
  });
});
