import { LANGS } from '../../src/schemas/parts.ts';
import type { BuiltSite } from './built-sites.ts';
import { type BuiltPage, getPages, isContent } from './pages.ts';

/** Name of the template that a page is made with: pages of records share one. */
export function toTemplate({ file, key }: Pick<BuiltPage, 'file' | 'key'>): string {
  if (file === '404.html') return '404';
  if (['/strategy/results/', '/financial-plan/'].includes(key)) return key;
  const [, section = '', record] = key.split('/');
  if (record) return `/${section}/…/`;
  return ['about', 'accessibility', 'privacy'].includes(section) ? '/…/' : key;
}

/** One page of each template, the longest: the one in which something goes wrong first. */
export function getTemplates(site: BuiltSite, lang: string = 'nl'): { template: string; path: string }[] {
  const pages = getPages(site).filter((page) => page.lang === lang);
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const name = toTemplate(page);
    if (page.html.length > (longest.get(name)?.html.length ?? 0)) longest.set(name, page);
  }
  const prefix = site.base === '/' ? 0 : site.base.length;
  return [...longest].map(([template, page]) => ({ template, path: isContent(page) ? page.path.slice(prefix) : '/no/such/page/' }));
}

const LOOKS = ['class', 'role', 'type', 'scope'];

/** What a page is built of: every pair of neighbouring tags, each with its attributes and what these say of its looks. */
function toShape(html: string): Set<string> {
  const shape = new Set<string>();
  let previous = '';
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style)\b.*?<\/\1>/gs, '');
  for (const [, tag, attributes] of body.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)/g)) {
    const names = [...(attributes ?? '').matchAll(/\s([^\s=>]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => (LOOKS.includes(name) ? `${name}=${value}` : name));
    const element = `${tag}[${names.sort().join()}]`;
    shape.add(`${previous} ${element}`);
    previous = element;
  }
  return shape;
}

/**
 * Pages that show everything there is to see: all Dutch ones, in the other languages one of each template, and each that is
 * built of something that none of these has. Who has the time sets TEST_EVERY_PAGE=1 and gets all of them.
 */
export function getTellingPages(site: BuiltSite): BuiltPage[] {
  const pages = getPages(site);
  if (process.env['TEST_EVERY_PAGE'] === '1') return pages;
  const chosen = new Set(LANGS.flatMap((lang) => getTemplates(site, lang).map(({ template, path }) => `${lang} ${template} ${path}`)));
  const prefix = site.base === '/' ? 0 : site.base.length;
  const isChosen = (page: BuiltPage) => page.lang === 'nl' || chosen.has(`${page.lang} ${toTemplate(page)} ${page.path.slice(prefix)}`);
  const seen = new Set<string>();
  const isNew = ({ html }: BuiltPage) => {
    const size = seen.size;
    for (const part of toShape(html)) seen.add(part);
    return seen.size > size;
  };
  const sure = pages.filter(isChosen);
  sure.forEach(isNew);
  return [...sure, ...pages.filter((page) => !isChosen(page) && isNew(page))];
}
