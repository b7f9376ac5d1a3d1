import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL: RunOptions = { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
/** A theme sets colours and nothing else (see themes.test.ts): the second one needs only the rules that look at colours. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };

/** A page of its own in which every document has axe, in one theme. */
export async function openChecker(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', colorScheme: 'light' });
  await context.addInitScript({ content: source });
  return context.newPage();
}

/** Violations of the page that is open, in both themes: rule, theme, where. */
export async function check(page: Page): Promise<string[]> {
  const violations: string[] = [];
  for (const [theme, options] of [['light', ALL], ['dark', COLOURS]] as const) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    const { violations: found } = await page.evaluate(
      (run) => (window as unknown as { axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(document, run), options);
    for (const { id, nodes } of found) {
      for (const { target, any, all } of nodes) {
        // Without what differs from element to element, the same fault reads the same everywhere.
        const where = target.join(' ').replace(/:nth-child\(\d+\)|\[(href|lang|hreflang|title|aria-label|aria-current)[^\]]*\]/g, '');
        const why = [...any, ...all].map(({ message }) => message.replace(/[\d.]+px/g, '…px')).join('; ').slice(0, 200);
        violations.push(`${id} (${theme}): ${where}: ${why}`);
      }
    }
  }
  return violations;
}
