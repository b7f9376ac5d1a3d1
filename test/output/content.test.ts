import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entryPath } from '../../src/domain/links.ts';
import { getStrings } from '../../src/domain/strings.ts';
import { type EntryCollection, entrySchemas } from '../../src/schemas/index.ts';
import { LANGS, type Labels } from '../../src/schemas/parts.ts';
import { getSite } from '../support/built-sites.ts';
import { all, attribute, attributes, getPage, getPages, isContent, isFallback, one, textOf, textsOf, toPath } from '../support/pages.ts';

const site = getSite();
const pages = getPages(site).filter(isContent);
const folders = (name: string) =>
  existsSync(`content/${name}`) ? readdirSync(`content/${name}`, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name) : [];
/** How many entries there are of what the plan itself fixes; of the others at least one. */
const FIXED: Partial<Record<EntryCollection, number>> = { strategy: 10, objectives: 14, countries: 9, pages: 3 };
const collections = (Object.keys(entrySchemas) as EntryCollection[]).map((name) => [name, FIXED[name] ?? 1] as const);
const terms = <T>(name: string) => parse(readFileSync(`content/vocabulary/${name}.yaml`, 'utf8')) as ({ id: string; label: Labels } & T)[];
const { activities, functions, impacts, sdgs } = {
  activities: terms('activities'), functions: terms('functions'), impacts: terms<{ statement: Labels }>('impacts'), sdgs: terms('sdgs'),
};

describe('the whole plan is there in four languages', () => {
  it.each(collections)('%s: at least %d, each with a text of its own in each', (name, count) => {
    const paths = folders(name).map((slug) => entryPath(name, slug));
    expect(paths.length).toBeGreaterThanOrEqual(count);
    for (const path of paths) {
      const found = pages.filter(({ key }) => key === path);
      expect(found.map(({ lang }) => lang).sort(), path).toEqual([...LANGS].sort());
      expect(found.filter(isFallback).map((page) => page.path)).toEqual([]);
    }
  });

  it('no page shows a text in another language', () => {
    expect(pages.filter(isFallback).map(({ path }) => path)).toEqual([]);
  });

  it('each language has every page', () => {
    const keys = (lang: string) => pages.filter((page) => page.lang === lang).map(({ key }) => key).sort();
    for (const lang of LANGS) expect(keys(lang)).toEqual(keys('nl'));
  });

  it('no two languages have the same text: nothing is left untranslated', () => {
    const text = (key: string, lang: (typeof LANGS)[number]) => textOf(one(getPage(site, key, lang).dom, '.prose'));
    for (const key of collections.flatMap(([name]) => folders(name).map((slug) => entryPath(name, slug)))) {
      expect(new Set(LANGS.map((lang) => text(key, lang))).size, key).toBe(LANGS.length);
    }
  });
});

describe.each(LANGS)('in %s', (lang) => {
  it('the results diagram has the two impacts, fourteen objectives and sixteen activities, each once', () => {
    const diagram = one(getPage(site, '/strategy/results/', lang).dom, 'figure.diagram');
    const text = textOf(diagram);
    expect([impacts.length, activities.length]).toEqual([2, 16]);
    for (const { label, statement } of impacts) for (const words of [label[lang], statement[lang]]) expect(text).toContain(words);
    expect(textsOf(diagram, '.activity > span').filter((label) => activities.some((one) => one.label[lang] === label)).sort())
      .toEqual(activities.map(({ label }) => label[lang]).sort());
    const boxes = attributes(diagram, 'a.box', 'href');
    expect(boxes.sort()).toEqual(folders('objectives').map((slug) => toPath(site, entryPath('objectives', slug), lang)).sort());
    expect(boxes).toHaveLength(14);
  });

  it('the diagram groups the activities under the three functions, and each serves an objective', () => {
    const diagram = one(getPage(site, '/strategy/results/', lang).dom, 'figure.diagram');
    expect(textsOf(diagram, '.function > h4')).toEqual(functions.map(({ label }) => label[lang]));
    for (const activity of all(diagram, '.activity')) expect(attributes(activity, 'a', 'href').length, textOf(activity)).toBeGreaterThan(0);
  });

  it('each objective’s page marks its own place in the diagram', () => {
    for (const slug of folders('objectives')) {
      const { dom, path } = getPage(site, entryPath('objectives', slug), lang);
      expect(attributes(dom, 'figure.diagram [aria-current]', 'href')).toEqual([path]);
    }
  });

  it('the page of the goals shows all seventeen, each with its number and name', () => {
    const { dom } = getPage(site, '/sdgs/', lang);
    expect(attributes(dom, '[id]', 'id').filter((id) => /^sdg-\d+$/.test(id)).sort()).toEqual(Array.from({ length: 17 }, (_, index) => `sdg-${index + 1}`).sort());
    for (const { id, label } of sdgs) {
      const goal = textOf(one(dom, `#sdg-${id}`));
      expect(goal).toContain(label[lang]);
      expect(goal).toMatch(new RegExp(`(^|\\D)${id}(\\D|$)`));
    }
  });

  it('the list of countries has every position of the plan', () => {
    const listed = attributes(one(getPage(site, '/countries/', lang).dom, '.statuses'), 'a', 'href');
    expect(listed.sort()).toEqual(folders('countries').map((slug) => toPath(site, entryPath('countries', slug), lang)).sort());
  });

  it('the home page leads to every objective and country of the plan, to its money and to the search', () => {
    const { dom } = getPage(site, '/', lang);
    const links = new Set(attributes(one(dom, 'main'), 'a', 'href'));
    const inPlan = folders('countries').filter((slug) => !readFileSync(`content/countries/${slug}/index.nl.mdx`, 'utf8').includes('status: "other-link"'));
    const expected = ['/financial-plan/', ...folders('objectives').map((slug) => entryPath('objectives', slug)), ...inPlan.map((slug) => entryPath('countries', slug))];
    expect(expected.filter((path) => !links.has(toPath(site, path, lang)))).toEqual([]);
    expect(attributes(one(dom, 'main'), 'form', 'action')).toEqual([toPath(site, '/search/', lang)]);
  });

  it('the page for unknown addresses speaks the language and leads home in it', () => {
    const page = getPages(site).find(({ file }) => file === '404.html');
    const section = page && all(page.dom, 'section').find((one) => attribute(one, 'lang') === lang);
    const t = getStrings(lang);
    expect(section && textOf(section)).toContain(t('notFound.text'));
    expect(section && attributes(section, 'a', 'href')).toEqual(expect.arrayContaining([toPath(site, '/', lang), toPath(site, '/search/', lang)]));
  });
});
