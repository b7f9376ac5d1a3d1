import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasFocus, readList } from '../support/browse.ts';
import { useSite } from '../support/browser.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';

/** Rows of a CSV file by RFC 4180, read without the code that wrote it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

async function download(page: Page): Promise<{ name: string; rows: Record<string, string>[]; columns: string[]; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-browse-csv]').click()]);
  const text = readFileSync((await file.path()) as string, 'utf8');
  const [columns = [], ...rows] = readCsv(text.replace(/^\ufeff/, ''));
  return { name: file.suggestedFilename(), columns, text, rows: rows.map((row) => Object.fromEntries(row.map((field, index) => [columns[index] ?? '?', field]))) };
}

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('on the %s', (_, site) => {
  const { visit, toUrl } = useSite(site);

  it.each([['/case-studies/', 'fr'], ['/lessons/', 'es'], ['/partnerships/', 'en']])('the table of %s in %s has what is shown, in its order, with ids of open data', async (path, lang) => {
    const { page, problems } = await visit(`/${lang}${path}?sort=name`);
    const { shown, counts, tick } = readList(page);
    const facet = path === '/case-studies/' ? 'cost' : 'evidence';
    const value = Object.entries(await counts(facet)).find(([, count]) => count > 0)?.[0] as string;
    await tick(facet, value);
    const { name, columns, rows, text } = await download(page);
    expect(name).toBe(`${path.slice(1, -1)}.csv`);
    expect(text.startsWith('\ufeffid,')).toBe(true);
    expect(rows.map(({ id }) => id)).toEqual(await shown());
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(columns).size).toBe(columns.length);
    const data = readFileSync(`${site.dir}/data/${path.slice(1, -1)}.csv`, 'utf8');
    const [open = [], ...records] = readCsv(data);
    // What has the name of a column of open data has what stands there.
    const shared = ['id', 'countries', 'country', 'themes', 'form', 'forms', 'stage', 'status', 'evidence', 'confidence', 'phases', 'polarity', 'objectives', 'effort', 'strength', `title_${lang}`, `url_${lang}`]
      .filter((column) => columns.includes(column) && open.includes(column));
    expect(shared.length).toBeGreaterThan(4);
    for (const row of rows) {
      const record = records.find((fields) => fields[open.indexOf('id')] === row['id']) ?? [];
      for (const column of shared.filter((one) => !one.startsWith('url_'))) {
        const sorted = (field: string | undefined) => field?.split('; ').sort().join('; ');
        expect(sorted(row[column]), `${row['id']} ${column}`).toBe(sorted(record[open.indexOf(column)]));
      }
      expect(new URL(row[`url_${lang}`] as string).pathname).toBe(new URL(toUrl(`/${lang}${path}${row['id']}/`)).pathname);
    }
    expect(problems).toEqual([]);
  });

  it('the link of a choice is copied, without what it does not know, and that is told', async () => {
    const { page } = await visit('/fr/case-studies/?cost=unknown&planet=mars&sort=name', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { status } = readList(page);
    for (let time = 0; time < 2; time += 1) {
      await page.locator('[data-browse-copy]').click();
      await expect.poll(() => status.innerText()).toMatch(/ · Lien copié$/);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(toUrl('/fr/case-studies/?cost=unknown&sort=name'));
    }
    expect(await page.locator('[data-browse-address]').isVisible()).toBe(false);
    expect(await hasFocus(page, '[data-browse-copy]')).toBe(true);
  });

  it('where the browser does not let us copy, the address is there to be copied by hand', async () => {
    const { page, problems } = await visit('/privacy/');
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(toUrl('/es/case-studies/?cost=unknown'));
    await page.locator('[data-browse-copy]').click();
    const field = page.locator('[data-browse-address] input');
    expect(await field.inputValue()).toBe(toUrl('/es/case-studies/?cost=unknown'));
    expect(await field.evaluate((input: HTMLInputElement) => [input.readOnly, input.selectionEnd])).toEqual([true, (await field.inputValue()).length]);
    expect(await hasFocus(page, '[data-browse-address] input')).toBe(true);
    expect(problems).toEqual([]);
  });
});

describe('in a spreadsheet', () => {
  const { visit } = useSite(getSite());

  it('a title that begins like a formula stays a title', async () => {
    const { page } = await visit('/case-studies/');
    const title = '=HYPERLINK("https://example.org","a")';
    await page.locator('[data-browse-list] > ul > li > a').first().evaluate((link, text) => (link.textContent = text), title);
    const { rows } = await download(page);
    expect(rows[0]?.['title_nl']).toBe(`'${title}`);
  });
});

describe('on paper', () => {
  const { visit } = useSite(getSite());

  it('the chosen filters and the shown records are printed, and no button', async () => {
    const { page } = await visit('/case-studies/?country=senegal');
    const { chips, shown, status } = readList(page);
    const before = await shown();
    await page.emulateMedia({ media: 'print' });
    expect(await chips.first().innerText()).toBe('Land: Senegal');
    expect(await status.isVisible()).toBe(true);
    expect(await shown()).toEqual(before);
    expect(await page.locator('.browse :is(button, input, select, details):visible').count()).toBe(0);
  });
});

describe('on a small screen', () => {
  const { visit } = useSite(getSite());
  const phone = { width: 360, height: 740 } as const;

  it('the filters are a sheet over the results, which says how many there are and gives the focus back', async () => {
    const { page, problems } = await visit('/case-studies/', phone);
    const { shown, tick, box } = readList(page);
    const [sheet, opener, show] = [page.locator('#filters'), page.locator('[data-browse-open]'), page.locator('[data-browse-show]')];
    expect(await sheet.isVisible()).toBe(false);
    const top = (await page.locator('.entry-list').boundingBox())?.y ?? 0;
    await opener.focus();
    await page.keyboard.press('Enter');
    expect(await sheet.isVisible()).toBe(true);
    await tick('cost', '10k-50k');
    expect(await show.innerText()).toBe(`Toon resultaten (${(await shown()).length})`);
    expect(await box('cost', '10k-50k').isVisible()).toBe(true);
    // The button at the foot never covers what has the focus.
    let stops = 0;
    for (; !(await hasFocus(page, '[data-browse-show]')); stops += 1) {
      const gap = await page.evaluate(() => {
        const [focused, foot] = [document.activeElement, document.querySelector('.filters-foot')].map((one) => (one as HTMLElement).getBoundingClientRect());
        return (foot as DOMRect).top - (focused as DOMRect).bottom;
      });
      expect(gap, `stop ${stops}`).toBeGreaterThanOrEqual(-1);
      await page.keyboard.press('Tab');
    }
    expect(stops).toBeGreaterThan(10);
    await show.click();
    expect(await sheet.isVisible()).toBe(false);
    expect(await opener.evaluate((button) => [button === document.activeElement, button.textContent])).toEqual([true, 'Filters (1)']);
    // The results are still where they were, but for the line of what is chosen.
    expect((await page.locator('.entry-list').boundingBox())?.y ?? 0).toBeLessThan(top + 120);
    expect(problems).toEqual([]);
  });

  it('Escape closes the sheet, and so does leaving it by keyboard', async () => {
    const { page } = await visit('/lessons/', phone);
    const [sheet, opener] = [page.locator('#filters'), page.locator('[data-browse-open]')];
    await opener.click();
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.click();
    await page.locator('[data-browse-show]').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => sheet.isVisible()).toBe(false);
  });

  it('clearing all filters in the sheet keeps the focus in it', async () => {
    const { page } = await visit('/case-studies/?cost=unknown', phone);
    await page.locator('[data-browse-open]').click();
    await page.locator('#filters [data-browse-clear]').click();
    expect(readList(page).query()).toBe('');
    expect(await hasFocus(page, '[data-browse-show]')).toBe(true);
    expect(await page.locator('#filters').isVisible()).toBe(true);
  });
});
