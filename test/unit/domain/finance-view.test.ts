import { describe, expect, it } from 'vitest';
import { toCsv, toJson } from '../../../src/domain/finance-export.ts';
import { FINANCE_FIGURES, type FinanceFigureId, type FinanceView, toFinanceView } from '../../../src/domain/finance-view.ts';
import { formatEuro } from '../../../src/domain/format.ts';
import { langs } from '../../../src/site/locales.ts';
import { readFinanceData } from '../../support/finance.ts';

const data = readFinanceData();
const everyView = langs.flatMap((lang) => FINANCE_FIGURES.map((id) => toFinanceView(id, data, lang)));

const [RECEIVED, PLANNED] = [
  `1183968 1228031 1291099 1391794 1417110 168000 168000 248000 248000 206250 1351968 1396031 1539099 1639794 1623360`,
  `163699 168610 173668 178879 184245 869101 21276 21915 22572 23249 23947 112959 1194853 1230699 1267620 1305648 1344818 6343638
   1379829 1421224 1463860 1507776 1553010 7325699 189772 195465 201329 207369 213590 1007527 24665 25405 26167 26952 27761 130951
   1385162 1426717 1469519 1513604 1559012 7354015 1599600 1647588 1697015 1747926 1800364 8492493`,
].map((amounts) => amounts.trim().split(/\s+/).map(Number));

const cellsOf = (view: FinanceView) => view.rows.flatMap(({ cells }) => cells);
const printedOf = (view: FinanceView) => cellsOf(view).filter(({ basis }) => basis === 'printed').map(({ value }) => value);
const sorted = (values: readonly (number | null)[] | undefined) => [...(values ?? [])].sort((a, b) => (a ?? 0) - (b ?? 0));
const rowOf = (view: FinanceView, id: string) => view.rows.find((row) => row.id === id);

/** A strict reader of RFC 4180, for the round trip. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
  }
  expect(lines.pop()).toEqual([]);
  return lines;
}

describe.each(langs)('views in %s', (lang) => {
  it('show all 63 printed figures, as amounts and in words', () => {
    const received = toFinanceView('funding-received', data, lang);
    const planned = toFinanceView('planned-expenditure', data, lang);
    expect(RECEIVED?.length).toBe(15);
    expect(PLANNED?.length).toBe(48);
    expect(sorted(printedOf(received))).toEqual(sorted(RECEIVED));
    expect(sorted(printedOf(planned))).toEqual(sorted(PLANNED));
    for (const [view, figures] of [[received, RECEIVED], [planned, PLANNED]] as const) {
      expect(cellsOf(view).map(({ text }) => text)).toEqual(expect.arrayContaining((figures ?? []).map((amount) => formatEuro(amount, lang))));
    }
  });

  it('mark what is computed', () => {
    const whole = rowOf(toFinanceView('planned-expenditure', data, lang), '2027-2036');
    expect(whole?.cells.map(({ value, basis }) => [value, basis])).toEqual([
      [1_876_628, 'computed'],
      [243_910, 'computed'],
      [13_697_653, 'computed'],
      [15_818_192, 'computed'],
    ]);
    expect(rowOf(toFinanceView('funding-received', data, lang), '2020-2024')?.cells.map(({ value }) => value)).toEqual([6_512_002, 1_038_250, 7_550_252]);
  });

  it('tell every rounding difference with both amounts', () => {
    const { rounding } = toFinanceView('planned-expenditure', data, lang);
    expect(rounding?.cells.map(({ cell }) => cell)).toEqual([
      ...['total.2027', 'total.total'].map((cell) => `planned-2027-2031/${cell}`),
      ...['total.2032', 'total.2033', 'total.2035', 'total.2036', 'administration.total', 'management.total', 'operations.total'].map(
        (cell) => `planned-2032-2036/${cell}`,
      ),
    ]);
    expect(rounding?.intro).toContain('9');
    expect(rounding?.cells.at(6)?.text).toContain(formatEuro(1_007_527, lang));
    expect(rounding?.cells.at(6)?.text).toContain(formatEuro(1_007_525, lang));
    expect(toFinanceView('funding-received', data, lang).rounding?.cells).toEqual([]);
  });

  it('say what is not in the plan, year by year', () => {
    const view = toFinanceView('received-and-planned', data, lang);
    expect(view.rows.map(({ id }) => Number(id))).toEqual(Array.from({ length: 17 }, (_, index) => 2020 + index));
    for (const year of ['2025', '2026']) {
      const row = rowOf(view, year);
      expect(row?.kind).toBe('gap');
      expect(row?.cells.map(({ value, basis }) => [value, basis])).toEqual(Array(3).fill([null, 'none']));
      expect(view.caption).toContain(year);
    }
  });

  it('never have received and planned amounts in one column', () => {
    const { columns, rows } = toFinanceView('received-and-planned', data, lang);
    const years = columns.map((_, index) => rows.filter(({ cells }) => cells[index]?.value !== null).map(({ id }) => id));
    expect(columns.map(({ id }) => id)).toEqual(['federal-received', 'flemish-received', 'federal-planned']);
    expect(years.map((list) => `${list[0]}-${list.at(-1)}`)).toEqual(['2020-2024', '2020-2024', '2027-2036']);
  });

  it('have a sentence with the figures that matter', () => {
    const amounts: Record<FinanceFigureId, number[]> = {
      'funding-received': [1_351_968, 1_623_360],
      'planned-expenditure': [15_818_192, 7_325_699, 8_492_493],
      'expenditure-shares': [],
      'received-and-planned': [1_417_110, 1_379_829, 1_800_364],
    };
    for (const id of FINANCE_FIGURES) {
      const { caption } = toFinanceView(id, data, lang);
      for (const amount of amounts[id]) expect(caption).toContain(formatEuro(amount, lang));
    }
    expect(toFinanceView('received-and-planned', data, lang).caption).toMatch(/−2[.,]6/);
    expect(toFinanceView('expenditure-shares', data, lang).caption).toMatch(/86[.,]6.*11[.,]9.*1[.,]5/);
  });
});

it('views have no gaps in their words', () => {
  for (const view of everyView) {
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|\{\{/);
    expect([view.title, view.caption, view.source, ...view.notes].every((text) => text.length > 3)).toBe(true);
    expect(new Set(view.rows.map(({ cells }) => cells.length))).toEqual(new Set([view.columns.length]));
  }
});

it('the sentence on shares is another one where shares move', () => {
  const planned = structuredClone(data.planned);
  const amounts = planned[0]?.rows[0]?.amounts;
  if (amounts?.[0] === undefined) throw new Error('No amounts.');
  amounts[0] = 263_699;
  const moved = toFinanceView('expenditure-shares', { ...data, planned }, 'en');
  expect(moved.caption).toContain('differs from year to year');
  expect(moved.notes).toHaveLength(1);
});

it('a line without a label is refused', () => {
  expect(() => toFinanceView('funding-received', { ...data, lines: [] }, 'nl')).toThrow('No finance line "federal"');
});

describe('files', () => {
  it('CSV holds exactly the table shown, with plain numbers and stable ids', () => {
    for (const view of everyView) {
      const csv = toCsv(view);
      const [header = [], ...rows] = parseCsv(csv);
      expect(csv.endsWith('\r\n')).toBe(true);
      expect(header.slice(2).map((cell) => /\[([a-z-]+)\]$/.exec(cell)?.[1])).toEqual(view.columns.map(({ id }) => id));
      expect(header[1]).toBe(view.rowHeading);
      expect(rows.map(([id, label]) => [id, label])).toEqual(view.rows.map(({ id, label }) => [id, label]));
      expect(rows.map((fields) => fields.slice(2).map((field) => (field === '' ? null : Number(field))))).toEqual(
        view.rows.map(({ cells }) => cells.map(({ value }) => value)),
      );
    }
  });

  it('CSV quotes what RFC 4180 asks to quote', () => {
    const view = { ...toFinanceView('funding-received', data, 'en'), rowHeading: 'a "b", c' };
    expect(toCsv(view).split(',').slice(0, 3).join(',')).toBe('id,"a ""b"", c"');
    expect(parseCsv(toCsv(view))[0]?.[1]).toBe('a "b", c');
  });

  it('JSON holds the same values by id', () => {
    for (const view of everyView) {
      const file = JSON.parse(toJson(view)) as { lang: string; columns: unknown; rows: { id: string; values: Record<string, number | null> }[] };
      expect(file.lang).toBe(view.lang);
      expect(file.columns).toEqual(view.columns);
      expect(file.rows.map(({ id, values }) => [id, Object.values(values)])).toEqual(view.rows.map(({ id, cells }) => [id, cells.map(({ value }) => value)]));
    }
  });
});
