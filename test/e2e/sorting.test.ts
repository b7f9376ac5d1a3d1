import { describe, expect, it } from 'vitest';
import { getFixtureSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';

const { visit } = useSite(getFixtureSite());

describe('the list of partnerships', () => {
  const order = (items: Element[]) => items.map((item) => (item as HTMLElement).dataset['since'] ?? '');

  it('is put in another order by a button, which says so; whose date nobody knows comes last', async () => {
    const { page, problems } = await visit('/partnerships/');
    const items = page.locator('[data-sortable] > *');
    const button = page.locator('[data-sort] button[data-key="since"]');
    expect(await items.count()).toBeGreaterThan(1);
    await button.focus();
    await page.keyboard.press('Enter');
    const sorted = await items.evaluateAll(order);
    expect(sorted).toEqual([...sorted].sort((a, b) => (a === 'unknown' ? '9999' : a).localeCompare(b === 'unknown' ? '9999' : b)));
    expect(await page.locator('[data-sort] button[aria-pressed="true"]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['key']))).toEqual(['since']);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('offers no buttons without JavaScript, and has its order', async () => {
    const { page } = await visit('/partnerships/', { javaScriptEnabled: false });
    expect(await page.locator('[data-sort]').isVisible()).toBe(false);
    expect(await page.locator('[data-sortable] > *').count()).toBeGreaterThan(1);
  });
});
