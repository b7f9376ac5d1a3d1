import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../src/schemas/case-study.ts';
import { hasFocus, readCases, readList } from '../support/browse.ts';
import { tabTo, useSite } from '../support/browser.ts';
import { getSite } from '../support/built-sites.ts';

const cases = readCases();
const slugsOf = (fits: (facts: CaseFacts) => boolean) => cases.filter(({ facts }) => fits(facts)).map(({ slug }) => slug).sort();

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
    expect(await page.locator('.browse [role="status"]').count()).toBe(1);
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
    await expect.poll(query).toBe('?cost=10k-50k&form=city-partnership');
    await tabTo(page, '[data-browse-sort]');
    await tabTo(page, '[data-browse-chosen] li button');
    // The first of two goes: the focus stands on the other, then on the result.
    await page.keyboard.press('Enter');
    await expect.poll(query).toBe('?form=city-partnership');
    expect(await removers.count()).toBe(1);
    expect(await removers.first().evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(query).toBe('');
    expect(await hasFocus(page, '[data-browse-status]')).toBe(true);
    expect(await shown()).toHaveLength(cases.length);
    await page.goto(toUrl('/case-studies/?cost=unknown&country=benin'));
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect.poll(query).toBe('');
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
