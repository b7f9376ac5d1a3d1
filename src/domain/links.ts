import type { EntryCollection } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { toLocale } from '../site/locales.ts';

/**
 * The address of a page in a language.
 * @param path as authors write it: `/countries/benin/`, without language or base path
 * @param base path under which the site is served, `/` or `/knowledge/`
 * @throws where the path does not start with a slash
 */
export function toHref(path: string, lang: Lang, base: string): string {
  if (!path.startsWith('/')) throw new Error(`A path on this site starts with "/": "${path}".`);
  const locale = toLocale(lang);
  return `${base.replace(/\/$/, '')}${locale ? `/${locale}` : ''}${path}`;
}

/** The address of a file that is the same in every language. */
export function toAsset(path: string, base: string): string {
  return toHref(path, 'nl', base);
}

/** Whether a link in a text leaves this site. */
export function isExternal(href: string): boolean {
  return /^https?:\/\//.test(href);
}

/** Entries whose address is not that of their folder. */
const ELSEWHERE: Record<string, string> = { 'strategy/financial-plan': '/financial-plan/', 'contribute/overview': '/contribute/' };

/** The path of an entry's page. */
export function entryPath(collection: EntryCollection, slug: string): string {
  if (collection === 'pages') return `/${slug}/`;
  return ELSEWHERE[`${collection}/${slug}`] ?? `/${collection}/${slug}/`;
}
