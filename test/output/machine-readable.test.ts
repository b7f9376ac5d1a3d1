import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/schemas/parts.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { all, attribute, attributes, decode, getPages, isContent, isEditor, isFallback, toPath, toPrefix } from '../support/pages.ts';

/** Width and height of a PNG or JPEG, read from its own header. */
function readSize(file: string): [number, number] {
  const image = readFileSync(file);
  if (image.subarray(1, 4).toString('latin1') === 'PNG') return [image.readUInt32BE(16), image.readUInt32BE(20)];
  if (image.readUInt16BE(0) !== 0xffd8) throw new Error(`${file} is neither PNG nor JPEG.`);
  // Segments follow one another, each with its length, until the one that starts a frame (SOF0 to SOF2).
  for (let at = 2; at < image.length; at += 2 + image.readUInt16BE(at + 2)) {
    const marker = image.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2) return [image.readUInt16BE(at + 7), image.readUInt16BE(at + 5)];
  }
  throw new Error(`${file} has no size.`);
}
/** Every address in structured data, at any depth. */
const findUrls = (value: unknown): string[] =>
  typeof value === 'string' ? (/^https?:\/\//.test(value) ? [value] : []) : value && typeof value === 'object' ? Object.values(value).flatMap(findUrls) : [];

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('for programs, the %s', (_, site) => {
  const pages = getPages(site).filter((page) => !isEditor(page));
  const start = `${site.siteUrl}${toPrefix(site)}/`;
  const toFile = (url: string) => join(site.dir, decodeURI(new URL(url).pathname).slice(toPrefix(site).length));

  it('has a preview image of its own for each page, in the size that is announced', () => {
    const images = pages.map(({ dom, path }) => {
      const [image = ''] = attributes(dom, 'meta[property="og:image"]', 'content');
      expect(image.startsWith(start), path).toBe(true);
      const announced = ['width', 'height'].map((name) => Number(attributes(dom, `meta[property="og:image:${name}"]`, 'content')[0]));
      expect(readSize(toFile(image)), path).toEqual(announced);
      return image;
    });
    expect(new Set(images).size).toBe(images.length);
  });

  it('has structured data on each page that can be read and names only pages and files that exist', () => {
    for (const { dom, path } of pages) {
      const scripts = all(dom, 'script').filter((script) => attribute(script, 'type') === 'application/ld+json');
      expect(scripts.length, path).toBe(1);
      const data = JSON.parse(scripts[0]?.textContent ?? '') as { '@context'?: unknown };
      expect(data['@context'], path).toBe('https://schema.org');
      const own = findUrls(data).filter((url) => url.startsWith(site.siteUrl));
      expect(own.length, path).toBeGreaterThan(0);
      for (const url of own.filter((one) => !one.endsWith('/404/'))) expect(existsSync(toFile(url)), `${path}: ${url}`).toBe(true);
    }
  });

  it('has the title and address of a page in its structured data', () => {
    for (const { dom, html, path } of pages.filter((page) => isContent(page) && !isFallback(page))) {
      expect(decode(html), path).toContain(JSON.stringify(`${site.siteUrl}${path}`));
      expect(attributes(dom, 'meta[property="og:title"]', 'content').length, path).toBe(1);
    }
  });

  it('has feeds in each language whose entries are pages of that language, each once', () => {
    const feeds = globSync('**/feed.xml', { cwd: site.dir }).map((file) => `/${file.replaceAll('\\', '/')}`);
    for (const lang of LANGS) expect(feeds).toContain(toPath(site, '/case-studies/feed.xml', lang).slice(toPrefix(site).length));
    for (const feed of feeds) {
      const lang = LANGS.find((one) => feed.startsWith(`/${one}/`)) ?? 'nl';
      const xml = readFileSync(join(site.dir, feed), 'utf8');
      expect(/<language>(\w+)<\/language>/.exec(xml)?.[1], feed).toBe(lang);
      const items = [...xml.matchAll(/<item>.*?<link>([^<]+)<\/link>.*?<\/item>/gs)].map(([, link]) => decode(link as string));
      expect(new Set(items).size, feed).toBe(items.length);
      for (const item of items) expect(pages.some((page) => site.siteUrl + page.path === item && page.lang === lang), `${feed}: ${item}`).toBe(true);
      expect(xml, feed).not.toMatch(/undefined|Invalid Date|NaN/);
    }
  });

  it('announces a feed only where there is one', () => {
    const announced = pages.flatMap(({ dom, path }) => all(dom, 'link').filter((link) => attribute(link, 'type') === 'application/rss+xml').map((link) => ({ path, href: attribute(link, 'href') ?? '' })));
    expect(announced.length).toBeGreaterThan(0);
    for (const { path, href } of announced) expect(existsSync(toFile(new URL(href, site.siteUrl).href)), `${path}: ${href}`).toBe(true);
  });

  it('has a data package whose files all exist and have the columns that it describes', () => {
    const folder = join(site.dir, 'data');
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; format: string; schema?: { fields: { name: string }[] } }[];
    };
    expect(resources.length).toBeGreaterThan(5);
    for (const { path, format, schema } of resources) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (format === 'csv' && schema) expect(text.replace(/^\ufeff/, '').split(/\r?\n/)[0], path).toBe(schema.fields.map(({ name }) => name).join(','));
      if (format === 'json') expect(() => JSON.parse(text) as unknown, path).not.toThrow();
    }
  });
});
