import { entryPath } from '../../../src/domain/links.ts';
import { LANGS } from '../../../src/schemas/parts.ts';
import type { Code } from '../../../src/report/codes.ts';
import type { Finding, Values } from '../../../src/report/issue.ts';
import { namesAt } from './facts.ts';
import { rangeOf } from './mdx.ts';
import type { Content, EntryText } from './read.ts';
import { suggest } from './suggest.ts';

/** Pages that are not made of entries. */
const OTHER_PAGES = ['/', '/sdgs/', '/forms/', '/glossary/', '/partnerships/', '/search/', '/financial-plan/', '/data/', '/contribute/checks/', '/contribute/mistakes/'];
const PREFIX = new RegExp(`^/(?:${LANGS.join('|')})(?=/|$)`);

function isUsable(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.includes('.');
}

/** The page that was probably meant: one whose last part is the same or much alike. */
function suggestPage(path: string, pages: string[]): { suggestion?: string } {
  const lastPart = (address: string) => /[^/]+(?=\/*$)/.exec(address)?.[0] ?? '';
  const last = lastPart(path);
  const meant = pages.map(lastPart).includes(last) ? last : suggest(last, pages.map(lastPart)).suggestion;
  const suggestion = meant && pages.find((page) => page.endsWith(`/${meant}/`));
  return suggestion ? { suggestion } : {};
}

/** The pages of this site, with the ids on them where these come from records: parts of other pages are not looked at. */
type Pages = Map<string, string[] | undefined>;

/** What is wrong with one address, if anything. */
function judge(url: string, site: Pages): { code: Code; values: Values } | undefined {
  const pages = [...site.keys()];
  if (url.startsWith('#') || /^mailto:[^@\s]+@[^@\s]+$/.test(url)) return undefined;
  if (/^https:\/\//i.test(url)) return isUsable(url) ? undefined : { code: 'link-scheme', values: { value: url } };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return { code: 'link-scheme', values: { value: url } };
  if (!url.startsWith('/')) return { code: 'link-relative', values: { value: url, ...suggestPage(`/${url}`, pages) } };
  const path = url.replace(/[?#].*$/, '');
  if (PREFIX.test(path)) return { code: 'link-language', values: { value: url, right: url.replace(PREFIX, '') || '/' } };
  if (site.has(path)) {
    const [part, parts] = [/#(.+)$/.exec(url)?.[1], site.get(path)];
    return part && parts && !parts.includes(part) ? { code: 'link-part', values: { value: url, ...suggest(part, parts) } } : undefined;
  }
  if (pages.includes(`${path}/`)) return { code: 'link-slash', values: { value: url, right: url.replace(path, `${path}/`) } };
  return { code: 'link-broken', values: { value: url, ...suggestPage(path, pages) } };
}

function checkText({ source, body }: EntryText, pages: Pages): Finding[] {
  return body.nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const verdict = judge(node.url ?? '', pages);
    if (!verdict) return [];
    const [start, end] = rangeOf(node);
    const inside = source.text.slice(start, end).lastIndexOf(node.url || '()');
    return [{ ...verdict, field: 'body', ...source.placeAt(start + Math.max(0, inside)) }];
  });
}

function toPages({ entries, records, vocabulary }: Content): Pages {
  const idsOf = (list: string) => namesAt(vocabulary.get(list)?.yaml.data, '*.id');
  const overviews = entries.filter(({ collection }) => collection !== 'pages').map(({ collection }) => `/${collection}/`);
  const own = entries.map(({ collection, slug }) => entryPath(collection, slug));
  const terms = ['sdgs', 'forms'].flatMap((list) => idsOf(list).map((id) => `/${list}/${id}/`));
  const partnerships = (records.get('partnerships') ?? []).map(({ name }) => `/partnerships/${name}/`);
  const pages: Pages = new Map([...OTHER_PAGES, ...overviews, ...own, ...terms, ...partnerships].map((path) => [path, undefined]));
  return pages.set('/glossary/', ['terms', 'bridge', ...idsOf('glossary').map((id) => `term-${id}`)]);
}

/** Links: inside the site to a page that exists, written without language and with the slash; outside only https. */
export function checkLinks(content: Content): Finding[] {
  const pages = toPages(content);
  return content.entries.flatMap(({ texts }) => [...texts.values()].flatMap((text) => checkText(text, pages)));
}
