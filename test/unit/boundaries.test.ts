import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findImports, readImports } from '../support/imports.ts';

/** Source files of a folder, at any depth; pages too, whose folders have brackets in their names. */
const FILES = '**/*.{ts,mts,mjs,js,astro}';
const imports = [...readImports(`src/${FILES}`), ...readImports('src/*.ts'), ...readImports(`scripts/${FILES}`)].filter(
  (one, index, all) => all.findIndex(({ from, to, isType }) => from === one.from && to === one.to && isType === one.isType) === index,
);
const inside = (folder: string) => imports.filter(({ from }) => from.startsWith(folder));
const show = (found: typeof imports) => found.map(({ from, to }) => `${from} → ${to}`);

/** What each folder may import; everything else is a forbidden edge. */
const MAY_IMPORT: Record<string, RegExp[]> = {
  'src/schemas/': [/^astro\/zod$/, /^src\/schemas\//],
  'src/domain/': [/^src\/(domain|schemas|content\/i18n)\//, /^src\/site\/locales\.ts$/, /^@orama\/stemmers\//],
  'src/report/': [/^src\/(report|domain|schemas)\//],
  'src/charts/': [/^src\/(charts|domain|schemas)\//, /^src\/site\/locales\.ts$/, /^(chart\.js|@napi-rs\/canvas|d3-geo|topojson-client)$/, /^node:/],
  'src/site/': [/^src\/(site|domain|schemas)\//, /^node:/, /^(@astrojs\/sitemap|yaml)$/],
  'src/search/': [/^src\/(search|schemas)\//, /^src\/domain\/(search\/|(facets|csv)\.ts$)/],
  'src/queries/': [/^astro:content$/, /^src\/(queries|domain|report|schemas|site)\//, /^@astrojs\/rss$/, /^node:crypto$/],
  'src/components/': [/^src\/(components|domain|report|schemas|search|site|styles)\//, /^src\/charts\/[\w-]+\.css$/, /StarlightPage\.astro$/],
  'src/blocks/': [/^src\/(blocks|components|queries|domain|schemas|site|charts|styles)\//],
  'src/starlight/': [/^src\/(starlight|components|domain|schemas|site)\//, /^@astrojs\/starlight\/route-data$/],
  'src/admin/': [/^src\/(admin|components|domain|schemas|site)\//, /^(astro\/zod|yaml|react|@sveltia\/cms)$/],
  'src/pages/': [/^src\/(admin|blocks|components|queries|domain|report|schemas|site|search|styles|charts)\//],
};
/**
 * What a folder may know the shape of, beside what it may import: a component is given a view model, a query makes what a
 * chart draws. Types of packages do not run, so they are free; what only exists while Astro builds is not.
 */
const MAY_KNOW: Record<string, RegExp[]> = {
  'src/queries/': [/^src\/components\/page\.ts$/, /^src\/charts\//],
  'src/components/': [/^src\/queries\//],
};
const isPackageType = ({ to, isType }: (typeof imports)[number]) => isType && !/^(src|scripts|test)\/|^astro:/.test(to);

describe('reading the imports', () => {
  it('finds every kind of import and no word in a text', () => {
    const source = `
      import a, { type B } from './a.ts';
      import type { C } from "../c.ts";
      import { type G, type H } from './g.ts';
      import './styles.css';
      import {
        d,
      } from 'd';
      export { e } from './e.ts';
      const f = await import('./f.ts');
      const text = "you import from 'nowhere'";
      // an export from 'nothing'`;
    const found = findImports(source);
    expect(found.map(({ written }) => written)).toEqual(['./a.ts', '../c.ts', './g.ts', './styles.css', 'd', './e.ts', './f.ts']);
    expect(found.filter(({ isType }) => isType).map(({ written }) => written)).toEqual(['../c.ts', './g.ts']);
  });

  it('finds the files that are imported', () => {
    const own = imports.filter(({ to }) => to.startsWith('src/') || to.startsWith('scripts/'));
    expect(own.length).toBeGreaterThan(100);
    expect(show(own.filter(({ to }) => !existsSync(to.replace(/\?.*$/, ''))))).toEqual([]);
  });

  it('sees every folder that has a rule', () => {
    for (const folder of Object.keys(MAY_IMPORT)) if (existsSync(folder)) expect(inside(folder).length, folder).toBeGreaterThan(0);
  });
});

describe('imports run one way', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports nothing but what it may', (folder, allowed) => {
    const known = MAY_KNOW[folder] ?? [];
    const wrong = inside(folder).filter((one) =>
      !isPackageType(one) && ![...allowed, ...(one.isType ? known : [])].some((pattern) => pattern.test(one.to)));
    expect(show(wrong)).toEqual([]);
  });

  it('only queries read the content, besides the file that defines it', () => {
    const readers = imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
    expect(readers.filter((from) => !from.startsWith('src/queries/') && from !== 'src/content.config.ts')).toEqual([]);
    expect(readers.some((from) => from.startsWith('src/queries/'))).toBe(true);
  });

  it('only blocks and pages run queries, besides queries themselves', () => {
    const users = imports.filter(({ from, to, isType }) => !isType && to.startsWith('src/queries/') && !from.startsWith('src/queries/'));
    expect(users.length).toBeGreaterThan(0);
    expect(show(users.filter(({ from }) => !/^src\/(blocks|pages)\//.test(from)))).toEqual([]);
  });

  it('only EntryPage.astro knows Starlight’s page', () => {
    const users = imports.filter(({ to }) => to.includes('StarlightPage')).map(({ from }) => from);
    expect(users).toEqual(['src/components/EntryPage.astro']);
  });

  it('what a browser runs carries neither the strings of all languages nor the library of the schemas', () => {
    const reached = new Set(inside('src/search/').map(({ from }) => from));
    for (const file of reached) for (const { from, to, isType } of imports) if (from === file && !isType) reached.add(to);
    expect([...reached].some((file) => file.startsWith('src/domain/'))).toBe(true);
    expect([...reached].filter((file) => file.startsWith('src/content/i18n/') || file === 'astro/zod')).toEqual([]);
  });

  it('scripts use nothing that only exists while Astro builds', () => {
    const forbidden = /^astro(:|$)|^src\/(queries|components|blocks|pages|starlight)\//;
    expect(inside('scripts/').length).toBeGreaterThan(0);
    expect(show(inside('scripts/').filter(({ to }) => forbidden.test(to)))).toEqual([]);
  });

  it('nothing but pages imports pages, and nothing in src imports scripts or tests', () => {
    const wrong = imports.filter(({ from, to }) =>
      (to.startsWith('src/pages/') && !from.startsWith('src/pages/')) || (from.startsWith('src/') && /^(scripts|test)\//.test(to)));
    expect(show(wrong)).toEqual([]);
  });

  it('texts in content/ import nothing', () => {
    const texts = readImports('content/**/*.mdx');
    expect(show(texts)).toEqual([]);
  });
});
