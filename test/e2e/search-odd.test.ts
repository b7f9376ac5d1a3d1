import { describe, expect, it } from 'vitest';
import { getStrings } from '../../src/domain/strings.ts';
import { getSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';

const { visit } = useSite(getSite());
const t = getStrings('nl');
const ODD: [name: string, query: string][] = [
  ['nothing', ''], ['spaces', '   '], ['one letter', 'a'], ['500 characters', 'lokaal bestuur '.repeat(34).slice(0, 500)], ['500 times one letter', 'x'.repeat(500)],
  ['HTML that would run', '<img src=x onerror=alert(1)>'], ['a script', '"><script>alert(1)</script>'], ['double quotes', '"stedenband"'], ['an open quote', '"'],
  ['an apostrophe', "l'homme d’ici"], ['an emoji', '🙂🏘️'], ['Arabic', 'البلديات'], ['Chinese', '城市'], ['a regular expression', '.*[('], ['a path', '../../etc/passwd'],
  ['percent signs', '%00%2e%ZZ'], ['a template', '{{count}} ${1}'], ['control characters', 'a\u0000\u202eb'], ['a word that no page has', 'qzxqzxqzx'],
];
/** What a visitor can be told when a search is over: how many pages there are, or that there is none. */
const endings = [t('search.none'), t('search.one'), t('search.many', { count: 0 }).replace('0', '\\d+')];
const isAnswer = (line: string) => line === t('search.empty') || new RegExp(`^(${endings.join('|')})( |$)`).test(line);

describe.each(ODD)('searching for %s', (_, query) => {
  it.each([['typed', false], ['in the address', true]])('%s gives a helpful line, no error, and nothing of it as HTML', async (_how, inAddress) => {
    const { page, problems, requests } = await visit(inAddress ? `/search/?q=${encodeURIComponent(query)}` : '/search/');
    if (!inAddress) {
      await page.locator('#search-page').fill(query);
      await page.keyboard.press('Enter');
    }
    const status = page.locator('[data-search-status]');
    // Without a query in the address nothing was asked: nothing needs to be said.
    const nothingAsked = inAddress && query.trim() === '';
    if (!nothingAsked) await expect.poll(async () => isAnswer(await status.innerText()), { timeout: 5000, message: await status.innerText() }).toBe(true);
    expect(await page.locator('[data-search-results] :is(img, script, iframe, style)').count()).toBe(0);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('main script').evaluateAll((scripts) => scripts.filter((script) => script.textContent.includes('alert')).length)).toBe(0);
    expect(problems).toEqual([]);
    const origin = new URL(page.url()).origin;
    expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  });
});

it('an index that holds HTML shows it as text', async () => {
  const { page, problems } = await visit('/search/');
  const evil = '<img src=x onerror=alert(1)>';
  await page.route('**/search/files/*/nl/*.json', (route) => route.fulfill({
    json: { title: `T ${evil} benin`, href: '/', summary: `a <b>benin</b> ${evil}`, facts: evil, textLang: 'nl' },
  }));
  await page.locator('#search-page').fill('benin');
  const item = page.locator('[data-search-results] ol > li').first();
  await item.waitFor();
  expect(await item.locator('> a').innerText()).toBe(`T ${evil} benin`);
  expect(await item.locator('mark').allInnerTexts()).toEqual(['benin', 'benin']);
  expect(await item.innerText()).toContain('<b>');
  expect(await item.locator('img, b').count()).toBe(0);
  expect(problems).toEqual([]);
});

it('passages that hold HTML are shown as text', async () => {
  const { page, problems } = await visit('/search/?q=benin');
  const evil = '<img src=x onerror=alert(1)>';
  const fragment = { url: '/', excerpt: `a <mark>b</mark> ${evil} &lt;b&gt;`, meta: { title: `T ${evil}` } };
  await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({
    contentType: 'text/javascript',
    body: `export const options = async () => {}; export const search = async () => ({ results: [{ data: async () => (${JSON.stringify(fragment)}) }] });`,
  }));
  await page.locator('[data-search-passages] button').click();
  const item = page.locator('[data-search-passages] li');
  await item.waitFor();
  expect(await item.locator('mark').allInnerTexts()).toEqual(['b']);
  expect(await item.innerText()).toContain('<b>');
  expect(await item.locator('img, b').count()).toBe(0);
  expect(problems).toEqual([]);
});

it('words to mark that stand in an address are not read as HTML', async () => {
  const { page, problems } = await visit(`/about/?highlight=${encodeURIComponent('<img src=x onerror=alert(1)> vvsg')}`);
  await page.locator('main mark').first().waitFor();
  expect(await page.locator('[data-highlighted]').innerText()).toContain('vvsg');
  expect(await page.locator('main img').count()).toBe(0);
  await page.locator('[data-highlighted] button').click();
  expect(await page.locator('main mark').count()).toBe(0);
  expect(page.url()).not.toContain('highlight');
  expect(problems).toEqual([]);
});

it('the last of several quick queries is answered', async () => {
  const { page } = await visit('/search/');
  await page.locator('#search-page').pressSequentially('senegal', { delay: 5 });
  const marks = page.locator('[data-search-results] ol > li mark');
  await marks.first().waitFor();
  await expect.poll(async () => (await marks.allInnerTexts()).some((text) => /senegal/i.test(text)), { timeout: 5000 }).toBe(true);
  await page.locator('#search-page').fill('s');
  await expect.poll(() => page.locator('[data-search-status]').innerText(), { timeout: 5000 }).toBe(t('search.empty'));
  await page.waitForTimeout(500);
  expect(await page.locator('[data-search-results] ol > li').count()).toBe(0);
});
