import { checkAmounts, ROUNDING_LIMIT, type AmountIssue } from '../../../src/domain/finance.ts';
import { financeTable } from '../../../src/schemas/index.ts';
import type { Finding } from '../report/issue.ts';
import { valueAt } from './collect.ts';
import type { Content, DataFile } from './read.ts';

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

function checkTable(file: DataFile): Finding[] {
  const { yaml } = file;
  const table = financeTable.safeParse(yaml.data);
  if (!table.success) return [];
  const issues = checkAmounts(table.data);
  // Where amounts are missing nothing adds up, and saying so of every sum would hide what is wrong.
  const shape = issues.filter(({ cell }) => cell.endsWith('.years'));
  return (shape.length > 0 ? shape : issues).map((issue) => toFinding(issue, file));
}

/** A record that has an id has that of its file, as other records name it by that. */
function checkName({ name, yaml }: DataFile): Finding[] {
  const id = valueAt(yaml.data, ['id']);
  if (typeof id !== 'string' || id === name) return [];
  return [{ code: 'id-not-file-name', field: 'id', values: { value: id, file: `${name}.yaml` }, ...yaml.placeOf(['id']) }];
}

/** Records without running text: named as their file; in tables of the financial plan printed sums that fit or are declared. */
export function checkRecords({ records }: Content): Finding[] {
  return [...[...records.values()].flat().flatMap(checkName), ...(records.get('finance') ?? []).flatMap(checkTable)];
}
