import { describe, expect, it } from 'vitest';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';
import { getTemplates } from '../support/templates.ts';

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('on the %s', (_, site) => {
  const { visit, toUrl } = useSite(site);

  it('no page asks anything of another site, sets a cookie, stores something or logs an error', async () => {
    const { page, problems, requests } = await visit('/');
    const templates = getTemplates(site);
    expect(templates.length).toBeGreaterThan(10);
    for (const { path } of templates) {
      await page.goto(toUrl(path));
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      expect(await page.context().cookies(), path).toEqual([]);
      expect(await page.evaluate(() => Object.keys(localStorage)), path).toEqual([]);
      expect(problems.splice(0).filter((problem) => !(path === '/no/such/page/' && problem.includes('404'))), path).toEqual([]);
      expect(requests.splice(0).filter((url) => !url.startsWith(toUrl('/')) && !url.startsWith('data:')), path).toEqual([]);
    }
  });
});

describe('after a whole visit', () => {
  const { visit, toUrl } = useSite(getSite());

  it('with searching and switching, only the chosen theme is kept, on the device', async () => {
    const { page, requests } = await visit('/');
    await page.locator('header [data-theme-switch]').click();
    await page.goto(toUrl('/fr/search/?q=coopération'));
    await page.locator('[data-search-results] ol > li > a').first().click();
    await page.locator('header nav.languages a[hreflang="en"]').click();
    await page.locator('header [data-theme-switch]').click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theme']);
    expect(await page.context().cookies()).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(toUrl('/')))).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  });
});
