import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type FinanceData, toFinanceData } from '../../src/domain/finance-view.ts';
import { type FinanceTable, financeTable } from '../../src/schemas/finance.ts';
import { plainTerm } from '../../src/schemas/vocabulary.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));

/** The printed tables as they stand in the content, checked by their schema; a fresh copy each time. */
export const readFinanceTables = (): FinanceTable[] =>
  readdirSync(join(root, 'content/finance'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => financeTable.parse(read(`content/finance/${name}`)));

/** The tables with the labels of their lines, as pages and charts get them. */
export const readFinanceData = (): FinanceData =>
  toFinanceData(readFinanceTables(), plainTerm.array().parse(read('content/vocabulary/finance-lines.yaml')));
