import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/schemas/parts.ts';
import { getSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';
import { type Meter, serveCompressed } from '../support/gzip-server.ts';
import { getTemplates } from '../support/templates.ts';

/** What the first visit to any page may cost over the wire: for a partner who pays by the megabyte and waits on 3G. */
const BUDGET = 45 * 1024;
/** The guide to the form shows it: four pictures of less than 48 kB come on top, when they come near the screen. */
const PICTURES: Record<string, number> = { '/contribute/form/': 160_000 };
/** A visit to the search page with its first query, all told; and a query after that. */
const FIRST_SEARCH = 120 * 1024;
const LATER_SEARCH = 30 * 1024;

const site = getSite();
const meter: Meter = { bytes: 0, requests: 0 };
const { open, toUrl } = useSite(site, (one) => serveCompressed(one, meter));

/** Opens a page as a first visitor, with nothing in the cache, and tells what the server had to send: bodies and headers. */
async function measure(path: string): Promise<Meter> {
  const { page } = await open();
  Object.assign(meter, { bytes: 0, requests: 0 });
  await page.goto(toUrl(path));
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { ...meter };
}

describe('a first visit', () => {
  it('costs little, whatever the page, and before anybody searches', { timeout: 240_000 }, async () => {
    // The longest page of each template over all languages is the dearest.
    const templates = LANGS.flatMap((lang) => getTemplates(site, lang).map((one) => ({ ...one, lang })));
    const costs = new Map<string, Meter & { path: string }>();
    for (const { template, path, lang } of templates) {
      // French has the longest texts; the home page and the finance page are measured in all languages.
      if (lang !== 'fr' && !['/', '/financial-plan/', '404'].includes(template)) continue;
      const cost = await measure(path);
      if (cost.bytes > (costs.get(template)?.bytes ?? 0)) costs.set(template, { ...cost, path });
    }
    const lines = [...costs].sort(([, a], [, b]) => b.bytes - a.bytes)
      .map(([template, { bytes, requests, path }]) => `${(bytes / 1024).toFixed(1).padStart(8)}${String(requests).padStart(10)}  ${template.padEnd(22)} ${path}`);
    console.log(['First visit with an empty cache, the dearest page of each template', '     KiB  requests  template', ...lines].join('\n'));
    expect(costs.size).toBeGreaterThan(10);
    const dear = [...costs].filter(([template, { bytes }]) => bytes > BUDGET + (PICTURES[template] ?? 0));
    expect(dear.map(([, { path, bytes }]) => `${path}: ${bytes}`)).toEqual([]);
  });

  it('is measured: the page, its styles and its font are all counted', async () => {
    const { bytes, requests } = await measure('/');
    expect(requests).toBeGreaterThanOrEqual(3);
    expect(bytes).toBeGreaterThan(15_000);
  });

  it('to the search page costs more only when somebody searches, and then still little', async () => {
    const before = await measure('/search/');
    for (const query of ['benin', 'basura', 'hoe begin ik een stedenband', 'afvalophaling', 'stedebnand']) {
      const after = await measure(`/search/?q=${query}`);
      console.log(`Search page ${(before.bytes / 1024).toFixed(1)} KiB, with a first search for “${query}” ${(after.bytes / 1024).toFixed(1)} KiB`);
      expect(after.bytes).toBeGreaterThan(before.bytes);
      expect(after.bytes, query).toBeLessThan(FIRST_SEARCH);
    }
  });

  it('later queries cost little', async () => {
    const { page } = await open();
    await page.goto(toUrl('/search/?q=benin'));
    await page.waitForLoadState('networkidle');
    for (const query of ['gender', 'eigen inkomsten', 'geboorteakte', 'jumelage']) {
      Object.assign(meter, { bytes: 0, requests: 0 });
      await page.locator('#search-page').fill(query);
      await page.keyboard.press('Enter');
      await page.waitForLoadState('networkidle');
      expect(meter.bytes, query).toBeLessThan(LATER_SEARCH);
    }
  });
});
