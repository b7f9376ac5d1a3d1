import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import type { CaseFacts } from '../../src/schemas/case-study.ts';

/** The facts of the real cases, read from their files. */
export const readCases = (): { slug: string; facts: CaseFacts }[] =>
  globSync('content/case-studies/*/index.nl.mdx').map((file) => {
    const { facts } = parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as { facts: CaseFacts };
    return { slug: basename(dirname(file)), facts };
  });

/** A list with filters as a reader sees it. */
export function readList(page: Page) {
  const slugs = (links: Element[]) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? '');
  return {
    /** Slugs of the records that are shown, in their order. */
    shown: () => page.locator('[data-browse-list] > ul > li:visible > a').evaluateAll(slugs),
    status: page.locator('[data-browse-status]'),
    /** The checkbox of a value; works on values in closed facets too. */
    box: (facet: string, value: string) => page.locator(`[data-facet="${facet}"] input[value="${value}"]`),
    /** Ticks or unticks a value as a reader does, after opening its facet. */
    tick: async (facet: string, value: string) => {
      const part = page.locator(`[data-facet="${facet}"]`);
      if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
      await part.locator(`label:has(input[value="${value}"])`).click();
    },
    /** Counts beside the values of a facet. */
    counts: (facet: string) =>
      page.locator(`[data-facet="${facet}"] li`).evaluateAll((items) =>
        Object.fromEntries(items.map((item) => [(item as HTMLElement).dataset['value'] ?? '', Number(item.querySelector('.count')?.textContent)]))),
    chips: page.locator('[data-browse-chosen] li'),
    removers: page.locator('[data-browse-chosen] li button'),
    clear: page.locator('[data-browse-chosen] > [data-browse-clear]'),
    sort: page.locator('[data-browse-sort]'),
    query: () => new URL(page.url()).search,
  };
}

/** Whether an element has the focus. */
export const hasFocus = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
