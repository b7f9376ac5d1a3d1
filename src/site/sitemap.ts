import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapOptions } from '@astrojs/sitemap';
import type { SiteEnvironment } from './environment.ts';
import { langs } from './locales.ts';

/** A page belongs in the sitemap if it calls itself canonical: a fallback text names its original, an address of before its new one. */
function isCanonical(page: string, { basePath, outDir }: SiteEnvironment): boolean {
  const path = decodeURI(new URL(page).pathname).slice(basePath === '/' ? 0 : basePath.length);
  const html = readFileSync(join(outDir, path, 'index.html'), 'utf8');
  // A draft in a preview.
  if (html.includes('<meta name="robots" content="noindex"')) return false;
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] === page;
}

/** Options of the sitemap for a build. It runs when all pages are written. */
export function getSitemapOptions(environment: SiteEnvironment): SitemapOptions {
  return {
    i18n: { defaultLocale: 'nl', locales: Object.fromEntries(langs.map((lang) => [lang, lang])) },
    filter: (page) => !/\/404\/?$/.test(page) && isCanonical(page, environment),
  };
}
