import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/schemas/parts.ts';
import { type BuiltSite, getFixtureSite, getSite } from '../support/built-sites.ts';
import { getPages, isContent, isFallback, toPath, toPrefix } from '../support/pages.ts';

const read = (site: BuiltSite, file: string) => readFileSync(join(site.dir, file), 'utf8');
const values = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value]) => value as string);

/** Every address of the sitemap with the addresses of its translations. */
function readSitemap(site: BuiltSite): Map<string, string[]> {
  const parts = values(read(site, 'sitemap-index.xml'), /<loc>([^<]+)<\/loc>/g);
  const start = `${site.siteUrl}${toPrefix(site)}/`;
  for (const part of parts) expect(part.startsWith(start), part).toBe(true);
  const entries = parts.flatMap((part) => values(read(site, part.slice(start.length)), /<url>(.*?)<\/url>/gs));
  return new Map(entries.map((entry) => [
    values(entry, /<loc>([^<]+)<\/loc>/g)[0] ?? '',
    values(entry, /hreflang="(\w+(?:-\w+)?)" href="[^"]+"/g).map((lang, index) => `${lang} ${values(entry, /href="([^"]+)"/g)[index]}`),
  ]));
}

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('sitemap of the %s', (_, site) => {
  const pages = getPages(site).filter((page) => isContent(page) && !isFallback(page));
  const sitemap = readSitemap(site);

  it('lists each page that stands for itself, in every language it exists in, and nothing else', () => {
    expect([...sitemap.keys()].sort()).toEqual(pages.map(({ path }) => site.siteUrl + path).sort());
  });

  it('names the existing translations of each page', () => {
    for (const { key, path } of pages) {
      const translations = LANGS.filter((lang) => pages.some((page) => page.key === key && page.lang === lang));
      const expected = translations.map((lang) => `${lang} ${site.siteUrl}${toPath(site, key, lang)}`);
      expect(sitemap.get(site.siteUrl + path)?.filter((one) => !one.startsWith('x-default')).sort(), path).toEqual(expected.sort());
    }
  });
});

it('robots.txt lets everybody in', () => {
  const robots = read(getSite(), 'robots.txt');
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \S/m);
});

it('robots.txt names no address of another site', () => {
  for (const address of values(read(getSite(), 'robots.txt'), /^Sitemap: (.+)$/gm)) {
    expect(address.startsWith('/') || address.startsWith(getSite().siteUrl), address).toBe(true);
  }
});
