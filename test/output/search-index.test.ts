import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { getStrings } from '../../src/domain/strings.ts';
import { LANGS, type Lang } from '../../src/schemas/parts.ts';
import { type BuiltSite, getFixtureSite, getSite } from '../support/built-sites.ts';
import { all, getPages, isContent, isFallback, toPrefix } from '../support/pages.ts';

interface Entry {
  languages: Record<string, { page_count: number }>;
}
interface Fragment {
  url: string;
  meta: Record<string, string>;
  content: string;
}
const readEntry = ({ dir }: BuiltSite) => JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8')) as Entry;

/** The indexed pages of a language: what search can find and show. */
function readFragments({ dir }: BuiltSite, lang: Lang): Fragment[] {
  const folder = join(dir, 'pagefind/fragment');
  return readdirSync(folder).filter((file) => file.startsWith(`${lang}_`)).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  });
}

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('search index of the %s', (_, site) => {
  const pages = getPages(site).filter(isContent);
  const indexed = pages.filter(({ dom }) => all(dom, '[data-pagefind-body]').length > 0);

  it('has exactly the languages of the site', () => {
    expect(Object.keys(readEntry(site).languages).sort()).toEqual([...LANGS].sort());
  });

  it.each(LANGS)('holds every searchable page in %s once, and no other', (lang) => {
    const expected = indexed.filter((page) => page.lang === lang).map(({ path }) => path.slice(toPrefix(site).length)).sort();
    expect(expected.length).toBeGreaterThan(0);
    expect(readEntry(site).languages[lang]?.page_count).toBe(expected.length);
    expect(readFragments(site, lang).map(({ url }) => url).sort()).toEqual(expected);
  });

  it('holds no page that shows a text in another language', () => {
    expect(indexed.filter(isFallback).map(({ path }) => path)).toEqual([]);
  });

  it('holds all texts and no list of links', () => {
    const found = new Set(indexed.map(({ key }) => key));
    const records = /^\/(strategy|objectives|countries)\/[^/]+\/$/;
    for (const { key } of pages.filter((page) => page.lang === 'nl' && records.test(page.key))) expect(found.has(key), key).toBe(true);
    for (const key of ['/', '/search/', '/strategy/', '/objectives/', '/countries/']) expect(found.has(key), key).toBe(false);
  });

  it.each(LANGS)('shows a title for every result in %s', (lang) => {
    for (const { url, meta } of readFragments(site, lang)) expect(meta['title'], url).toMatch(/\p{L}/u);
  });
});

it.each(LANGS)('keeps the frame out in %s: no menu or foot is found by searching', (lang) => {
  const t = getStrings(lang);
  const fragments = readFragments(getFixtureSite(), lang);
  expect(fragments.length).toBeGreaterThan(0);
  for (const { url, content } of fragments) for (const words of [t('site.purpose'), t('site.licence')]) expect(content, url).not.toContain(words);
});
