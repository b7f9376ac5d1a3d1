import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-sites.ts';
import { all, attribute, attributes, type BuiltPage, toPrefix } from './pages.ts';

/** Where an address stands on a page: `a href`. */
export interface Reference {
  readonly where: string;
  readonly url: URL;
}

const ADDRESSES: [selector: string, name: string][] = [
  ['a', 'href'], ['form', 'action'], ['link', 'href'], ['script', 'src'], ['img', 'src'], ['source', 'src'], ['iframe', 'src'],
  ['object', 'data'], ['use', 'href'], ['image', 'href'], ['[data-bundle]', 'data-bundle'], ['[poster]', 'poster'],
];

/** Every address that a page names, in full. */
export function getReferences(site: BuiltSite, page: BuiltPage): Reference[] {
  const here = site.siteUrl + page.path;
  const plain = ADDRESSES.flatMap(([selector, name]) =>
    attributes(page.dom, selector, name).map((value) => ({ where: `${selector} ${name}`, url: new URL(value, here) })));
  const sets = all(page.dom, '[srcset]').flatMap((element) =>
    (attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
  return [...plain, ...sets.map((value) => ({ where: 'srcset', url: new URL(value, here) }))];
}

/** What a browser fetches by itself to show a page: everything but links and forms. */
export const isResource = ({ where }: Reference) => !['a href', 'form action'].includes(where);

/** Whether an address lies on the origin of the site, be it under its base path or not. */
export const isOwn = (site: BuiltSite, { url }: Reference) => url.origin === site.siteUrl;

/** Why an address of this site does not work; undefined: it does. */
export function findFault(site: BuiltSite, { url }: Reference, idsByPath: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const prefix = toPrefix(site);
  const path = decodeURI(url.pathname);
  if (!path.startsWith(`${prefix}/`)) return 'lies outside the base path';
  const local = path.slice(prefix.length);
  const ids = idsByPath.get(path);
  if (!ids && local.endsWith('/') && !existsSync(join(site.dir, local, '.'))) return 'is no page';
  if (!ids && !local.endsWith('/') && !existsSync(join(site.dir, local))) return 'is no file';
  if (!ids && !local.endsWith('/') && existsSync(join(site.dir, local, 'index.html'))) return 'has no slash at its end';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (local === '/admin/' && fragment.startsWith('/')) return undefined; // a place in the editor's form, which its program finds
  return fragment && !ids?.has(fragment) ? 'names a place that the page does not have' : undefined;
}
