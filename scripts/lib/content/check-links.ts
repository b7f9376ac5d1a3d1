import { LANGS } from '../../../src/schemas/parts.ts';
import type { Code } from '../../../src/report/codes.ts';
import type { Finding, Values } from '../../../src/report/issue.ts';
import { collect } from './collect.ts';
import { rangeOf } from './mdx.ts';
import { toPages, type Pages } from './pages.ts';
import type { Content, EntryText } from './read.ts';
import { suggest } from './suggest.ts';

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

/** What is wrong with one address, if anything. */
export function judgeLink(url: string, site: Pages): { code: Code; values: Values } | undefined {
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
    const verdict = judgeLink(node.url ?? '', pages);
    if (!verdict) return [];
    const [start, end] = rangeOf(node);
    const inside = source.text.slice(start, end).lastIndexOf(node.url || '()');
    return [{ ...verdict, field: 'body', ...source.placeAt(start + Math.max(0, inside)) }];
  });
}

/** Addresses of the pages that subjects of the thesaurus name. */
function checkThesaurus({ vocabulary }: Content, pages: Pages): Finding[] {
  const yaml = vocabulary.get('thesaurus')?.yaml;
  if (!yaml || yaml.findings.length > 0) return [];
  return collect(yaml.data, '*.pages.*').flatMap(({ path, value }) => {
    const verdict = judgeLink(String(value), pages);
    return verdict ? [{ ...verdict, field: path.join('.'), ...yaml.placeOf(path) }] : [];
  });
}

/** Links: inside the site to a page that exists, written without language and with the slash; outside only https. */
export function checkLinks(content: Content): Finding[] {
  const pages = toPages(content);
  const inTexts = content.entries.flatMap(({ texts }) => [...texts.values()].flatMap((text) => checkText(text, pages)));
  return [...inTexts, ...checkThesaurus(content, pages)];
}
