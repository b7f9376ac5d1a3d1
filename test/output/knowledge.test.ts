import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CaseFacts } from '../../src/schemas/case-study.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import { getSite } from '../support/built-sites.ts';
import { all, attributes, getPage, getPages, isContent, isFallback, one, textOf, textsOf, toPath } from '../support/pages.ts';

const site = getSite();
const pages = getPages(site).filter(isContent);

/** The facts of the cases, read from their files. */
const cases = globSync('content/case-studies/*/index.nl.mdx').map((file) => {
  const frontmatter = readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '';
  return { slug: basename(dirname(file)), facts: (parse(frontmatter) as { facts: Omit<CaseFacts, 'figures'> & Partial<CaseFacts> }).facts };
});

/** Addresses of records: what the walk from record to record goes through. */
const RECORD = /^\/(objectives|countries|partnerships|case-studies|lessons|themes|forms|how-to)\/[^/]+\/$/;
const ofKind = (kind: string, lang: string) => pages.filter((page) => page.lang === lang && page.key.startsWith(`/${kind}/`) && RECORD.test(page.key));

describe('the knowledge base is complete in each language, and none of it as fallback', () => {
  it.each(LANGS)('%s', (lang) => {
    const count = (kind: string) => ofKind(kind, lang).filter((page) => !isFallback(page)).length;
    expect(count('case-studies')).toBeGreaterThanOrEqual(28);
    expect(count('lessons')).toBeGreaterThanOrEqual(24);
    expect(count('partnerships')).toBeGreaterThanOrEqual(40);
    expect(count('themes')).toBeGreaterThanOrEqual(8);
    expect(count('countries')).toBeGreaterThanOrEqual(16);
    expect(count('how-to')).toBeGreaterThanOrEqual(13);
    expect(count('forms')).toBe(11);
  });
});

describe('a case page shows what it rests on', () => {
  it.each(cases.map(({ slug, facts }) => [slug, facts] as const))('%s links each of its public sources, in every language', (slug, facts) => {
    for (const lang of LANGS) {
      const { dom, path } = getPage(site, `/case-studies/${slug}/`, lang);
      const linked = attributes(one(dom, '.sources'), 'a', 'href');
      expect(linked, path).toEqual(facts.sources.map(({ url }) => url));
    }
  });

  it.each(cases.map(({ slug, facts }) => [slug, facts] as const))('%s: every note in the text leads to a source, every shown figure stands in the facts', (slug, facts) => {
    const ids = facts.sources.map(({ id }) => `#source-${id}`);
    for (const lang of LANGS) {
      const { dom, path } = getPage(site, `/case-studies/${slug}/`, lang);
      for (const target of attributes(dom, '.source-note a', 'href')) expect(ids, path).toContain(target);
      const values = attributes(dom, 'data.fact', 'value').map(Number);
      for (const value of values) expect((facts.figures ?? []).map((figure) => figure.value), path).toContain(value);
    }
    for (const figure of facts.figures ?? []) expect(figure.sources.length, figure.id).toBeGreaterThan(0);
  });

  it.each(LANGS)('in %s the obstacles and needs of each case are told, as many as its facts name', (lang) => {
    for (const { slug, facts } of cases) {
      const { dom } = getPage(site, `/case-studies/${slug}/`, lang);
      expect(all(dom, '.obstacles li').length, slug).toBe(facts.obstacles.length);
      expect(all(dom, '.needs li').length, slug).toBe(facts.needs.length);
      for (const text of textsOf(dom, '.told li')) expect(text.length).toBeGreaterThan(15);
    }
  });
});

describe('from every record one can walk on', () => {
  const linksOf = (lang: (typeof LANGS)[number]) => {
    const byPath = new Map(pages.filter((page) => page.lang === lang).map((page) => [page.path, page]));
    const links = new Map<string, string[]>();
    for (const page of byPath.values()) {
      const targets = attributes(one(page.dom, 'main'), 'a', 'href').map((href) => href.split(/[?#]/)[0] ?? '');
      const inMenu = attributes(one(page.dom, 'main'), '.site-footer a', 'href');
      links.set(page.path, [...new Set(targets.filter((target) => byPath.has(target) && !inMenu.includes(target)))]);
    }
    return { byPath, links };
  };

  it.each(LANGS)('in %s every record is linked from another page: none is an orphan', (lang) => {
    const { byPath, links } = linksOf(lang);
    const linked = new Set([...links.values()].flat());
    const orphans = [...byPath.values()].filter(({ key, path }) => RECORD.test(key) && !linked.has(path)).map(({ path }) => path);
    expect(orphans).toEqual([]);
  });

  it.each(LANGS)('in %s objective → country → partnership → case → lesson → objective can be walked', (lang) => {
    const { links } = linksOf(lang);
    const to = (paths: readonly string[], kind: string) =>
      paths.flatMap((path) => links.get(path) ?? []).filter((path) => path.startsWith(toPath(site, `/${kind}/`, lang)) && path !== toPath(site, `/${kind}/`, lang));
    const start = ofKind('objectives', lang).map(({ path }) => path);
    let here = start;
    for (const kind of ['countries', 'partnerships', 'case-studies', 'lessons', 'objectives']) {
      here = [...new Set(to(here, kind))];
      expect(here.length, `no way to ${kind}`).toBeGreaterThan(0);
    }
  });

  it.each(LANGS)('in %s an objective is at most three steps away from every case, lesson, country, partnership and theme', (lang) => {
    const { links } = linksOf(lang);
    const isObjective = (path: string) => path.startsWith(toPath(site, '/objectives/o', lang)) || path.startsWith(toPath(site, '/objectives/so', lang));
    for (const { path } of ['case-studies', 'lessons', 'countries', 'partnerships', 'themes'].flatMap((kind) => ofKind(kind, lang))) {
      let reached = [path];
      let steps = 0;
      while (steps < 3 && !reached.some(isObjective)) {
        reached = [...new Set(reached.flatMap((one) => links.get(one) ?? []))];
        steps += 1;
      }
      expect(reached.some(isObjective), path).toBe(true);
    }
  });
});

describe('the evidence matrix', () => {
  it.each(LANGS)('in %s counts the cases that the facts name, and shows gaps', (lang) => {
    const matrix = one(getPage(site, '/objectives/', lang).dom, 'table.matrix');
    const totals = all(matrix, 'td.total').map((cell) => Number(textOf(cell)));
    const expected = ['o1-1', 'o1-2', 'o2-1', 'o2-2', 'o2-3', 'o3-1', 'o3-2', 'o4-1', 'o4-2', 'o4-3'].map(
      (objective) => cases.filter(({ facts }) => facts.objectives.includes(objective)).length,
    );
    expect(totals).toEqual(expected);
    expect(all(matrix, 'td.gap').length).toBeGreaterThan(0);
  });
});

describe('the map', () => {
  const paths = new Set(pages.map(({ path }) => path));

  it.each(LANGS)('in %s names every point, and each leads to a partnership', (lang) => {
    const { html } = getPage(site, '/partnerships/', lang);
    const world = html.slice(html.indexOf('class="map-world"'), html.indexOf('class="map-inset"'));
    const places = [...world.matchAll(/<a class="place" href="([^"]+)">.*?<text[^>]*>([^<]+)<\/text><\/a>/g)];
    expect(places.length).toBeGreaterThanOrEqual(35);
    expect(world.match(/<a class="place"/g)?.length).toBe(places.length);
    for (const [, href = '', name = ''] of places) {
      expect(paths).toContain(href);
      expect(name.trim().length).toBeGreaterThan(1);
    }
  });
});
