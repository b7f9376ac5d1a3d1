import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { getSite } from '../support/built-sites.ts';
import { getReferences, isResource } from '../support/links.ts';
import { all, attribute, type BuiltPage, getPages, isEditor } from '../support/pages.ts';

/** What a page and everything it names may cost, compressed, a first visit without anything in the cache. */
const BUDGET = 45 * 1024;
/** What the page itself may cost; each next page of a visit costs this. */
const PAGE_BUDGET = 25 * 1024;

const site = getSite();
const sizes = new Map<string, number>();
/** Compressed size of a file of the build. */
function measure(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const body = readFileSync(join(site.dir, path));
  const size = path.endsWith('.woff2') ? body.length : gzipSync(body).length;
  sizes.set(path, size);
  return size;
}

/** Most that a picture may weigh; pictures in texts are fetched when they come near the screen, so on top. */
const PICTURE = 48_000;

/** Files that a page makes a browser fetch at once, and what those styles make it fetch. */
function getFiles(page: BuiltPage): string[] {
  const named = getReferences(site, page).filter((one) => isResource(one) && /\.(css|js|mjs|svg|woff2)$/.test(one.url.pathname));
  const files = [...new Set(named.map(({ url }) => url.pathname))];
  const inStyles = files.filter((file) => file.endsWith('.css')).flatMap((file) =>
    [...readFileSync(join(site.dir, file), 'utf8').matchAll(/url\(["']?([^"')]+)/g)]
      .map(([, url]) => new URL(url as string, site.siteUrl + file)).filter(({ protocol }) => protocol !== 'data:').map(({ pathname }) => pathname));
  return [...new Set([...files, ...inStyles])];
}

const costs = getPages(site).filter((page) => !isEditor(page)).map((page) => {
  const own = gzipSync(page.html).length;
  return { page, own, total: getFiles(page).reduce((sum, file) => sum + measure(file), own) };
});

it('every page costs little, with its styles, scripts and font', () => {
  const kinds = new Map<string, (typeof costs)[number]>();
  for (const cost of costs) {
    const kind = cost.page.key.replace(/^(\/(?:strategy|objectives|countries|[a-z-]+)\/)[^/]+\/$/, '$1…/');
    if (cost.total > (kinds.get(kind)?.total ?? 0)) kinds.set(kind, cost);
  }
  const kib = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);
  const lines = [...kinds.values()].sort((a, b) => b.total - a.total).map(({ page, own, total }) => `${kib(own)}${kib(total)}  ${page.path}`);
  console.log(['Heaviest page of each kind, KiB compressed', '    page   whole', ...lines].join('\n'));
  expect(costs.filter(({ total }) => total > BUDGET).map(({ page, total }) => `${page.path}: ${total}`)).toEqual([]);
});

it('every picture in a text is light, and waits until it comes near the screen', () => {
  const pictures = costs.flatMap(({ page }) => all(page.dom, 'main img').map((picture) => ({ path: page.path, picture })));
  expect(pictures.length).toBeGreaterThan(0);
  for (const { path, picture } of pictures) {
    expect(attribute(picture, 'loading'), path).toBe('lazy');
    expect(readFileSync(join(site.dir, attribute(picture, 'src') ?? '')).length, path).toBeLessThanOrEqual(PICTURE);
  }
});

it('every next page costs little', () => {
  expect(costs.filter(({ own }) => own > PAGE_BUDGET).map(({ page, own }) => `${page.path}: ${own}`)).toEqual([]);
});

it('counts styles and the font', () => {
  const [home] = costs.filter(({ page }) => page.path === '/');
  const files = home ? getFiles(home.page) : [];
  for (const kind of ['.css', '.woff2']) expect(files.some((file) => file.endsWith(kind)), kind).toBe(true);
});
