import { describe, expect, it } from 'vitest';
import { getStrings } from '../../src/domain/strings.ts';
import { LANGS, type Lang } from '../../src/schemas/parts.ts';
import { getFixtureSite } from '../support/built-sites.ts';
import { all, attribute, attributes, type BuiltPage, getPage, getPages, isContent, isFallback, one, textOf, toPath } from '../support/pages.ts';

const site = getFixtureSite();
const pages = getPages(site).filter(isContent);
const toUrl = (key: string, lang: Lang) => site.siteUrl + toPath(site, key, lang);

/** What the fixture lacks on purpose: a chapter without Spanish, a country without French. */
const MISSING: [key: string, lang: Lang][] = [['/strategy/partners/', 'es'], ['/countries/south-coast/', 'fr']];
const lacks = ({ key, lang }: Pick<BuiltPage, 'key' | 'lang'>) => MISSING.some(([path, missing]) => path === key && missing === lang);

describe('each page names its languages', () => {
  it('exists in all four languages, whether a text does or not', () => {
    const keys = [...new Set(pages.map(({ key }) => key))];
    for (const key of keys) expect(pages.filter((page) => page.key === key).map(({ lang }) => lang).sort(), key).toEqual([...LANGS].sort());
  });

  it.each(pages)('$path: the language of its frame is that of its address', ({ dom, lang }) => {
    expect(attribute(one(dom, 'html'), 'lang')).toBe(lang);
  });

  it.each(pages)('$path: the language of its text is that of its address unless the text is missing', (page) => {
    expect(attribute(one(page.dom, 'main'), 'lang')).toBe(lacks(page) ? 'nl' : page.lang);
  });

  it.each(pages)('$path: lists the existing translations and the Dutch one for everybody else', ({ dom, key }) => {
    const listed = all(dom, 'link[hreflang]').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
    const existing = LANGS.filter((lang) => !lacks({ key, lang }));
    const expected = [...existing.map((lang) => [lang, toUrl(key, lang)]), ['x-default', toUrl(key, 'nl')]];
    expect(listed.sort()).toEqual(expected.sort());
  });

  it.each(pages)('$path: is canonical for itself, or names the original of the text it shows', (page) => {
    const expected = [toUrl(page.key, lacks(page) ? 'nl' : page.lang)];
    expect(attributes(page.dom, 'link[rel="canonical"]', 'href')).toEqual(expected);
    expect(attributes(page.dom, 'meta[property="og:url"]', 'content')).toEqual(expected);
  });
});

describe('a page without a translation', () => {
  it('is exactly what the fixture lacks', () => {
    expect(pages.filter(isFallback).map(({ key, lang }) => [key, lang]).sort()).toEqual([...MISSING].sort());
  });

  it.each(MISSING)('%s says so in the language of the page (%s) and names the language of the text', (key, lang) => {
    const { dom } = getPage(site, key, lang);
    const t = getStrings(lang);
    const notice = one(dom, 'main .notice');
    expect(attribute(notice, 'lang')).toBe(lang);
    expect(textOf(notice)).toBe(t('fallback.notice', { language: t('language.nl') }));
  });

  it.each(MISSING)('%s shows the Dutch title and text in %s', (key, lang) => {
    const [shown, original] = [getPage(site, key, lang), getPage(site, key, 'nl')];
    expect(textOf(one(shown.dom, 'h1'))).toBe(textOf(one(original.dom, 'h1')));
  });

  it.each(MISSING)('%s: words of the site itself are marked as %s within the Dutch text', (key, lang) => {
    const [shown, original] = [getPage(site, key, lang), getPage(site, key, 'nl')];
    const inDutch = new Set(leaves(original).map(textOf));
    const translated = leaves(shown).filter((element) => /\p{L}{2}/u.test(textOf(element)) && !inDutch.has(textOf(element)));
    const unmarked = translated.filter((element) => attribute(element.closest('[lang]') ?? element, 'lang') !== lang);
    expect(translated.length).toBeGreaterThan(0);
    expect(unmarked.map((element) => `<${element.tagName}> ${textOf(element)}`)).toEqual([]);
  });

  it('stands out: no other page has such a notice', () => {
    const noticed = pages.filter(({ dom }) => all(dom, 'main .notice').some((notice) => attribute(notice, 'role') === 'note' && !notice.classList.contains('outdated') && !attribute(notice, 'data-state')));
    expect(noticed.filter((page) => !lacks(page)).map(({ path }) => path)).toEqual([]);
  });
});

/** Elements of the main part that hold nothing but text. */
const leaves = ({ dom }: BuiltPage) => all(one(dom, 'main'), '*').filter((element) => element.childElements.length === 0 && textOf(element) !== '');
