import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatDate } from '../../src/domain/format.ts';
import { getStrings } from '../../src/domain/strings.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import type { Redirect } from '../../src/schemas/redirect.ts';
import { type BuiltSite, getFixtureSite, getSite } from '../support/built-sites.ts';
import { all, attributes, getPage, getPages, getRedirectPages, isContent, one, textOf, textsOf, toPath, toPrefix } from '../support/pages.ts';

const fixture = getFixtureSite();
const readText = (site: BuiltSite, file: string) => readFileSync(join(site.dir, file), 'utf8');
const sites = [
  ['real site', getSite(), 'content'],
  ['fixture under a base path', fixture, 'test/fixtures/site/content'],
] as const;

describe.each(sites)('addresses of before, on the %s', (_, site, content) => {
  const redirects = Object.entries(parse(readFileSync(`${content}/redirects.yaml`, 'utf8')) as Record<string, Redirect>);
  const pages = getRedirectPages(site);

  it('are those of redirects.yaml, in every language', () => {
    const expected = LANGS.flatMap((lang) => redirects.map(([from]) => toPath(site, from, lang)));
    expect(redirects.length).toBeGreaterThan(0);
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  it.each(LANGS)('lead on in %s: at once, with a link for who waits, to a page that is there', (lang) => {
    const t = getStrings(lang);
    for (const [from, { to, reason }] of redirects) {
      const { dom, path } = getPage(site, from, lang);
      const target = toPath(site, to, lang);
      const title = textOf(one(getPage(site, to.replace(/#.*/, ''), lang).dom, 'h1'));
      expect(attributes(dom, 'html', 'lang'), path).toEqual([lang]);
      expect(attributes(dom, 'meta[http-equiv="refresh"]', 'content'), path).toEqual([`0;url=${target}`]);
      expect(attributes(dom, 'link[rel="canonical"]', 'href'), path).toEqual([site.siteUrl + target]);
      expect(attributes(dom, 'meta[name="robots"]', 'content'), path).toEqual(['noindex']);
      expect(attributes(dom, 'a', 'href'), path).toEqual([target]);
      expect(textOf(one(dom, 'a')), path).toBe(t('redirect.link', { title }));
      expect(textOf(one(dom, 'h1')), path).toBe(t('redirect.title'));
      expect(reason === undefined || textsOf(dom, 'p').includes(reason[lang]), path).toBe(true);
    }
  });

  it('stay out of the sitemap and of every page', () => {
    const old = new Set(pages.map(({ path }) => path));
    for (const path of old) expect(readText(site, 'sitemap-0.xml')).not.toContain(`${path}<`);
    for (const { dom, path } of getPages(site)) expect(attributes(dom, 'a', 'href').filter((href) => old.has(href)), path).toEqual([]);
  });

  it('stand in the public list of addresses, beside every page', () => {
    const { pages: listed, redirects: moved } = JSON.parse(readText(site, 'data/addresses.json')) as {
      pages: { path: string; urls: Record<string, string> }[];
      redirects: { path: string; to: string; date: string }[];
    };
    const built = getPages(site).filter((page) => isContent(page) && page.lang === 'nl').map(({ key }) => key);
    expect(listed.map(({ path }) => path).sort()).toEqual(built.sort());
    expect(moved.map(({ path, to, date }) => [path, { to, date }])).toEqual(redirects.map(([from, { to, date }]) => [from, { to, date }]));
    for (const url of listed.flatMap(({ urls }) => Object.values(urls))) {
      expect(existsSync(join(site.dir, new URL(url).pathname.slice(toPrefix(site).length), 'index.html')), url).toBe(true);
    }
  });
});

it('every address that was ever published is answered, in every language', () => {
  const addresses = readFileSync('content/addresses.txt', 'utf8').trim().split(/\r?\n/);
  expect(addresses.length).toBeGreaterThan(200);
  const lost = addresses.flatMap((address) => LANGS.map((lang) => toPath(getSite(), address, lang))).filter((path) => !existsSync(join(getSite().dir, path, 'index.html')));
  expect(lost).toEqual([]);
});

describe('a draft', () => {
  it('has no page and no place in any list, feed, index or file', () => {
    const files = globSync('**/*.{html,xml,json,csv}', { cwd: fixture.dir });
    expect(files.length).toBeGreaterThan(100);
    const found = files.filter((file) => file.includes('count-the-boats') || /count-the-boats|duinhaven-anse-claire-again|Tel elke boot|Comptez chaque bateau/.test(readText(fixture, file)));
    expect(found).toEqual([]);
  });
});

describe.each(LANGS)('an archived record in %s', (lang) => {
  const t = getStrings(lang);
  const lesson = '/lessons/paint-the-quay/';
  const torch = '/case-studies/torch-on-the-tower/';
  const linksOn = (key: string, within: string) => all(getPage(fixture, key, lang).dom, within).flatMap((part) => attributes(part, 'a', 'href'));

  it('keeps its address and says since when, why, and where to go instead', () => {
    const notice = one(getPage(fixture, lesson, lang).dom, '.page-header [data-state]');
    expect(textOf(notice)).toContain(t('archived.notice', { date: formatDate('2026-03-04', lang) }));
    expect(textOf(notice)).toContain(t('archived.reason.replaced'));
    expect(attributes(notice, 'a', 'href')).toEqual([toPath(fixture, '/lessons/name-a-keeper/', lang)]);
    expect(textOf(one(getPage(fixture, torch, lang).dom, '.page-header [data-state]'))).toContain(t('archived.reason.ended'));
    expect(attributes(getPage(fixture, lesson, lang).dom, 'meta[name="robots"]', 'content')).toEqual([]);
  });

  it('stands apart from the list, and is not counted', () => {
    expect(linksOn('/lessons/', '.archived')).toEqual([toPath(fixture, lesson, lang)]);
    expect(linksOn('/case-studies/', '.archived')).toEqual([toPath(fixture, torch, lang)]);
    expect(linksOn('/lessons/', '.entry-list')).not.toContain(toPath(fixture, lesson, lang));
    expect(textOf(one(getPage(fixture, '/lessons/', lang).dom, 'main'))).toContain(t('lessons.all', { count: 2 }));
    expect(textOf(one(getPage(fixture, '/case-studies/', lang).dom, 'main'))).toContain(t('cases.all', { count: 2 }));
    for (const key of ['/themes/lights/', '/objectives/o1-1/', '/forms/harbour-link/', '/partnerships/duinhaven-port-lune/']) {
      const links = linksOn(key, 'main');
      expect(links.length, key).toBeGreaterThan(0);
      for (const path of [lesson, torch]) expect(links, key).not.toContain(toPath(fixture, path, lang));
    }
  });

  it('is still named, and marked, by a record that rests on it', () => {
    const lines = all(getPage(fixture, '/lessons/name-a-keeper/', lang).dom, '.entry-list li').filter((line) => attributes(line, 'a', 'href').includes(toPath(fixture, torch, lang)));
    expect(lines.map((line) => textsOf(line, '.chip').includes(t('archived.label')))).toEqual([true]);
  });

  it('is in no feed, and in the open data as what it is', () => {
    expect(readText(fixture, `${lang === 'nl' ? '' : `${lang}/`}case-studies/feed.xml`)).not.toContain('torch-on-the-tower');
    const { records } = JSON.parse(readText(fixture, 'data/case-studies.json')) as { records: { id: string; facts: { publication: string; archive?: object } }[] };
    expect(records.find(({ id }) => id === 'torch-on-the-tower')?.facts).toMatchObject({ publication: 'archived', archive: { date: '2026-03-05', reason: 'ended' } });
    expect(records.find(({ id }) => id === 'lamps-of-port-lune')?.facts.publication).toBe('published');
  });
});
