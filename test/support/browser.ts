import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { type BuiltSite, getBrowserOptions } from './built-sites.ts';

/** No service of the browser's own may reach out while tests run. */
const ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
];

export const startBrowser = (): Promise<Browser> => {
  const { executablePath, args } = getBrowserOptions();
  return chromium.launch({ executablePath, args: [...new Set([...args, ...ARGS])] });
};

/** What a visitor's browser has done and complained about. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and of scripts, dialogs, requests that failed. */
  readonly problems: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  width?: number;
  height?: number;
}

/** A browser and a server for the tests of a file. Each visit is a visitor of its own, without cache or storage. */
export function useSite(site: BuiltSite, start: (site: BuiltSite) => Promise<Served> = serve) {
  let browser: Browser | undefined;
  let served: Served | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), start(site)]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** Full address of a path without base path: `/es/search/`. */
  const toUrl = (path: string) => new URL(path.slice(1), served?.url).href;

  /** An empty page of somebody new. */
  async function open({ width = 1280, height = 900, ...options }: VisitOptions = {}): Promise<Visit> {
    const context = await (browser as Browser).newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...options });
    contexts.push(context);
    context.setDefaultTimeout(8000);
    return watch(await context.newPage());
  }

  /** Opens a page of the site as somebody new. */
  async function visit(path: string, options?: VisitOptions): Promise<Visit> {
    const visitor = await open(options);
    await visitor.page.goto(toUrl(path));
    return visitor;
  }
  return { open, visit, toUrl, getBrowser: () => browser as Browser };
}

/** Keeps what goes wrong on a page, and what it asks for. */
export function watch(page: Page): Visit {
  const [problems, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => problems.push(`script: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What is still under way when a visitor goes on is given up: no fault of the page.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} (${reason})`);
  });
  return { page, problems, requests };
}

/** Presses Tab until the element has the focus; throws where it cannot be reached that way. */
export async function tabTo(page: Page, selector: string, limit = 80): Promise<void> {
  for (let count = 0; count < limit; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${limit} times Tab do not lead to "${selector}".`);
}
