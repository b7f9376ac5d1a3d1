import { describe, expect, it } from 'vitest';
import { getStrings } from '../../src/domain/strings.ts';
import type { Lang } from '../../src/schemas/parts.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';
import { toPath, toPrefix } from '../support/pages.ts';

/** A word of one language, typed on the page in another, and a page that it is about. */
const ACROSS: [page: Lang, typed: Lang, word: string, expected: string][] = [
  ['nl', 'es', 'basura', '/case-studies/kemopodi-thor-village-waste-committee/'], ['nl', 'fr', 'assainissement', '/themes/water-sanitation/'], ['nl', 'en', 'landfill', '/themes/waste/'],
  ['fr', 'nl', 'huisvuil', '/themes/waste/'], ['es', 'nl', 'geboorteakte', '/themes/civil-registration/'], ['en', 'nl', 'stedenband', '/forms/city-partnership/'],
  ['en', 'fr', 'ordures', '/themes/waste/'], ['es', 'fr', 'déchets', '/themes/waste/'], ['fr', 'es', 'basura', '/case-studies/kemopodi-thor-village-waste-committee/'],
];

describe('searching in another language than the page’s', () => {
  const site = getSite();
  const { visit, toUrl } = useSite(site);

  it.each(ACROSS)('on the page in %s, the %s word “%s” finds %s, in the reader’s language, and tells where the word stands', async (lang, typed, word, expected) => {
    const { page, problems } = await visit(`${toPath(site, '/search/', lang)}?q=${word}`);
    const item = page.locator('[data-search-results] ol > li', { has: page.locator(`> a[href^="${toPath(site, expected, lang)}"]`) });
    await item.waitFor();
    const t = getStrings(lang);
    const line = item.locator('.found-in');
    expect(await line.innerText()).toContain(t('search.found-in', { language: t(`language.${typed}`) }));
    const link = line.locator('a');
    expect(await link.getAttribute('lang')).toBe(typed);
    await link.click();
    await page.waitForURL((url) => url.pathname === new URL(toUrl(toPath(site, expected, typed))).pathname);
    expect(await page.locator('html').getAttribute('lang')).toBe(typed);
    expect(problems).toEqual([]);
  });

  it('puts what is found in the reader’s words before what is found in others', async () => {
    const { page } = await visit('/search/?q=basura');
    const titles = page.locator('[data-search-results] h2');
    await titles.first().waitFor();
    const all = await titles.allInnerTexts();
    expect(all.at(-1)).toMatch(new RegExp(getStrings('nl')('search.other-languages')));
  });
});

describe('a text that is missing in the reader’s language', () => {
  const site = getFixtureSite();
  const { visit } = useSite(site);

  it('is found all the same, says in which language it is, and leads to the page in the reader’s language', async () => {
    const { page } = await visit(`${toPath(site, '/search/', 'fr').slice(toPrefix(site).length)}?q=havendam`);
    const item = page.locator('[data-search-results] ol > li').first();
    await item.waitFor();
    const t = getStrings('fr');
    expect(await item.innerText()).toContain(t('search.only-in', { language: t('language.nl') }));
    expect(await item.locator('> a').getAttribute('lang')).toBe('nl');
    expect(await item.locator('> a').getAttribute('href')).toMatch(new RegExp(`^${toPath(site, '/', 'fr')}`));
  });
});
