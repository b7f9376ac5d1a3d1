import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getSite } from '../support/built-sites.ts';
import { check, openChecker } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { getPages, isContent, isEditor } from '../support/pages.ts';
import { getTemplates } from '../support/templates.ts';

const site = getSite();
const { toUrl, getBrowser } = useSite(site);

/** Checks addresses with two pages side by side, one for each core; what comes back is wrong. */
async function checkAll(paths: readonly string[], width: number, prepare: (page: Page) => Promise<void> = async () => {}): Promise<string[]> {
  const queue = [...paths];
  const found = new Map<string, string[]>();
  const work = async () => {
    const page = await openChecker(getBrowser(), width);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(toUrl(path));
      await prepare(page);
      for (const fault of new Set(await check(page))) found.set(fault, [...(found.get(fault) ?? []), path]);
    }
    await page.context().close();
  };
  await Promise.all([work(), work()]);
  return [...found].map(([fault, pages]) => `${fault} (${pages.length} pages, first ${pages[0]})`).sort();
}

describe('no barrier that axe can find', () => {
  it('on every page in Dutch and one of each template in the other languages, in both themes, on a wide screen', { timeout: 900_000 }, async () => {
    const dutch = getPages(site).filter((page) => page.lang === 'nl' && !isEditor(page)).map((page) => (isContent(page) ? page.path : '/no/such/page/'));
    const others = (['fr', 'es', 'en'] as const).flatMap((lang) => getTemplates(site, lang).map(({ path }) => path));
    expect(dutch.length).toBeGreaterThan(200);
    expect(others.length).toBeGreaterThan(60);
    expect(await checkAll([...dutch, ...others], 1280)).toEqual([]);
  });

  it('on one page of each template, in both themes, on a phone', { timeout: 120_000 }, async () => {
    expect(await checkAll(getTemplates(site).map(({ path }) => path), 360)).toEqual([]);
  });

  it('in the open menu of a small screen', async () => {
    expect(await checkAll(['/strategy/results/'], 360, (page) => page.locator('.menu-toggle').click())).toEqual([]);
  });

  it('in filtered lists: some chosen, none that fits, all facets open, the sheet of a small screen', async () => {
    const openAll = (page: Page) => page.locator('[data-facet]').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
    const lists = ['/case-studies/?country=benin,senegal&cost=unknown', '/fr/case-studies/?country=ecuador&theme=waste', '/es/lessons/?phase=plan', '/en/partnerships/?status=active'];
    expect(await checkAll(lists, 1280, openAll)).toEqual([]);
    const openSheet = async (page: Page) => {
      await page.locator('[data-browse-open]').click();
      await openAll(page);
    };
    expect(await checkAll(lists, 360, openSheet)).toEqual([]);
  });

  it('in search results', async () => {
    const faults = await checkAll(['/search/?q=stedenband', '/fr/search/?q=coopération', '/search/?q=qzxqzx'], 1280, async (page) => {
      await expect.poll(() => page.locator('[data-search-status]').innerText(), { timeout: 8000 }).toMatch(/\d|\w{3}/);
      await page.waitForLoadState('networkidle');
    });
    expect(faults).toEqual([]);
  });
});

it('axe runs, and finds a barrier where there is one', async () => {
  const page = await openChecker(getBrowser(), 1280);
  await page.goto(toUrl('/privacy/'));
  await page.evaluate(() => {
    const [image, grey] = [document.createElement('img'), document.createElement('p')];
    image.src = '/favicon.svg';
    grey.textContent = 'too faint';
    grey.setAttribute('style', 'color: #7d7d7d; background: #6d6d6d');
    document.querySelector('main')?.append(image, grey);
  });
  const faults = await check(page);
  await page.context().close();
  for (const rule of ['image-alt (light)', 'color-contrast (light)', 'color-contrast (dark)']) expect(faults.some((fault) => fault.startsWith(rule)), rule).toBe(true);
});
