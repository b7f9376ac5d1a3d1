import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatDate } from '../../src/domain/format.ts';
import { toEditorPlace } from '../../src/domain/editor-links.ts';
import { getStrings } from '../../src/domain/strings.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import { readLastChanges } from '../../src/site/git-dates.ts';
import { footSections, sections } from '../../src/site/navigation.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { all, attribute, attributes, type BuiltPage, getPage, getPages, isContent, isFallback, one, textOf, toPath } from '../support/pages.ts';

const [site, fixture] = [getSite(), getFixtureSite()];
const both = [['real site', site], ['fixture under a base path', fixture]] as const;
const records = /^\/(?:strategy|objectives|countries|case-studies|lessons|themes|how-to|contribute)\/[^/]+\/$/;
/** Sections that are read in an order: the others are lists to choose from. */
const ORDERED = ['strategy', 'objectives', 'countries', 'lessons', 'themes', 'how-to'];
/** Section of an entry's page; the financial plan is a chapter that stands elsewhere. */
const toSection = ({ key }: BuiltPage) => (key === '/financial-plan/' ? 'strategy' : records.test(key) ? key.split('/')[1] : undefined);

describe.each(both)('on the %s', (_, built) => {
  const pages = getPages(built).filter(isContent);

  it.each(LANGS)('the language switch leads from each page in %s to the same page in all four', (lang) => {
    for (const { dom, key, path } of pages.filter((page) => page.lang === lang)) {
      const switches = all(dom, 'nav.languages');
      expect(switches.length, path).toBeGreaterThan(0);
      for (const nav of switches) {
        const links = all(nav, 'a').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
        expect(links, path).toEqual(LANGS.map((one) => [one, toPath(built, key, one)]));
        expect(attributes(nav, '[aria-current]', 'hreflang'), path).toEqual([lang]);
      }
    }
  });

  it('breadcrumbs lead from the home page through the sections above to the page itself', () => {
    const inside = pages.filter(({ key }) => key !== '/');
    for (const { dom, key, lang, path } of inside) {
      const trail = one(dom, 'nav.breadcrumbs');
      const links = attributes(trail, 'a', 'href');
      expect(links[0], path).toBe(toPath(built, '/', lang));
      for (const link of links) expect(pages.map((page) => page.path), path).toContain(link);
      if (records.test(key)) expect(links[1], path).toBe(toPath(built, key.replace(/[^/]+\/$/, ''), lang));
      expect(textOf(one(trail, '[aria-current="page"]')), path).toBe(textOf(one(dom, 'h1')));
    }
  });

  it.each(LANGS)('previous and next make one chain through each section in %s', (lang) => {
    const own = pages.filter((page) => page.lang === lang);
    const neighbour = ({ dom }: BuiltPage, rel: string) => attributes(dom, `a[rel="${rel}"]`, 'href');
    const linked = own.filter((page) => neighbour(page, 'next').length + neighbour(page, 'prev').length > 0);
    // What is archived has lost its place in the chain.
    const ordered = own.filter((page) => ORDERED.includes(toSection(page) ?? '') && all(page.dom, '[data-state="archived"]').length === 0);
    const isAlone = (page: BuiltPage) => ordered.filter((other) => toSection(other) === toSection(page)).length === 1;
    expect(linked.map(({ path }) => path).sort()).toEqual(ordered.filter((page) => !isAlone(page)).map(({ path }) => path).sort());
    for (const page of linked) {
      const [next] = neighbour(page, 'next');
      const after = own.find(({ path }) => path === next);
      if (next) expect(after && neighbour(after, 'prev'), page.path).toEqual([page.path]);
    }
    for (const end of ['prev', 'next']) {
      const ends = linked.filter((page) => neighbour(page, end).length === 0).map(toSection);
      expect(ends.sort(), `one end of each section without "${end}"`).toEqual([...new Set(linked.map(toSection))].sort());
    }
  });

  it.each(LANGS)('the navigation of a page without lists has the sections and chapters in %s, and never the records', (lang) => {
    const { dom } = getPage(built, '/privacy/', lang);
    const chapters = attributes(getPage(built, '/strategy/', lang).dom, '.chapter-list a', 'href');
    const frame = [...all(dom, 'nav'), ...all(dom, 'header'), ...all(dom, 'footer')].flatMap((part) => attributes(part, 'a', 'href'));
    const pathsOf = (list: { path: string }[]) => list.map(({ path }) => toPath(built, path, lang));
    const allowed = new Set([...pathsOf([...sections, ...footSections, { path: '/' }]), ...chapters, ...LANGS.map((one) => toPath(built, '/privacy/', one))]);
    expect(chapters.length).toBeGreaterThan(0);
    for (const chapter of chapters) expect(frame).toContain(chapter);
    expect(frame.filter((link) => !allowed.has(link) && !/^(#|https:)/.test(link))).toEqual([]);
  });

  it('the date of the last change is that of the file shown', () => {
    const changes = readLastChanges(process.cwd());
    const folder = built === site ? 'content' : 'test/fixtures/site/content';
    let checked = 0;
    for (const page of pages) {
      const file = toFile(folder, page);
      if (!file) continue;
      const date = changes.get(file);
      expect(all(page.dom, '.changed time').map((time) => [attribute(time, 'datetime'), textOf(time)]), page.path).toEqual(
        date ? [[date, formatDate(date, page.lang)]] : []);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(20);
  });
});

/** The file whose text a page of an entry shows: of its language, or the Dutch one where it shows that. */
function toFile(folder: string, page: BuiltPage): string | undefined {
  const [, collection = '', slug] = page.key.split('/');
  const lang = isFallback(page) ? 'nl' : page.lang;
  // Made from what the check knows, not from a text.
  if (['/contribute/checks/', '/contribute/mistakes/'].includes(page.key)) return undefined;
  if (page.key === '/glossary/') return `${folder}/vocabulary/glossary.yaml`;
  if (page.key === '/financial-plan/') return `${folder}/strategy/financial-plan/index.${lang}.mdx`;
  if (page.key === '/contribute/') return `${folder}/contribute/overview/index.${lang}.mdx`;
  // A record without running text is one file for all languages.
  if (/^\/partnerships\/[^/]+\/$/.test(page.key)) return `${folder}/partnerships/${slug}.yaml`;
  if (records.test(page.key)) return `${folder}/${collection}/${slug}/index.${lang}.mdx`;
  return ['about', 'accessibility', 'privacy'].includes(collection) ? `${folder}/pages/${collection}/index.${lang}.mdx` : undefined;
}

describe('editing', () => {
  const pages = getPages(site).filter(isContent);

  it('is offered on every page with a text: in the form first, then in the file of the language shown', () => {
    for (const page of pages) {
      const file = toFile('content', page);
      const [form, source, ...places] = all(page.dom, '.edit-links a');
      if (!file) {
        expect(form, page.path).toBeUndefined();
        continue;
      }
      expect(existsSync(file), file).toBe(true);
      const t = getStrings(page.lang);
      const show = (link: typeof form) => link && [textOf(link), attribute(link, 'href')];
      expect([show(form), show(source)], page.path).toEqual([
        [t('edit.label'), `/admin/${toEditorPlace(file)}`],
        [t('edit.file'), `${site.repoUrl}/edit/main/${file}`],
      ]);
      const { flemish = [], partners = [] } = (file.startsWith('content/partnerships/') ? parse(readFileSync(file, 'utf8')) : {}) as Record<string, string[]>;
      const wanted = [...flemish, ...partners].map((id) => `/admin/#/collections/municipalities/entries/${id}`);
      expect(places.map((place) => attribute(place, 'href')), page.path).toEqual(wanted);
    }
  });

  it('is not offered where the site does not know its repository', () => {
    // The guide leads to the form itself, which says what to set.
    for (const { dom, path } of getPages(fixture)) expect(attributes(dom, 'a', 'href').filter((href) => /\/edit\/|\/admin\/#/.test(href)), path).toEqual([]);
  });
});

it('the plan’s sections are named on the pages that come from it, in the language of the page', () => {
  const terms = parse(readFileSync('content/vocabulary/plan-sections.yaml', 'utf8')) as { id: string; label: Record<string, string> }[];
  for (const lang of LANGS) {
    const { dom } = getPage(site, '/financial-plan/', lang);
    const label = terms.find(({ id }) => id === 's5')?.label[lang] ?? '?';
    expect(textOf(one(dom, '.plan-source'))).toContain(label);
  }
});
