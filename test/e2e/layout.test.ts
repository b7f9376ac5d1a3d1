import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/schemas/parts.ts';
import { getSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';
import { toPath } from '../support/pages.ts';
import { getTemplates } from '../support/templates.ts';

/** The smallest screen that WCAG asks for, a phone, a tablet, a laptop; 640 is a window of 1280 at 200 %. */
const WIDTHS = [320, 360, 640, 768, 1440];
const site = getSite();

describe('on the screen', () => {
  const { visit, toUrl } = useSite(site);

  it.each(LANGS)('no page scrolls sideways in %s, whatever the width, and none logs an error', async (lang) => {
    const { page, problems } = await visit('/');
    const wide: string[] = [];
    for (const { path } of getTemplates(site, lang)) {
      await page.goto(toUrl(path));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => {
          const limit = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= limit) return '';
          const culprits = [...document.body.querySelectorAll('*')].filter((one) => {
            const { right, width: own } = one.getBoundingClientRect();
            return own > 0 && right > limit + 1 && !one.closest('.table-scroll, .sr-only');
          });
          return culprits.slice(-2).map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class')}`).join(' ') || 'something';
        });
        if (over) wide.push(`${path} at ${width}: ${over}`);
      }
    }
    expect(wide).toEqual([]);
    const unexpected = problems.filter((problem) => !/404 \(Not Found\)/.test(problem));
    expect(unexpected).toEqual([]);
  });

  it('text can be spaced as readers need it, without losing any', async () => {
    const { page } = await visit('/', { width: 360 });
    const lost: string[] = [];
    // French has the longest words.
    for (const { path } of getTemplates(site, 'fr')) {
      await page.goto(toUrl(path));
      // WCAG 1.4.12: line height 1.5, letters 0.12, words 0.16, paragraphs 2 times the size of the type.
      await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }' });
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(p, li, a, h1, h2, h3, td, dd, dt, button), header :is(a, button)')]
          .filter((one) => {
            const { overflowX, overflowY } = getComputedStyle(one);
            const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
            return hides && !one.closest('.sr-only') && one.checkVisibility() && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1);
          })
          .map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 40)}`));
      lost.push(...clipped.map((text) => `${path}: ${text}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) lost.push(`${path}: scrolls sideways`);
    }
    expect(lost).toEqual([]);
  });
});

describe('on paper', () => {
  const { visit, toUrl } = useSite(site);
  /** What only a screen can use. */
  const ON_SCREEN = ['nav', 'form', 'button', '.page > .header', 'input', '[role="search"]'];

  it('no page has a menu, a search or a button, and each has its text in black on white', async () => {
    const { page } = await visit('/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const { path } of getTemplates(site)) {
      await page.goto(toUrl(path));
      for (const selector of ON_SCREEN) {
        const shown = await page.locator(`${selector} >> visible=true`).evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
        expect(shown, path).toEqual([]);
      }
      expect(await page.locator('h1').isVisible(), path).toBe(true);
      const colours = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]);
      expect(colours, path).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    }
  });

  it('the cheat sheet is one page, in every language', async () => {
    const { page } = await visit('/contribute/cheat-sheet/');
    for (const lang of LANGS) {
      await page.goto(toUrl(toPath(site, '/contribute/cheat-sheet/', lang)));
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, lang).toBe(1);
    }
  });

  it('tables and diagrams are printed whole', async () => {
    const { page } = await visit('/financial-plan/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('table >> visible=true').count()).toBe(await page.locator('table').count());
    await page.goto(toUrl('/strategy/results/'));
    expect(await page.locator('.diagram a.box >> visible=true').count()).toBe(14);
  });
});
