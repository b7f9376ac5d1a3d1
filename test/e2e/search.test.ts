import { describe, expect, it } from 'vitest';
import { getStrings } from '../../src/domain/strings.ts';
import { LANGS, type Lang } from '../../src/schemas/parts.ts';
import { type BuiltSite, getFixtureSite, getSite } from '../support/built-sites.ts';
import { tabTo, useSite } from '../support/browser.ts';
import { toPath, toPrefix } from '../support/pages.ts';

const RESULTS = '[data-search-results] ol > li';
const WORDS: [name: string, site: BuiltSite, words: [lang: Lang, word: string][]][] = [
  ['real site', getSite(), [['nl', 'stedenband'], ['fr', 'partenariat'], ['es', 'hermanamiento'], ['en', 'twinning']]],
  ['fixture under a base path', getFixtureSite(), [['nl', 'vuurtoren'], ['fr', 'phare'], ['es', 'faro'], ['en', 'lighthouse']]],
];

describe.each(WORDS)('searching the %s', (_, site, words) => {
  const { visit, toUrl } = useSite(site);
  const local = (path: string) => path.slice(toPrefix(site).length);
  const own = (lang: Lang, path: string) => local(toPath(site, path, lang));

  it.each(words)('by keyboard from the header, in %s, “%s” leads to a page in that language, with what was found marked', async (lang, word) => {
    const { page, problems, requests } = await visit(own(lang, '/privacy/'));
    await tabTo(page, '#search-header');
    await page.keyboard.type(word);
    expect(requests.filter((url) => url.includes('/search/files/'))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(toUrl(`${own(lang, '/search/')}?q=${word}`));

    const results = page.locator(RESULTS);
    await results.first().waitFor();
    const t = getStrings(lang);
    const status = await page.locator('[data-search-status]').innerText();
    const count = Number(/\d+/.exec(status)?.[0] ?? 1);
    expect(status).toBe(count === 1 ? t('search.one') : t('search.many', { count }));
    for (const href of await results.locator('> a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))) {
      expect(href.startsWith(toPath(site, '/', lang))).toBe(true);
      if (lang === 'nl') expect(href).not.toMatch(new RegExp(`^${toPrefix(site)}/(fr|es|en)/`));
    }

    await page.locator('#search-page').focus();
    await tabTo(page, `${RESULTS} > a`);
    const [path, title] = await page.evaluate(() => [(document.activeElement as HTMLAnchorElement).href, document.activeElement?.textContent]);
    await page.keyboard.press('Enter');
    await page.waitForURL(path as string);
    expect(await page.locator('main').getAttribute('lang')).toBe(lang);
    if (!path?.includes('#')) expect(await page.locator('h1').innerText()).toBe(title);
    const marks = page.locator('main mark');
    await marks.first().waitFor();
    expect((await marks.allInnerTexts()).some((text) => text.toLowerCase().startsWith(word.slice(0, 4)))).toBe(true);
    expect(problems).toEqual([]);
  });

  it('fetches index and passages from under the base path only', async () => {
    const [lang, word] = words[0] as [Lang, string];
    const { page, requests } = await visit(`${own(lang, '/search/')}?q=${word}`);
    await page.locator(RESULTS).first().waitFor();
    await page.locator('[data-search-passages] button').click();
    await page.locator('[data-search-passages] li').first().waitFor();
    const index = requests.filter((url) => /pagefind|search\/files/.test(url));
    expect(index.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(1);
    for (const url of index) expect(url.startsWith(toUrl('/pagefind/')) || url.startsWith(toUrl('/search/files/')), url).toBe(true);
  });
});

describe('the search page', () => {
  const site = getSite();
  const { visit, toUrl } = useSite(site);
  const t = getStrings('nl');

  it.each(['/', '/search/', '/en/', '/fr/search/'])('%s asks for nothing of the index before somebody searches', async (path) => {
    const { page, requests } = await visit(path);
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((url) => /pagefind|search\/files/.test(url))).toEqual([]);
  });

  it('is reached from the home page’s own form and keeps what was typed', async () => {
    const { page } = await visit('/');
    await page.locator('main input[type="search"]').fill('benin');
    await page.keyboard.press('Enter');
    await page.locator(RESULTS).first().waitFor();
    expect(await page.locator('#search-page').inputValue()).toBe('benin');
  });

  it.each(LANGS)('finds something for each suggestion of the home page and of its own, in %s', async (lang) => {
    const { page } = await visit(toPath(site, '/', lang));
    const read = (selector: string) => page.locator(selector).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const suggestions = await read('.suggestions a');
    await page.goto(toUrl(toPath(site, '/search/', lang)));
    suggestions.push(...(await read('[data-search-start] a')));
    expect(suggestions.length).toBeGreaterThan(8);
    for (const suggestion of suggestions) {
      await page.goto(suggestion);
      await page.locator(RESULTS).first().waitFor({ timeout: 5000 }).catch(() => expect.fail(`${suggestion} finds nothing`));
    }
  });

  it('groups what it finds by kind under the best results, and shows the others of a kind when asked, each once', async () => {
    const { page } = await visit('/search/?q=afval');
    const sections = page.locator('[data-search-results] section');
    await sections.first().waitFor();
    expect(await sections.first().locator('h2').innerText()).toBe(t('search.best'));
    const cases = sections.filter({ has: page.locator('h2', { hasText: t('section.case-studies') }) });
    const all = Number(/\d+/.exec(await cases.locator('h2').innerText())?.[0]);
    expect(await cases.locator('li').count()).toBe(3);
    await cases.locator('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => cases.locator('li').count()).toBe(all);
    expect(await cases.locator('button').count()).toBe(0);
    expect(await cases.locator('li').nth(3).locator('> a').evaluate((link) => link === document.activeElement)).toBe(true);
    const links = await page.locator(`${RESULTS} > a`).evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));
    expect(new Set(links).size).toBe(links.length);
  });

  it('filters by kind, country and theme, keeps them in the address and in other languages', async () => {
    const { page } = await visit('/search/?q=afval&country=senegal&kind=case');
    await page.locator(RESULTS).first().waitFor();
    for (const facts of await page.locator('[data-search-results] .entry-facts').allInnerTexts()) expect(facts).toContain('Senegal');
    expect(await page.locator('select[name="country"]').inputValue()).toBe('senegal');
    expect(await page.locator('.search-filters').evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
    const before = await page.locator(RESULTS).count();
    await page.locator('select[name="theme"]').selectOption('gender');
    await page.waitForURL(/theme=gender/);
    await page.locator('.search-filters button').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=afval');
    await expect.poll(() => page.locator(RESULTS).count()).toBeGreaterThan(before);
    await page.goto(toUrl('/fr/search/?q=déchets&country=senegal&kind=case'));
    await expect.poll(() => page.locator(RESULTS).count()).toBe(before);
  });

  it('tells how much there is without the filters where they leave nothing', async () => {
    const { page } = await visit('/search/?q=afval&kind=sdg&country=benin');
    const status = page.locator('[data-search-status]');
    await expect.poll(() => status.innerText(), { timeout: 5000 }).toMatch(new RegExp(t('search.none-filtered', { count: '\\d+' })));
  });

  it('says which words it knows only with another letter, and which not at all', async () => {
    const { page } = await visit('/search/?q=stedebnand');
    const status = page.locator('[data-search-status]');
    await expect.poll(() => status.innerText(), { timeout: 5000 }).toContain(t('search.mistyped', { words: '‘stedebnand’' }));
    await page.locator('#search-page').fill('stedenband qqqzzzq');
    await expect.poll(() => status.innerText(), { timeout: 5000 }).toContain(t('search.unknown', { words: '‘qqqzzzq’' }));
  });

  it('shows passages with the words of a phrase in quotation marks', async () => {
    const { page } = await visit('/search/?q="lokaal bestuur"');
    const marks = page.locator('[data-search-passages] li mark');
    await marks.first().waitFor();
    expect((await marks.allInnerTexts()).slice(0, 2).join(' ').toLowerCase()).toMatch(/^loka\p{L}+ bestu/u);
  });

  it('keeps the last queries in this tab only, and forgets them when asked', async () => {
    const { page } = await visit('/search/?q=benin');
    await page.locator(RESULTS).first().waitFor();
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('searches')), { timeout: 5000 }).toContain('benin');
    await page.goto(toUrl('/search/'));
    const recent = page.locator('[data-search-recent]');
    expect(await recent.locator('a').allInnerTexts()).toEqual(['benin']);
    await recent.locator('button').click();
    expect(await recent.isVisible()).toBe(false);
    expect(await page.evaluate(() => sessionStorage.getItem('searches'))).toBe(null);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('says so when the index cannot be loaded, and works again when it can', async () => {
    const { page } = await visit('/search/');
    await page.route('**/search/files/**', (route) => route.abort());
    await page.locator('#search-page').fill('benin');
    await expect.poll(() => page.locator('[data-search-status]').innerText(), { timeout: 5000 }).toBe(t('search.failed'));
    expect(await page.locator('.all-pages a').count()).toBeGreaterThan(5);
    await page.unroute('**/search/files/**');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator(RESULTS).first().waitFor();
  });

  it('keeps the query in the address, so that it can be shared and reloaded', async () => {
    const { page } = await visit('/search/');
    await page.locator('#search-page').fill('benin & co');
    await page.waitForURL(toUrl('/search/?q=benin+%26+co'));
    await page.reload();
    expect(await page.locator('#search-page').inputValue()).toBe('benin & co');
  });
});
