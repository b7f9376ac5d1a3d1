import { HtmlValidate } from 'html-validate';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/charts/canvas.ts';
import { renderFinanceChart } from '../../../src/charts/index.ts';
import { FINANCE_FIGURES, type FinanceFigureId, toFinanceView } from '../../../src/domain/finance-view.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import { langs } from '../../../src/site/locales.ts';
import { readFinanceData } from '../../support/finance.ts';
import { expectGolden } from '../../support/golden.ts';

const data = readFinanceData();
const SIZES = ['wide', 'narrow'] as const;
const draw = (id: FinanceFigureId, lang: Lang, size: (typeof SIZES)[number]) => renderFinanceChart(id, data, lang, { size, idPrefix: id });
const all = FINANCE_FIGURES.flatMap((id) => langs.flatMap((lang) => SIZES.map((size) => ({ id, lang, size, svg: draw(id, lang, size) }))));

const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const namesOf = (svg: string) => [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, name = '']) => unescape(name));
const number = (text: string | undefined) => Number(text ?? Number.NaN);

interface Box {
  text: string;
  shown: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the texts of a chart stand, measured in the charts' own font; strong text somewhat wider. */
function toBoxes(svg: string): Box[] {
  const fontSize = number(/font-size="(\d+)"/.exec(svg)?.[1]);
  const groups = [...svg.matchAll(/<g class="labels"([^>]*)>(.*?)<\/g>/g)].map(([, attributes = '', content = '']) => ({ attributes, content, shown: true }));
  groups.push({ attributes: 'text-anchor="end" font-weight="600"', content: svg.match(/<text class="value".*?<\/text>/g)?.join('') ?? '', shown: false });
  return groups.flatMap(({ attributes, content, shown }) => {
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
    return [...content.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)">(.*?)<\/text>/g)].map(([, x, y, escaped = '']) => {
      const text = unescape(escaped);
      const width = measureText(text, fontSize) * (attributes.includes('600') ? 1.06 : 1);
      const left = number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
      return { text, shown, left, right: left + width, top: number(y) - fontSize * 0.72, bottom: number(y) + fontSize * 0.2 };
    });
  });
}

describe('charts are kept as they were looked at', () => {
  const kept = all.filter(({ lang }) => lang === 'nl' || lang === 'fr');
  it.each(kept)('$id, $lang, $size', ({ id, lang, size, svg }) => {
    // A line an element, so that a difference can be read.
    expectGolden(`charts/${size === 'wide' ? id : `${id}-narrow`}.${lang}.svg`, `${svg.replaceAll('><', '>\n<')}\n`);
  });
});

describe('every machine draws the same bytes', () => {
  it('twice in a row', () => {
    for (const { id, lang, size, svg } of all) expect(draw(id, lang, size)).toBe(svg);
  });

  it('in another time zone and locale, and without fonts of its own', () => {
    const root = join(import.meta.dirname, '../../..');
    const run = (settings: Record<string, string>) =>
      execFileSync(join(root, 'node_modules/.bin/node'), [join(root, 'test/support/hash-charts.ts')], { cwd: root, encoding: 'utf8', env: { ...process.env, ...settings } });
    const here = run({});
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    expect(run({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', FONTCONFIG_FILE: '/dev/null', HOME: '/nonexistent' })).toBe(here);
  }, 30_000);
});

describe.each(all)('$id in $lang, $size', ({ id, lang, size, svg }) => {
  it('takes its colours from the page and has no style of its own', () => {
    const paints = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint);
    expect(paints.filter((paint) => !/^(none|var\(--chart-([1-4]|ink|muted|grid|gap)\)|url\(#[a-z-]+-[1-4]\))$/.test(paint ?? ''))).toEqual([]);
    expect(svg).not.toMatch(/style=|<style|<script|font-family|#[0-9a-f]{6}/);
  });

  it('is whole: no undefined, no NaN, no endless number', () => {
    expect(svg).not.toMatch(/undefined|NaN|Infinity|null|\{\{/);
    expect([...svg.matchAll(/\d+\.(\d+)/g)].filter(([, decimals = '']) => decimals.length > 3)).toEqual([]);
  });

  it('has a name, a description and ids that begin with its prefix and size', () => {
    const view = toFinanceView(id, data, lang);
    expect(svg).toContain(`<title id="${id}-${size}-t">${view.title}</title>`);
    expect(unescape(svg)).toContain(`<desc id="${id}-${size}-d">${view.caption}</desc>`);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, found]) => found);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((found) => found?.startsWith(`${id}-${size}-`))).toBe(true);
  });

  it('has its texts within its edges and none on another', () => {
    const width = size === 'wide' ? 720 : 340;
    const boxes = toBoxes(svg);
    expect(boxes.length).toBeGreaterThan(8);
    expect(boxes.filter(({ left, right, top }) => left < -0.5 || right > width + 0.5 || top < 0)).toEqual([]);
    const shown = boxes.filter((box) => box.shown);
    const meeting = shown.flatMap((a, index) =>
      shown
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.text, b.text]),
    );
    expect(meeting).toEqual([]);
  });

  it('lets every amount be reached, with the same words to hear and to see', () => {
    const groups = [...svg.matchAll(/<g class="datum" tabindex="0" role="img" aria-label="([^"]*)"><title>(.*?)<\/title>.*?<text class="value"[^>]*>(.*?)<\/text><\/g>/g)];
    expect(groups.map(([, name]) => name)).toEqual(groups.map(([, , title]) => title));
    expect(groups.map(([, name]) => name)).toEqual(groups.map(([, , , value]) => value));
    expect(groups.length).toBe({ 'funding-received': 10, 'planned-expenditure': 30, 'expenditure-shares': 6, 'received-and-planned': 21 }[id]);
  });
});

it.each(langs)('charts in %s name every printed amount of a year', (lang) => {
  for (const id of ['funding-received', 'planned-expenditure'] as const) {
    const lines = toFinanceView(id, data, lang).columns.slice(0, -1);
    const expected = toFinanceView(id, data, lang)
      .rows.filter(({ kind }) => kind === 'year')
      .flatMap(({ label, cells }) => lines.map((line, index) => [label, line.label, cells[index]?.text]));
    for (const size of SIZES) {
      const names = namesOf(draw(id, lang, size));
      for (const parts of expected) expect(names.some((name) => parts.every((part) => part && name.includes(part)))).toBe(true);
    }
  }
});

it('names a datum as the page does', () => {
  expect(namesOf(draw('funding-received', 'en', 'wide'))).toContain('2024, Federal government: €1,417,110');
  expect(namesOf(draw('received-and-planned', 'nl', 'narrow'))).toContain('2025–2026: niet in het plan');
  expect(namesOf(draw('expenditure-shares', 'fr', 'wide'))[0]).toBe('2027–2031, Frais opérationnels\u00a0: 86,6\u00a0%');
});

describe('lengths are true to the amounts', () => {
  /** Euro in the datum's name and length of its bar in pixels. */
  const toLengths = (svg: string, along: 'h' | 'v') =>
    [...svg.matchAll(/aria-label="([^"]*: €([\d,]+))"><title>.*?<\/title><path d="M[\d.]+ [\d.]+h([\d.]+)v([\d.]+)/g)].map(([, name, euro = '', h, v]) => ({
      name,
      euro: Number(euro.replaceAll(',', '')),
      length: number(along === 'h' ? h : v),
    }));

  it.each([
    ['funding-received', 'wide', 'v'],
    ['funding-received', 'narrow', 'h'],
    ['planned-expenditure', 'wide', 'v'],
    ['planned-expenditure', 'narrow', 'h'],
    ['received-and-planned', 'wide', 'v'],
    ['received-and-planned', 'narrow', 'h'],
  ] as const)('%s, %s: one scale for all its bars', (id, size, along) => {
    const bars = toLengths(draw(id, 'en', size), along);
    expect(bars.length).toBeGreaterThan(9);
    const longest = bars.reduce((a, b) => (b.length > a.length ? b : a));
    // Seams and outlines take up to 1.6 pixels of a bar.
    for (const { euro, length } of bars) expect(Math.abs(length - (euro * longest.length) / longest.euro)).toBeLessThan(2);
  });
});

it.each(FINANCE_FIGURES)('%s stays small: both sizes under 3 KiB', (id) => {
  for (const lang of langs) {
    expect(gzipSync(SIZES.map((size) => draw(id, lang, size)).join('')).length).toBeLessThan(3 * 1024);
  }
});

it('is valid HTML with all charts on one page', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
  for (const lang of langs) {
    const charts = all.filter((chart) => chart.lang === lang).map(({ svg }) => svg);
    const page = `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>Charts</title></head><body><h1>Charts</h1>${charts.join('\n')}</body></html>\n`;
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
  }
});
