import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { getStrings } from '../../src/domain/strings.ts';
import type { CaseFacts } from '../../src/schemas/case-study.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import { hasFocus, readList } from '../support/browse.ts';
import { tabTo, useSite } from '../support/browser.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';

const PAGES = ['/case-studies/', '/lessons/', '/partnerships/'] as const;
const toPrefix = (lang: string) => (lang === 'nl' ? '' : `/${lang}`);
/** The facts of the real cases, read from their files. */
const cases = globSync('content/case-studies/*/index.nl.mdx').map((file) => {
  const { facts } = parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as { facts: CaseFacts };
  return { slug: basename(dirname(file)), facts };
});
const slugsOf = (fits: (facts: CaseFacts) => boolean) => cases.filter(({ facts }) => fits(facts)).map(({ slug }) => slug).sort();

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

describe('filters of the real site', () => {
  const { visit, toUrl } = useSite(getSite());

  it('ask for any value within a facet and for all facets together, and follow the facts', async () => {
    const { page } = await visit('/case-studies/');
    const { tick, shown, counts, query } = readList(page);
    await tick('country', 'senegal');
    await tick('country', 'benin');
    const fitsCountry = ({ countries }: CaseFacts) => countries.some((id) => id === 'benin' || id === 'senegal');
    expect((await shown()).sort()).toEqual(slugsOf(fitsCountry));
    await tick('theme', 'waste');
    expect((await shown()).sort()).toEqual(slugsOf((facts) => fitsCountry(facts) && facts.themes.includes('waste')));
    expect(query()).toBe('?theme=waste&country=benin,senegal');
    // Other countries keep the number that ticking them would add; other facets count what is left.
    const byCountry = await counts('country');
    for (const country of ['benin', 'senegal', 'south-africa', 'ecuador']) {
      expect(byCountry[country], country).toBe(slugsOf((facts) => facts.countries.includes(country) && facts.themes.includes('waste')).length);
    }
    const byStage = await counts('stage');
    for (const stage of ['running', 'finished', 'unknown']) {
      expect(byStage[stage], stage).toBe(slugsOf((facts) => fitsCountry(facts) && facts.themes.includes('waste') && facts.stage === stage).length);
    }
  });

  it('are told once, when a reader has stopped choosing', async () => {
    const { page } = await visit('/case-studies/');
    const { tick, status } = readList(page);
    expect(await page.locator('main [role="status"]').count()).toBe(1);
    await status.evaluate((line) => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push(line.textContent ?? '')).observe(line, { childList: true, characterData: true, subtree: true });
    });
    await page.locator('[data-facet="country"] summary').click();
    await page.evaluate(() => {
      for (const value of ['benin', 'senegal', 'ecuador']) document.querySelector<HTMLInputElement>(`[data-facet="country"] input[value="${value}"]`)?.click();
    });
    const count = slugsOf(({ countries }) => countries.some((id) => ['benin', 'senegal', 'ecuador'].includes(id))).length;
    await expect.poll(() => status.innerText()).toBe(`${count} van ${cases.length} praktijkvoorbeelden`);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toHaveLength(1);
    await tick('country', 'benin');
    await expect.poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told.length)).toBe(2);
  });

  it('work by keyboard alone, and keep the focus where it is used', async () => {
    const { page, problems } = await visit('/case-studies/');
    const { shown, removers, clear, query } = readList(page);
    await tabTo(page, '[data-facet="cost"] input[value="10k-50k"]');
    await page.keyboard.press('Space');
    expect(await hasFocus(page, 'input[value="10k-50k"]')).toBe(true);
    await tabTo(page, '[data-facet="form"] summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-facet="form"] input[value="city-partnership"]');
    await page.keyboard.press('Space');
    expect(query()).toBe('?cost=10k-50k&form=city-partnership');
    await tabTo(page, '[data-browse-sort]');
    await tabTo(page, '[data-browse-chosen] li button');
    // The first of two goes: the focus stands on the other, then on the result.
    await page.keyboard.press('Enter');
    expect(query()).toBe('?form=city-partnership');
    expect(await removers.count()).toBe(1);
    expect(await removers.first().evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(query()).toBe('');
    expect(await hasFocus(page, '[data-browse-status]')).toBe(true);
    expect(await shown()).toHaveLength(cases.length);
    await page.goto(toUrl('/case-studies/?cost=unknown&country=benin'));
    await clear.focus();
    await page.keyboard.press('Enter');
    expect(query()).toBe('');
    expect(await hasFocus(page, '[data-browse-status]')).toBe(true);
    expect(problems).toEqual([]);
  });

  it('keep the focus on a value that loses its last record by being given up', async () => {
    // Nothing in Ecuador is about waste: giving one of them up leaves the other without it.
    const { page } = await visit('/case-studies/?country=ecuador&theme=waste');
    const { box } = readList(page);
    expect(await box('theme', 'waste').isDisabled()).toBe(false);
    await box('theme', 'waste').focus();
    await page.keyboard.press('Space');
    expect(await box('theme', 'waste').isChecked()).toBe(false);
    expect(await hasFocus(page, '[data-facet="theme"] input[value="waste"]')).toBe(true);
  });

  it('have names and groups that a screen reader tells', async () => {
    const { page } = await visit('/fr/case-studies/?cost=unknown');
    const group = page.getByRole('group', { name: 'Coûts' });
    expect(await group.getByRole('checkbox').count()).toBe(5);
    expect(await group.getByRole('checkbox', { name: /^coûts inconnus \d+$/ }).isChecked()).toBe(true);
    expect(await page.locator('[data-facet] fieldset > legend').count()).toBe(await page.locator('[data-facet]').count());
    expect(await page.getByRole('list', { name: 'Filtres choisis' }).getByRole('button').getAttribute('aria-label')).toBe('Retirer le filtre\u202f: Coûts\u202f: coûts inconnus');
  });

  it('that fit nothing say which one to give up, with what that would find', async () => {
    const { page } = await visit('/case-studies/?country=ecuador&theme=waste');
    const { shown, status, query } = readList(page);
    expect(await shown()).toEqual([]);
    expect(await status.innerText()).toBe(`0 van ${cases.length} praktijkvoorbeelden`);
    const [waste, ecuador] = [slugsOf(({ themes }) => themes.includes('waste')), slugsOf(({ countries }) => countries.includes('ecuador'))];
    const ways = page.locator('[data-browse-none] li');
    expect(await ways.allInnerTexts()).toEqual([`zonder Land: Ecuador (${waste.length})`, `zonder Thema: Afval (${ecuador.length})`]);
    await ways.first().locator('button').click();
    expect(query()).toBe('?theme=waste');
    expect((await shown()).sort()).toEqual(waste);
    expect(await page.locator('[data-browse-none]').isVisible()).toBe(false);
    expect(await hasFocus(page, '[data-browse-status]')).toBe(true);
  });

  it('take the same room before and after the script has made them', async () => {
    const places = async (blocked: boolean) => {
      const { page } = await (async () => {
        const visitor = await visit('/privacy/');
        if (blocked) await visitor.page.route(/Browse.*\.js$/, (route) => route.abort());
        await visitor.page.goto(toUrl('/case-studies/'));
        return visitor;
      })();
      expect(await page.locator('[data-facet] input').count() === 0).toBe(blocked);
      return page.locator('.browse details, .browse details[open] li, .browse-tools, .entry-list > li').evaluateAll((all) =>
        all.map((one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x, y, width, height].map(Math.round).join(' '); }));
    };
    const [before, after] = [await places(true), await places(false)];
    expect(after.length).toBeGreaterThan(30);
    expect(after).toEqual(before);
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
    expect(order).toHaveLength(cases.length);
  });

  it.each(LANGS)('by name is that of the alphabet in %s', async (lang) => {
    const { page } = await visit(`${toPrefix(lang)}/case-studies/?sort=name`);
    const titles = await page.locator('[data-browse-list] > ul > li > a').allInnerTexts();
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, lang)));
  });
});
