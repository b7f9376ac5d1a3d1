// How well and how cheaply the search of a built site finds: `npm run search-quality [-- <folder of a build>]`.
// Every query of both judgement sets is typed in a real browser: first by a visitor with an empty cache, then the next one.
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium, NO_BROWSER } from '../../scripts/lib/browser.mjs';
import { Failure, runMain } from '../../scripts/lib/failure.mjs';
import { type Meter, serveCompressed } from '../support/gzip-server.ts';
import { type Judgement, readJudgements, readSetup, SETS, toPlace, toScore } from '../support/judgements.ts';

interface Measured {
  judgement: Judgement;
  place: number;
  first: { bytes: number; ms: number };
  later: { bytes: number; ms: number };
}

const meter: Meter = { bytes: 0, requests: 0 };
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const kib = (bytes: number) => (bytes / 1024).toFixed(1);

/** Types a query and waits for its answer: what it cost, and the addresses of what is shown, in order. */
async function ask(page: Page, query: string) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.querySelector('[data-search-status]')!.replaceChildren());
  Object.assign(meter, { bytes: 0, requests: 0 });
  const start = performance.now();
  await page.locator('#search-page').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-search-status]')!.textContent !== '');
  const ms = performance.now() - start;
  await page.waitForLoadState('networkidle');
  const found = await page.locator('[data-search-results] ol > li > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));
  return { bytes: meter.bytes, ms, found };
}

await runMain(async () => {
  const dir = resolve(process.argv[2] ?? 'dist');
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Failure(NO_BROWSER);
  const served = await serveCompressed({ dir } as Parameters<typeof serveCompressed>[0], meter);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const { size, shards } = readSetup(dir).manifest;
  console.log(`${size} pages that can be found, in four languages; ${shards.length} files of words.`);
  for (const set of SETS) {
    const judgements = readJudgements(set);
    const measured: Measured[] = [];
    let pageBytes = 0;
    for (const [at, judgement] of judgements.entries()) {
      const page = await browser.newPage();
      const prefix = judgement.lang === 'nl' ? '' : `/${judgement.lang}`;
      Object.assign(meter, { bytes: 0, requests: 0 });
      await page.goto(new URL(`${prefix}/search/`, served.url).href);
      await page.waitForLoadState('networkidle');
      pageBytes = Math.max(pageBytes, meter.bytes);
      const { found, ...first } = await ask(page, judgement.query);
      const next = judgements[(at + 1) % judgements.length] as Judgement;
      const { found: _, ...later } = await ask(page, next.query);
      measured.push({ judgement, place: toPlace(judgement, found.map((path) => path.slice(prefix.length))), first, later });
      await page.close();
    }
    report(set, measured);
    console.log(`The search page itself, first visit: at most ${kib(pageBytes)} KiB.`);
  }
  await browser.close();
  await served.close();
});

function report(set: string, measured: readonly Measured[]): void {
  const groups: [string, (one: Judgement) => boolean][] = [
    ['all', () => true],
    ['within a language', ({ kind }) => kind !== 'across'],
    ['across languages', ({ kind }) => kind === 'across'],
    ...(['nl', 'fr', 'es', 'en'] as const).map((lang): [string, (one: Judgement) => boolean] => [`on the page in ${lang}`, (one) => one.lang === lang]),
    ...[...new Set(measured.map(({ judgement }) => judgement.kind))].filter((kind) => kind !== 'across').map((kind): [string, (one: Judgement) => boolean] => [kind, (one) => one.kind === kind]),
  ];
  console.log(`\n${set}\n\n| queries | number | success@1 | success@3 | MRR |\n|---|---|---|---|---|`);
  for (const [name, fits] of groups) {
    const { queries, first, three, mrr } = toScore(measured.filter(({ judgement }) => fits(judgement)).map(({ place }) => place));
    console.log(`| ${name} | ${queries} | ${percent(first)} | ${percent(three)} | ${mrr.toFixed(3)} |`);
  }
  console.log('\n| cost of a query | median | most |\n|---|---|---|');
  for (const turn of ['first', 'later'] as const) {
    const bytes = measured.map((one) => one[turn].bytes);
    const ms = measured.map((one) => one[turn].ms);
    console.log(`| ${turn}, transferred | ${kib(median(bytes))} KiB | ${kib(Math.max(...bytes))} KiB |`);
    console.log(`| ${turn}, until the answer stands there | ${median(ms).toFixed(0)} ms | ${Math.max(...ms).toFixed(0)} ms |`);
  }
  const missed = measured.filter(({ place }) => place === 0 || place > 3).map(({ judgement: { id, query } }) => `${id} “${query}”`);
  console.log(`\nNot among the first three: ${missed.join(', ') || 'none'}.`);
}
