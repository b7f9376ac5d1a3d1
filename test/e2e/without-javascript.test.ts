import { describe, expect, it } from 'vitest';
import { getSite } from '../support/built-sites.ts';
import { tabTo, useSite } from '../support/browser.ts';
import { getTemplates } from '../support/templates.ts';

const site = getSite();
const { visit, toUrl } = useSite(site);
const plain = { javaScriptEnabled: false } as const;

describe('without JavaScript', () => {
  it('every page says the same as with it', async () => {
    const [without, withScript] = [(await visit('/', plain)).page, (await visit('/')).page];
    const read = async (page: typeof without, path: string) => {
      await page.goto(toUrl(path));
      return page.locator('main').evaluate((main) => (main as HTMLElement).innerText.replace(/\s+/g, ' '));
    };
    for (const { path } of getTemplates(site)) {
      const [own, other] = await Promise.all([read(without, path), read(withScript, path)]);
      expect(own.length, path).toBeGreaterThan(100);
      // The search page tells those without JavaScript that they need it, and where else to look; lists cannot be filtered
      // (what they have instead: browse.test.ts).
      if (!(await withScript.locator('[data-browse], noscript').count())) expect(own, path).toBe(other);
    }
  });

  it('the financial plan has its charts and open tables', async () => {
    const { page } = await visit('/financial-plan/', plain);
    const figures = page.locator('figure.finance');
    expect(await figures.count()).toBe(4);
    for (const figure of await figures.all()) {
      const charts = figure.locator('svg.chart:visible');
      expect(await charts.count()).toBe(1);
      expect((await charts.boundingBox())?.height).toBeGreaterThan(100);
      expect(await figure.locator('table').isVisible()).toBe(true);
    }
  });

  it('the results diagram is whole and its boxes lead to the objectives', async () => {
    const { page } = await visit('/strategy/results/', plain);
    expect(await page.locator('figure.diagram a.box:visible').count()).toBe(14);
    await page.locator('figure.diagram a.box').first().click();
    await page.waitForURL(/\/objectives\/so1\/$/);
  });

  it('the language switch leads to the same page', async () => {
    const { page } = await visit('/countries/', plain);
    await page.locator('header nav.languages a[hreflang="es"]').click();
    await page.waitForURL(toUrl('/es/countries/'));
  });

  it('the dark theme follows the system', async () => {
    const paper = async (colorScheme: 'light' | 'dark') => {
      const { page } = await visit('/', { ...plain, colorScheme });
      // Scripts of the test itself do not run either: a picture of one spot tells the colour.
      return (await page.screenshot({ clip: { x: 2, y: 200, width: 1, height: 1 } })).toString('base64');
    };
    expect(await paper('dark')).not.toBe(await paper('light'));
  });

  it('no switch is offered that would do nothing', async () => {
    for (const path of ['/', '/case-studies/', '/lessons/', '/partnerships/']) {
      const { page } = await visit(path, plain);
      expect(await page.locator('[data-theme-switch]:visible, .with-js:visible').count(), path).toBe(0);
    }
  });

  it('the menu of a small screen opens and closes by keyboard', async () => {
    const { page } = await visit('/privacy/', { ...plain, width: 360, height: 740 });
    const menu = page.locator('#starlight__sidebar');
    expect(await menu.isVisible()).toBe(false);
    await page.locator('.menu-toggle').focus();
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    expect(await menu.locator('a:visible').count()).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
  });

  it('searching leads to a page that says what is needed and lists all sections', async () => {
    const { page } = await visit('/es/privacy/', plain);
    await page.locator('#search-header').fill('hermanamiento');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/es\/search\/\?q=hermanamiento$/);
    expect(await page.locator('noscript, .notice').first().isVisible()).toBe(true);
    expect(await page.locator('.all-pages a:visible').count()).toBeGreaterThan(10);
  });

  it('everything is reached by keyboard', async () => {
    const { page } = await visit('/financial-plan/', { javaScriptEnabled: true });
    await tabTo(page, '.chart .datum', 60);
  });
});
