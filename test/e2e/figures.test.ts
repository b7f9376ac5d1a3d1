import { describe, expect, it } from 'vitest';
import { getSite } from '../support/built-sites.ts';
import { tabTo, useSite } from '../support/browser.ts';

const { visit } = useSite(getSite());

describe('the results diagram', () => {
  const looks = (boxes: string[]) => boxes.map((box) => {
    const { backgroundColor, borderTopColor } = getComputedStyle(document.querySelector(`.diagram [data-box="${box}"]`) as Element);
    return `${backgroundColor} ${borderTopColor}`;
  });

  it.each([
    ['an output', 'o1-1', ['o1-1', 'so1', 'impact'], ['o1-2', 'so2', 'o2-1']],
    ['an outcome', 'so2', ['so2', 'o2-1', 'o2-2', 'o2-3', 'impact'], ['so1', 'o1-1', 'so3']],
  ] as const)('marks what %s is connected with when it has the focus, and nothing else', async (_, focused, together, apart) => {
    const { page } = await visit('/strategy/results/');
    const before = await page.evaluate(looks, [...together, ...apart]);
    await page.locator(`.diagram a[data-box="${focused}"]`).focus();
    const after = await page.evaluate(looks, [...together, ...apart]);
    together.forEach((box, index) => expect(after[index], box).not.toBe(before[index]));
    apart.forEach((box, index) => expect(after[together.length + index], box).toBe(before[together.length + index]));
  });

  it('marks the same when the pointer is over it, and nothing when it has left', async () => {
    const { page } = await visit('/strategy/results/');
    const boxes = ['so1', 'impact', 'so2'];
    const before = await page.evaluate(looks, boxes);
    await page.locator('.diagram [data-box="o1-1"]').hover();
    const [so1, impact, so2] = await page.evaluate(looks, boxes);
    expect(so1).not.toBe(before[0]);
    expect(impact).not.toBe(before[1]);
    expect(so2).toBe(before[2]);
    await page.locator('h1').hover();
    expect(await page.evaluate(looks, boxes)).toEqual(before);
  });
});

describe('the charts', () => {
  it.each([['wide', 1280], ['narrow', 360]] as const)('each datum of the %s charts can have the focus and then shows its value', async (_, width) => {
    const { page } = await visit('/financial-plan/', { width });
    const data = page.locator('svg.chart:visible .datum');
    const count = await data.count();
    expect(count).toBeGreaterThan(30);
    for (let index = 0; index < count; index += 1) {
      const datum = data.nth(index);
      await datum.focus();
      const value = datum.locator('.value');
      expect(await value.isVisible(), String(index)).toBe(true);
      expect(await datum.getAttribute('aria-label')).toBe(await value.evaluate((one) => one.textContent));
      expect(await value.evaluate((one) => one.textContent)).toMatch(/\d/);
      expect(await page.locator('svg.chart .value:visible').count()).toBe(1);
    }
  });

  it('are reached by keyboard, and the value stays inside the chart', async () => {
    const { page } = await visit('/financial-plan/', { width: 360 });
    await tabTo(page, '.chart .datum', 80);
    const inside = await page.evaluate(() => {
      const datum = document.activeElement as Element;
      const [chart, value] = [datum.closest('svg') as Element, datum.querySelector('.value') as Element].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
      return value.left >= chart.left - 1 && value.right <= chart.right + 1;
    });
    expect(inside).toBe(true);
  });

  it('show one drawing at a time, the one that fits', async () => {
    for (const width of [360, 1280]) {
      const { page } = await visit('/financial-plan/', { width });
      for (const figure of await page.locator('figure.finance').all()) expect(await figure.locator('svg.chart:visible').count()).toBe(1);
    }
  });

  it('offer the figures as files that can be opened', async () => {
    const { page } = await visit('/financial-plan/');
    const links = await page.locator('figure.finance a[download]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const link of links) {
      const response = await page.request.get(link);
      expect(response.status(), link).toBe(200);
      const text = await response.text();
      if (link.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
      else expect(text.trim().split(/\r?\n/).length, link).toBeGreaterThan(4);
    }
  });
});
