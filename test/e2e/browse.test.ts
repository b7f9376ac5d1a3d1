import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { getStrings } from '../../src/domain/strings.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import { hasFocus, readCases, readList } from '../support/browse.ts';
import { useSite } from '../support/browser.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';

const PAGES = ['/case-studies/', '/lessons/', '/partnerships/'] as const;
const toPrefix = (lang: string) => (lang === 'nl' ? '' : `/${lang}`);

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('on the %s', (_, site) => {
  const { visit, toUrl } = useSite(site);

  it.each(PAGES)('%s: each value shows as many records as it says, and gives them back', async (path) => {
    const { page, problems } = await visit(path);
    const { shown, counts, tick, query, status } = readList(page);
    const all = await shown();
    const facets = await page.locator('[data-facet]').evaluateAll((parts) => parts.map((part) => (part as HTMLElement).dataset['facet'] ?? ''));
    expect(facets.length).toBeGreaterThan(5);
    for (const facet of facets) {
      const values = Object.entries(await counts(facet));
      const [value, count] = values.find(([, number]) => number > 0 && number < all.length) ?? values.find(([, number]) => number > 0) ?? [];
      if (!value) continue;
      await tick(facet, value);
      expect(query(), facet).toBe(`?${facet}=${value}`);
      expect(await shown(), `${facet}=${value}`).toHaveLength(count as number);
      await tick(facet, value);
      expect(query(), facet).toBe('');
    }
    expect(await shown()).toEqual(all);
    await expect.poll(() => status.innerText()).toContain(`(${all.length})`);
    expect(problems).toEqual([]);
  });

  it.each(PAGES)('%s: a value without any record is shown and cannot be chosen', async (path) => {
    const { page } = await visit(path);
    const empty = page.locator('[data-facet] li.none');
    expect(await empty.count()).toBeGreaterThan(0);
    expect(await empty.evaluateAll((items) => items.every((item) => item.querySelector('input')?.disabled && item.textContent?.trim().endsWith('0')))).toBe(true);
    expect(await page.locator('[data-facet] li:not(.none) input:disabled').count()).toBe(0);
  });

  it('an address brings its filters and order along; what it does not know, it passes over', async () => {
    const whole = await visit('/case-studies/');
    const all = await readList(whole.page).shown();
    const { page, problems } = await visit('/case-studies/?cost=unknown,free&planet=mars&country=atlantis&sort=sideways');
    const { shown, counts, chips, sort, box } = readList(page);
    expect(await shown()).toHaveLength((await counts('cost'))['unknown'] as number);
    expect(await box('cost', 'unknown').isChecked()).toBe(true);
    expect(await chips.count()).toBe(1);
    expect(await sort.inputValue()).toBe('newest');
    await page.goto(toUrl('/case-studies/?country=<img src=x onerror=alert(1)>&sort=__proto__&cost=%E0%A4%A'));
    expect(await shown()).toEqual(all);
    expect(problems).toEqual([]);
  });

  it.each(LANGS)('the same address gives the same records in %s, under that language’s names', async (lang) => {
    const query = '?cost=10k-50k,unknown&stage=unknown&sort=name';
    const dutch = readList((await visit(`/case-studies/${query}`)).page);
    const { page } = await visit(`${toPrefix(lang)}/case-studies/${query}`);
    const { shown, chips, status } = readList(page);
    expect((await shown()).sort()).toEqual((await dutch.shown()).sort());
    expect((await shown()).length).toBeGreaterThan(0);
    const t = getStrings(lang);
    const total = await page.locator('[data-browse-list] > ul > li').count();
    expect(await status.innerText()).toBe(t('browse.shown', { count: (await shown()).length, total, what: t('count.cases') }));
    expect(await chips.first().innerText()).toContain(t('browse.named', { facet: t('case.costs'), value: t('cost-band.10k-50k') }));
    expect(await chips.first().locator('button').getAttribute('aria-label')).toContain(t('cost-band.10k-50k'));
  });

  it('the language switch keeps filters and order, from the header and from the menu of a small screen', async () => {
    const { page } = await visit('/case-studies/');
    const { tick, sort, chips, query } = readList(page);
    await tick('cost', 'unknown');
    await sort.selectOption('name');
    for (const lang of ['fr', 'es', 'en', 'nl']) {
      await page.locator(`header nav.languages a[hreflang="${lang}"]`).click();
      await page.waitForURL(toUrl(`${toPrefix(lang)}/case-studies/?cost=unknown&sort=name`));
      expect(await chips.count()).toBe(1);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.menu-toggle').click();
    await page.locator('#starlight__sidebar nav.languages a[hreflang="fr"]').click();
    await page.waitForURL(toUrl('/fr/case-studies/?cost=unknown&sort=name'));
    expect(query()).toBe('?cost=unknown&sort=name');
  });

  it('back and forward go through the choices, and back from a record to what was chosen', async () => {
    const { page } = await visit('/case-studies/');
    const { tick, query, shown, box, chips } = readList(page);
    await tick('cost', 'unknown');
    const first = await shown();
    await tick('cost', '10k-50k');
    await page.goBack();
    expect(query()).toBe('?cost=unknown');
    expect(await shown()).toEqual(first);
    expect(await box('cost', '10k-50k').isChecked()).toBe(false);
    await page.goBack();
    expect(query()).toBe('');
    expect(await chips.count()).toBe(0);
    await page.goForward();
    expect(await shown()).toEqual(first);
    await page.locator('[data-browse-list] > ul > li:visible > a').first().click();
    await page.waitForURL(/case-studies\/[^/?]+\/$/);
    await page.goBack();
    await expect.poll(() => box('cost', 'unknown').isChecked()).toBe(true);
    expect(await shown()).toEqual(first);
  });

  it('without JavaScript the list is whole, facets lead to pages of their own, and nothing is offered that would do nothing', async () => {
    for (const path of PAGES) {
      const { page } = await visit(path, { javaScriptEnabled: false });
      const { page: other } = await visit(path);
      expect(await readList(page).shown(), path).toEqual(await readList(other).shown());
      expect(await page.locator('.browse :is(input, select):visible, .browse .with-js:visible, .browse-tools button:visible').count(), path).toBe(0);
      const links = page.locator('[data-facet] a:visible');
      expect(await links.count(), path).toBeGreaterThan(0);
      await links.first().click();
      await page.waitForURL(/\/(costs|forms|countries|themes)\//);
    }
  });
});

describe('the order of a list', () => {
  const { visit } = useSite(getSite());
  /** Years in which partnerships began, as they stand in the records; who has none comes last. */
  const since = (slug: string) => {
    const year = parse(readFileSync(`content/partnerships/${slug}.yaml`, 'utf8')).since.slice(0, 4) as string;
    return /^\d/.test(year) ? Number(year) : undefined;
  };

  it('of partnerships is that of the reader’s choice, which stands in the address; whose date nobody knows comes last', async () => {
    const { page, problems } = await visit('/partnerships/');
    const { sort, shown, query } = readList(page);
    const natural = await shown();
    await sort.focus();
    await sort.selectOption('since');
    const oldest = (await shown()).map(since);
    expect(query()).toBe('?sort=since');
    expect(oldest).toEqual([...oldest].sort((a, b) => (a ?? 9999) - (b ?? 9999)));
    expect(oldest.at(-1)).toBeUndefined();
    expect(await hasFocus(page, '[data-browse-sort]')).toBe(true);
    await sort.selectOption('newest');
    const newest = (await shown()).map(since);
    expect(newest).toEqual([...newest].sort((a, b) => (b ?? -1) - (a ?? -1)));
    expect(newest.at(-1)).toBeUndefined();
    await page.goBack();
    expect((await shown()).map(since)).toEqual(oldest);
    await sort.selectOption('name');
    expect(query()).toBe('');
    expect(await shown()).toEqual(natural);
    expect([...natural].sort()).toEqual([...new Set(natural)].sort());
    expect(problems).toEqual([]);
  });

  it('of cases by cost begins with the cheapest; without a published amount comes last', async () => {
    const { page } = await visit('/case-studies/?sort=cost');
    const bands = ['up-to-10k', '10k-50k', '50k-250k', 'over-250k', 'unknown'];
    const { shown } = readList(page);
    const order = await shown();
    const found: string[] = [];
    for (const band of bands) {
      await page.goto(`${page.url().split('?')[0]}?cost=${band}&sort=cost`);
      found.push(...(await shown()));
    }
    expect(order).toEqual(found);
    expect(order).toHaveLength(readCases().length);
  });

  it.each(LANGS)('by name is that of the alphabet in %s', async (lang) => {
    const { page } = await visit(`${toPrefix(lang)}/case-studies/?sort=name`);
    const titles = await page.locator('[data-browse-list] > ul > li > a').allInnerTexts();
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, lang)));
  });
});
