import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGS, type Lang } from '../../src/schemas/parts.ts';
import { getSite } from '../support/built-sites.ts';
import { all, getPage, one, textOf, textsOf } from '../support/pages.ts';

interface Table {
  years: number[];
  rows: { amounts: number[]; printedTotal?: number }[];
  printedTotals: number[];
  printedGrandTotal?: number;
}
const TABLES = ['funding-received', 'planned-2027-2031', 'planned-2032-2036'];
const tables = TABLES.map((name) => parse(readFileSync(`content/finance/${name}.yaml`, 'utf8')) as Table);
/** Every figure that the plan prints in a table. */
const toFigures = ({ rows, printedTotals, printedGrandTotal }: Table) =>
  [...rows.flatMap(({ amounts, printedTotal }) => [...amounts, printedTotal]), ...printedTotals, printedGrandTotal].filter((one) => one !== undefined);
const printed = tables.flatMap(toFigures);

/** How each language writes an amount, apart from the site's own formatter: separator, then what stands around it. */
const STYLE: Record<Lang, [separator: string, before: string, after: string]> = {
  nl: ['.', '€ ', ''], fr: [' ', '', ' €'], es: ['.', '', ' €'], en: [',', '€', ''],
};
/** Both printed periods together: added up by hand, 7 325 699 + 8 492 493. */
const BOTH: Record<Lang, string> = { nl: '€ 15.818.192', fr: '15 818 192 €', es: '15.818.192 €', en: '€15,818,192' };

const write = (amount: number, lang: Lang) => {
  const [separator, before, after] = STYLE[lang];
  return before + String(amount).replace(/\B(?=(\d{3})+$)/g, separator) + after;
};
/** No-break spaces of any width are spaces here: which one is the formatter's own matter (see format.test.ts). */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const count = (list: readonly string[], value: string) => list.filter((one) => one === value).length;

it('the tables of the plan have sixty-three printed figures', () => {
  expect(tables.map((table) => toFigures(table).length)).toEqual([15, 24, 24]);
});

describe.each(LANGS)('the financial plan in %s', (lang) => {
  const { dom } = getPage(getSite(), '/financial-plan/', lang);
  const cells = textsOf(dom, 'table td').map(plain);

  it('prints each of the sixty-three figures in a table, as the language writes amounts', () => {
    const expected = printed.map((amount) => write(amount, lang));
    const missing = expected.filter((amount) => count(cells, amount) < count(expected, amount));
    expect(missing).toEqual([]);
  });

  it('prints each in the column of its line and the row of its year', () => {
    for (const { years, rows, printedTotals } of tables) {
      years.forEach((year, index) => {
        const amounts = [...rows.map((row) => row.amounts[index]), printedTotals[index]].map((amount) => write(amount ?? Number.NaN, lang));
        const found = all(dom, 'table tr').filter((row) => textsOf(row, 'th').includes(String(year)))
          .map((row) => textsOf(row, 'td').map(plain)).filter((row) => row.join() === amounts.join());
        expect(found.length, `${year}: ${amounts.join(' | ')}`).toBeGreaterThan(0);
      });
    }
  });

  it('tells the total of both periods', () => {
    expect(cells).toContain(BOTH[lang]);
    expect(plain(textOf(one(dom, 'main')))).toContain(BOTH[lang]);
  });

  it('writes no amount as another language does', () => {
    const amounts = textsOf(dom, 'td, .fact, .amount').map(plain);
    const foreign = LANGS.filter((other) => other !== lang).flatMap((other) => printed.map((amount) => write(amount, other)));
    const own = new Set(printed.map((amount) => write(amount, lang)));
    expect(amounts.filter((amount) => !own.has(amount) && foreign.includes(amount))).toEqual([]);
  });

  it('names every table and every column and row in it', () => {
    const found = all(dom, 'table');
    expect(found.length).toBeGreaterThanOrEqual(4);
    for (const table of found) {
      expect(textsOf(table, 'thead th').every(Boolean)).toBe(true);
      for (const row of all(table, 'tbody tr')) expect(all(row, 'th').map((header) => header.getAttributeValue('scope'))).toEqual(['row']);
      for (const header of all(table, 'thead th')) expect(header.getAttributeValue('scope')).toBe('col');
    }
  });
});
