import { checkGrowth, type GrowthIssue } from '../../../src/domain/finance-growth.ts';
import { checkAmounts, ROUNDING_LIMIT, type AmountIssue } from '../../../src/domain/finance.ts';
import { financeTable, type FinanceTable } from '../../../src/schemas/finance.ts';
import type { Finding } from '../../../src/report/issue.ts';
import type { Content, DataFile } from './read.ts';

interface Table {
  file: DataFile;
  table: FinanceTable;
}

function toFinding({ cell, path, printed, computed, declared }: AmountIssue, { yaml }: DataFile): Finding {
  const place = { field: path.join('.'), ...yaml.placeOf(path) };
  if (cell.endsWith('.years')) {
    const line = cell.slice(0, -'.years'.length);
    return { code: 'finance-shape', values: { line, count: printed, years: computed }, ...place };
  }
  if (path[0] === 'roundingDifferences') return { code: 'finance-declared', values: { cell, declared }, ...place };
  const difference = printed - computed;
  if (difference === 0) return { code: 'finance-declared', values: { cell, declared }, ...place };
  return { code: 'finance-sum', values: { cell, printed, computed, difference, declared, limit: ROUNDING_LIMIT }, ...place };
}

function checkTable({ file, table }: Table): Finding[] {
  const issues = checkAmounts(table);
  // Where amounts are missing nothing adds up, and saying so of every sum would hide what is wrong.
  const shape = issues.filter(({ cell }) => cell.endsWith('.years'));
  return (shape.length > 0 ? shape : issues).map((issue) => toFinding(issue, file));
}

function checkSeries(tables: readonly Table[]): Finding[] {
  const byId = new Map(tables.map(({ file, table }) => [table.id, file]));
  const whole = tables.filter(({ table }) => checkAmounts(table).every(({ cell }) => !cell.endsWith('.years')));
  return checkGrowth(whole.map(({ table }) => table)).flatMap(({ table, path, ...values }: GrowthIssue): Finding[] => {
    const file = byId.get(table);
    return file ? [{ code: 'finance-growth', field: path.join('.'), values, ...file.yaml.placeOf(path) }] : [];
  });
}

/** Tables of the financial plan: printed sums that fit or are declared, and amounts that grow as the tables say. */
export function checkFinance({ records }: Content): Finding[] {
  const tables = (records.get('finance') ?? []).flatMap((file): Table[] => {
    const { data } = financeTable.safeParse(file.yaml.data);
    return data ? [{ file, table: data }] : [];
  });
  return [...tables.flatMap(checkTable), ...checkSeries(tables)];
}
