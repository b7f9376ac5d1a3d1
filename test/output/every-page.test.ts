import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { findFault, getReferences, isOwn, isResource } from '../support/links.ts';
import { all, attribute, attributes, type BuiltPage, getPages, isFallback, one, textOf } from '../support/pages.ts';

/** Values that should have been filled in, and were not. */
const LEFTOVER = /undefined|\[object \w+\]|\bNaN\b|\{\{|\}\}|\bInvalid Date\b/;
const REFERRING = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget', 'headers', 'list'];
const repeated = (values: readonly string[]) => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
const withoutCode = (html: string) => html.replace(/<(script|style|pre|code)\b.*?<\/\1>/gs, '');

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('every page of the %s', (_, site) => {
  const pages = getPages(site);
  const ids = new Map(pages.map(({ path, dom }) => [path, new Set(attributes(dom, '[id]', 'id'))]));
  const references = pages.flatMap((page) => getReferences(site, page).map((reference) => ({ ...reference, path: page.path })));
  /** Runs a check over all pages; what it returns is wrong. */
  const findAll = (find: (page: BuiltPage) => readonly string[]) => pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));

  it('links only to pages, files and places that exist, under the base path', () => {
    const own = references.filter((reference) => isOwn(site, reference));
    expect(own.length).toBeGreaterThan(pages.length * 10);
    const faults = own.flatMap((one) => {
      const fault = findFault(site, one, ids);
      return fault ? [`${one.path}: ${one.where} ${one.url.href} ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('fetches nothing from another site', () => {
    const resources = references.filter(isResource);
    expect(resources.length).toBeGreaterThan(pages.length);
    expect(resources.filter((one) => !isOwn(site, one)).map(({ path, url }) => `${path}: ${url.href}`)).toEqual([]);
  });

  it('marks every link to another site as such', () => {
    const external = (page: BuiltPage) => all(page.dom, 'a').filter((link) => /^(https?:)?\/\//.test(attribute(link, 'href') ?? ''));
    expect(findAll((page) => external(page).filter((link) => !/\bexternal\b/.test(attribute(link, 'rel') ?? '')).map(textOf))).toEqual([]);
  });

  it('shows no value that was not filled in', () => {
    expect(findAll(({ html }) => withoutCode(html).match(new RegExp(`.{0,60}(${LEFTOVER.source}).{0,60}`, 'g')) ?? [])).toEqual([]);
  });

  it('has each id once', () => {
    expect(findAll(({ dom }) => repeated(attributes(dom, '[id]', 'id')))).toEqual([]);
  });

  it('refers to ids that exist', () => {
    const missing = ({ dom, path }: BuiltPage) =>
      REFERRING.flatMap((name) => attributes(dom, `[${name}]`, name).flatMap((value) => value.split(/\s+/)).filter((id) => !ids.get(path)?.has(id)));
    expect(findAll(missing)).toEqual([]);
  });

  it('has one main heading', () => {
    expect(findAll(({ dom }) => (all(dom, 'h1').length === 1 ? [] : [`${all(dom, 'h1').length} h1`]))).toEqual([]);
  });

  it('skips no heading level', () => {
    const levels = ({ html }: BuiltPage) => [...withoutCode(html).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    const skips = (page: BuiltPage) => levels(page).flatMap((level, index, list) => (level > (list[index - 1] ?? 0) + 1 ? [`h${level} after h${list[index - 1] ?? 0}`] : []));
    expect(findAll(skips)).toEqual([]);
  });

  it('leaves no heading, link or list item empty', () => {
    const empty = ({ dom }: BuiltPage) => ['h1', 'h2', 'h3', 'h4', 'a', 'li', 'dt', 'dd', 'figcaption', 'th'].flatMap((tag) =>
      all(dom, tag).filter((element) => textOf(element) === '' && !attribute(element, 'aria-label')).map((element) => `${tag} ${attribute(element, 'class') ?? ''}`));
    expect(findAll(empty)).toEqual([]);
  });

  it('has a title that no other page of its language has', () => {
    const titles = pages.filter((page) => !isFallback(page)).map(({ dom, lang }) => `${lang}: ${textOf(one(dom, 'title'))}`);
    expect(repeated(titles)).toEqual([]);
  });

  it('has a description of more than a word or two', () => {
    expect(findAll(({ dom, file }) => {
      const [description = ''] = attributes(dom, 'meta[name="description"]', 'content');
      return description.length >= 15 || file === '404.html' ? [] : [`"${description}"`];
    })).toEqual([]);
  });

  it('has styles that fetch nothing from another site', () => {
    const sheets = globSync('**/*.css', { cwd: site.dir }).map((file) => readFileSync(join(site.dir, file), 'utf8'));
    const styles = [...sheets, ...pages.map(({ html }) => html)].flatMap((text) => [...text.matchAll(/(?:url\(|@import )\s*["']?([^"')\s]+)/g)].map(([, url]) => url as string));
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((url) => /^(https?:)?\/\//.test(url))).toEqual([]);
  });
});
