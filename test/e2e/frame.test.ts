import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/schemas/parts.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { tabTo, useSite } from '../support/browser.ts';
import { toPath, toPrefix } from '../support/pages.ts';

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('on the %s', (_, site) => {
  const { visit, toUrl } = useSite(site);
  const own = (key: string, lang: (typeof LANGS)[number]) => toPath(site, key, lang).slice(toPrefix(site).length);

  it('the language switch keeps the page, through all four languages and back', async () => {
    const { page, problems } = await visit('/strategy/results/');
    for (const lang of ['fr', 'es', 'en', 'nl'] as const) {
      await page.locator('header nav.languages a', { hasText: lang.toUpperCase() }).click();
      await page.waitForURL(toUrl(own('/strategy/results/', lang)));
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('header nav.languages [aria-current="true"]').innerText()).toBe(lang.toUpperCase());
    }
    expect(problems).toEqual([]);
  });

  it('the theme that a reader chooses stays over pages, languages and a reload', async () => {
    const { page } = await visit('/', { colorScheme: 'light' });
    const button = page.locator('header [data-theme-switch]');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const dark = await paper();
    expect(dark).not.toBe(light);
    for (const path of ['/privacy/', '/es/financial-plan/']) {
      await page.goto(toUrl(path));
      expect(await button.getAttribute('aria-pressed'), path).toBe('true');
      expect(await paper(), path).toBe(dark);
    }
    await page.reload();
    expect(await paper()).toBe(dark);
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await paper()).toBe(light);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theme']);
  });

  it('a reader who chose nothing gets the theme of the system', async () => {
    const paper = async (colorScheme: 'light' | 'dark') =>
      (await visit('/privacy/', { colorScheme })).page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, document.querySelector('header [data-theme-switch]')?.getAttribute('aria-pressed')]);
    const [light, dark] = [await paper('light'), await paper('dark')];
    expect(dark[0]).not.toBe(light[0]);
    expect([light[1], dark[1]]).toEqual(['false', 'true']);
  });
});

describe('by keyboard', () => {
  const { visit, toUrl } = useSite(getSite());

  it.each(LANGS)('the first stop in %s is a link that leads past the frame', async (lang) => {
    const { page } = await visit(toPath(getSite(), '/privacy/', lang));
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.evaluate((link) => link.tagName)).toBe('A');
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    const target = await skip.getAttribute('href');
    await page.keyboard.press('Enter');
    expect(page.url().endsWith(target as string)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, .main-pane') !== null)).toBe(true);
  });

  it.each([['/', 1280], ['/strategy/results/', 1280], ['/privacy/', 360]] as const)('focus is always seen in the frame of %s at %d px', async (path, width) => {
    const { page } = await visit(path, { width });
    let inFrame = 0;
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const { width: wide, height: high } = element.getBoundingClientRect();
        return {
          name: `${element.tagName} ${element.textContent?.trim()}`,
          done: element.closest('.prose, .hero, .page-meta') !== null,
          seen: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
          shown: wide > 1 && high > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        };
      });
      if (focus.done) break;
      inFrame += 1;
      expect(focus, focus.name).toMatchObject({ seen: true, shown: true });
    }
    expect(inFrame).toBeGreaterThan(3);
  });

  it('the menu of a small screen opens with Enter, holds the focus, closes with Escape and gives the focus back', async () => {
    const { page, problems } = await visit('/strategy/results/', { width: 360, height: 740 });
    const menu = page.locator('#starlight__sidebar');
    expect(await menu.isVisible()).toBe(false);
    await tabTo(page, '.menu-toggle');
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    const links = await menu.locator('a:visible').count();
    expect(links).toBeGreaterThan(10);
    const reached = new Set<string>();
    for (let count = 0; count < links + 3; count += 1) {
      await page.keyboard.press('Tab');
      const [inside, href] = await page.evaluate(() => [document.activeElement?.closest('#starlight__sidebar') !== null, document.activeElement?.getAttribute('href')]);
      if (inside && href) reached.add(href as string);
      expect(await page.evaluate(() => document.activeElement?.closest('main') === null), 'what the menu covers cannot be reached').toBe(true);
    }
    expect(reached.size).toBe(new Set(await menu.locator('a:visible').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).size);
    await menu.locator('a:visible').nth(3).focus();
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('menu-toggle');
    expect(problems).toEqual([]);
  });

  it('a link of the menu leads there, and the menu is closed on the next page', async () => {
    const { page } = await visit('/', { width: 360, height: 740 });
    await page.locator('.menu-toggle').click();
    await page.locator('#starlight__sidebar a[href="/countries/"]').click();
    await page.waitForURL(toUrl('/countries/'));
    expect(await page.locator('#starlight__sidebar').isVisible()).toBe(false);
  });

  it('the menu of a wide screen is there at once and marks where the reader is', async () => {
    const { page } = await visit('/strategy/results/');
    expect(await page.locator('.menu-toggle').isVisible()).toBe(false);
    const marked = page.locator('.menu > li > [aria-current]');
    expect(await marked.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['/strategy/']);
    expect(await marked.evaluate((link) => getComputedStyle(link).fontWeight)).not.toBe(await page.locator('.menu > li > a:not([aria-current])').first().evaluate((link) => getComputedStyle(link).fontWeight));
  });
});
