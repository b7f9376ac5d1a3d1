import type { Lang } from '../schemas/parts.ts';
import { href } from '../site/links.ts';
import { DEFAULT_LANG, langs } from '../site/locales.ts';
import { getPagePreviews } from './previews.ts';
import { getRedirects } from './redirects.ts';

/** Every address that the site answers, so that others can keep their links to it whole. */
export async function getAddresses(site: URL) {
  const toUrls = (path: string) =>
    Object.fromEntries(langs.map((lang) => [lang, new URL(href(path, lang), site).href])) as Record<Lang, string>;
  const pages = (await getPagePreviews(DEFAULT_LANG)).filter(({ path }) => path !== '/404/');
  return {
    pages: pages.map(({ path, state }) => ({ path, publication: 'published', ...state, urls: toUrls(path) })).sort((a, b) => a.path.localeCompare(b.path)),
    redirects: (await getRedirects()).map(({ from, to, date }) => ({ path: from, to, date, urls: toUrls(from) })),
  };
}
