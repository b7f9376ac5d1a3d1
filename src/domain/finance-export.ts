import { toCsvText } from './csv.ts';
import type { FinanceView } from './finance-view.ts';

/**
 * The table of a view as CSV (RFC 4180: commas, CRLF, header line, UTF-8): exactly the rows and columns shown.
 * Headers are the page's labels with the stable id in brackets; rows start with their stable id and their label.
 * Amounts are plain numbers (1379829, 11.9); where the plan prints nothing the field is empty.
 */
export function toCsv({ rowHeading, columns, rows }: FinanceView): string {
  const header = ['id', rowHeading, ...columns.map(({ id, label, unit }) => `${label}${unit === 'percent' ? ' (%)' : ''} [${id}]`)];
  const body = rows.map(({ id, label, cells }) => [id, label, ...cells.map(({ value }) => (value === null ? '' : String(value)))]);
  return toCsvText([header, ...body]);
}

/**
 * The table of a view as JSON: the same rows and columns, with each value's basis (printed in the plan, computed
 * from it, or none where the plan prints nothing) and the source.
 */
export function toJson({ id, lang, title, rowHeading, columns, rows, source }: FinanceView): string {
  const table = {
    id,
    lang,
    title,
    source,
    rowHeading,
    columns,
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      values: Object.fromEntries(columns.map((column, index) => [column.id, cells[index]?.value ?? null])),
      basis: Object.fromEntries(columns.map((column, index) => [column.id, cells[index]?.basis ?? 'none'])),
    })),
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}
