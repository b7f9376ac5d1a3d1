import type { BuiltSite } from './built-sites.ts';
import { type BuiltPage, getPages, isContent, isEditor } from './pages.ts';

/** Name of the template that a page is made with: pages of records share one. */
export function toTemplate({ file, key }: Pick<BuiltPage, 'file' | 'key'>): string {
  if (file === '404.html') return '404';
  if (['/strategy/results/', '/financial-plan/', '/contribute/form/'].includes(key)) return key;
  const [, section = '', record] = key.split('/');
  if (record) return `/${section}/…/`;
  return ['about', 'accessibility', 'privacy'].includes(section) ? '/…/' : key;
}

/** One page of each template, the longest: the one in which something goes wrong first. */
export function getTemplates(site: BuiltSite, lang: string = 'nl'): { template: string; path: string }[] {
  const pages = getPages(site).filter((page) => page.lang === lang && !isEditor(page));
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const name = toTemplate(page);
    if (page.html.length > (longest.get(name)?.html.length ?? 0)) longest.set(name, page);
  }
  const prefix = site.base === '/' ? 0 : site.base.length;
  return [...longest].map(([template, page]) => ({ template, path: isContent(page) ? page.path.slice(prefix) : '/no/such/page/' }));
}
