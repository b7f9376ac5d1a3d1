import { describe, expect, it } from 'vitest';
import { getStrings } from '../../src/domain/strings.ts';
import { LANGS, type Lang } from '../../src/schemas/parts.ts';
import { type BuiltSite, getFixtureSite, getSite } from '../support/built-sites.ts';
import { tabTo, useSite } from '../support/browser.ts';
import { toPath, toPrefix } from '../support/pages.ts';

const WORDS: [name: string, site: BuiltSite, words: [lang: Lang, word: string][]][] = [
  ['real site', getSite(), [['nl', 'stedenband'], ['fr', 'partenariat'], ['es', 'hermanamiento'], ['en', 'twinning']]],
  ['fixture under a base path', getFixtureSite(), [['nl', 'vuurtoren'], ['fr', 'phare'], ['es', 'faro'], ['en', 'lighthouse']]],
];

describe.each(WORDS)('searching the %s', (_, site, words) => {
  const { visit, toUrl } = useSite(site);
  const local = (path: string) => path.slice(toPrefix(site).length);
  const own = (lang: Lang, path: string) => local(toPath(site, path, lang));

  it.each(words)('by keyboard from the header, in %s, “%s” leads to a page in that language', async (lang, word) => {
    const { page, problems, requests } = await visit(own(lang, '/privacy/'));
    await tabTo(page, '#search-header');
    await page.keyboard.type(word);
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(toUrl(`${own(lang, '/search/')}?q=${word}`));

    const results = page.locator('[data-search-list] > li');
    await results.first().waitFor();
    const t = getStrings(lang);
    const status = await page.locator('[role="status"]').innerText();
    const count = Number(/\d+/.exec(status)?.[0] ?? 1);
    expect(status).toBe(count === 1 ? t('search.one') : t('search.many', { count }));
    expect(await results.count()).toBe(Math.min(count, 10));
    for (const href of await results.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))) {
      expect(href.startsWith(toPath(site, '/', lang))).toBe(true);
      if (lang === 'nl') expect(href).not.toMatch(new RegExp(`^${toPrefix(site)}/(fr|es|en)/`));
    }
    expect((await results.first().locator('mark').first().innerText()).toLowerCase()).toContain(word.slice(0, 4));

    await page.locator('#search-page').focus();
    await tabTo(page, '[data-search-list] a');
    const [path, title] = await page.evaluate(() => [(document.activeElement as HTMLAnchorElement).pathname, document.activeElement?.textContent]);
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL(path as string, toUrl('/')).href);
    expect(await page.locator('main').getAttribute('lang')).toBe(lang);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(problems).toEqual([]);
  });

  it('fetches the index from under the base path only', async () => {
    const [lang, word] = words[0] as [Lang, string];
    const { page, requests } = await visit(`${own(lang, '/search/')}?q=${word}`);
    await page.locator('[data-search-list] > li').first().waitFor();
    const index = requests.filter((url) => url.includes('pagefind'));
    expect(index.length).toBeGreaterThan(1);
    for (const url of index) expect(url.startsWith(toUrl('/pagefind/')), url).toBe(true);
  });
});

describe('the search page', () => {
  const site = getSite();
  const { visit, toUrl } = useSite(site);
  const t = getStrings('nl');

  it.each(['/', '/search/', '/en/', '/fr/search/'])('%s asks for nothing of Pagefind before somebody searches', async (path) => {
    const { page, requests } = await visit(path);
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  });

  it('is reached from the home page’s own form and keeps what was typed', async () => {
    const { page } = await visit('/');
    await page.locator('main input[type="search"]').fill('benin');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-list] > li').first().waitFor();
    expect(await page.locator('#search-page').inputValue()).toBe('benin');
  });

  it.each(LANGS)('is reached from each suggestion of the home page in %s, which finds something', async (lang) => {
    const { page } = await visit(toPath(site, '/', lang));
    const suggestions = await page.locator('.suggestions a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) {
      await page.goto(suggestion);
      await page.locator('[data-search-list] > li').first().waitFor({ timeout: 5000 }).catch(() => expect.fail(`${suggestion} finds nothing`));
    }
  });

  it('finds words typed without their accents, and parts of words', async () => {
    const { page } = await visit('/fr/search/');
    for (const query of ['cooperation', 'coopération', 'coopér']) {
      await page.locator('#search-page').fill(query);
      await page.locator('[data-search-list] > li').first().waitFor();
      expect(await page.locator('[data-search-list] > li').count(), query).toBeGreaterThan(3);
    }
  });

  it('shows more results when asked, each once', async () => {
    const { page } = await visit('/search/?q=vvsg');
    const results = page.locator('[data-search-list] > li');
    await results.first().waitFor();
    expect(await page.locator('[data-search-more]').isVisible()).toBe(true);
    const before = await results.count();
    await page.locator('[data-search-more]').click();
    await expect.poll(() => results.count()).toBeGreaterThan(before);
    const links = await results.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(links.length);
  });

  it('offers no more results where there are none', async () => {
    const { page } = await visit('/search/');
    const more = page.locator('[data-search-more]');
    expect(await more.isVisible(), 'before searching').toBe(false);
    await page.locator('#search-page').fill('benin');
    const results = page.locator('[data-search-list] > li');
    await results.first().waitFor();
    const found = Number(/\d+/.exec(await page.locator('[role="status"]').innerText())?.[0]);
    for (let shown = await results.count(); shown < found; shown = await results.count()) {
      expect(await more.isVisible(), `${shown} of ${found} are shown`).toBe(true);
      await more.click();
      await expect.poll(() => results.count()).toBeGreaterThan(shown);
    }
    expect(await more.isVisible(), 'when all are shown').toBe(false);
    expect(await results.count()).toBe(found);
  });

  it('says so when the index cannot be loaded, and works again when it can', async () => {
    const { page } = await visit('/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#search-page').fill('benin');
    await expect.poll(() => page.locator('[role="status"]').innerText(), { timeout: 5000 }).toBe(t('search.failed'));
    expect(await page.locator('.all-pages a').count()).toBeGreaterThan(5);
    await page.unroute('**/pagefind/**');
    await page.locator('#search-page').fill('senegal');
    await page.locator('[data-search-list] > li').first().waitFor();
  });

  it('keeps the query in the address, so that it can be shared and reloaded', async () => {
    const { page } = await visit('/search/');
    await page.locator('#search-page').fill('benin & co');
    await page.waitForURL(toUrl('/search/?q=benin+%26+co'));
    await page.reload();
    expect(await page.locator('#search-page').inputValue()).toBe('benin & co');
  });
});
