import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config, type HtmlElement, Parser } from 'html-validate';
import { LANGS, type Lang } from '../../src/schemas/parts.ts';
import type { BuiltSite } from './built-sites.ts';

/** One page of a finished build. */
export interface BuiltPage {
  /** Relative to the build: `es/countries/benin/index.html`. */
  readonly file: string;
  /** As a browser asks for it, with language and base path: `/kennis/es/countries/benin/`. */
  readonly path: string;
  /** Without language and base path: `/countries/benin/`. */
  readonly key: string;
  /** Language by its address. */
  readonly lang: Lang;
  readonly html: string;
  /** Parsed when first asked for. */
  readonly dom: HtmlElement;
}

/** The base path as a prefix: empty at the root. */
export const toPrefix = ({ base }: BuiltSite) => (base === '/' ? '' : base);

/** Address of a page in a language, as the site is documented: Dutch at the root, the others under their own folder. */
export function toPath(site: BuiltSite, key: string, lang: Lang): string {
  return `${toPrefix(site)}${lang === 'nl' ? '' : `/${lang}`}${key}`;
}

/** Every page of a build: every HTML file but those that only lead on. */
export const getPages = (site: BuiltSite): BuiltPage[] => readPages(site).filter((page) => !isRedirect(page));

/** The pages of addresses of before, which lead on to another. */
export const getRedirectPages = (site: BuiltSite): BuiltPage[] => readPages(site).filter(isRedirect);

const isRedirect = ({ html }: BuiltPage) => html.includes('<meta http-equiv="refresh"');

function readPages(site: BuiltSite): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: site.dir }).map((file) => file.replaceAll('\\', '/')).sort();
  if (files.length === 0) throw new Error(`There is no page in ${site.dir}.`);
  return files.map((file) => readPage(site, file));
}

/** One page of a build by its address without language and base path. */
export function getPage(site: BuiltSite, key: string, lang: Lang = 'nl'): BuiltPage {
  return readPage(site, `${lang === 'nl' ? '' : `${lang}/`}${key.slice(1)}index.html`);
}

function readPage(site: BuiltSite, file: string): BuiltPage {
  const html = readFileSync(join(site.dir, file), 'utf8');
  const local = `/${file.replace(/index\.html$/, '')}`;
  const lang = LANGS.find((one) => one !== 'nl' && local.startsWith(`/${one}/`)) ?? 'nl';
  let dom: HtmlElement | undefined;
  return {
    file,
    path: `${toPrefix(site)}${local}`,
    key: lang === 'nl' ? local : local.slice(3),
    lang,
    html,
    get dom() {
      return (dom ??= new Parser(config).parseHtml(html));
    },
  };
}
const config = await Config.defaultConfig().resolve();

/** Whether a page is that of the editor: a program for staff, in no list and no language, heavier than all others together. */
export const isEditor = ({ file }: BuiltPage) => file === 'admin/index.html';

/** Whether a page stands for itself among the pages of the site: not for every unknown address, not for staff only. */
export const isContent = (page: BuiltPage) => page.file !== '404.html' && !isEditor(page);

/** Whether a page shows a text in another language than its own, because it has no translation. */
export const isFallback = ({ dom, lang }: BuiltPage) => attribute(one(dom, 'main'), 'lang') !== lang;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** The text that character references stand for. */
export const decode = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex: string, decimal: string, name: string) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? all));

export const all = (within: HtmlElement, selector: string) => within.querySelectorAll(selector);

/** The only element that matches; throws where there is none or more than one. */
export function one(within: HtmlElement, selector: string): HtmlElement {
  const found = all(within, selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match "${selector}", not one.`);
  return found[0] as HtmlElement;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

/** An attribute of everything that matches and has it. */
export const attributes = (within: HtmlElement, selector: string, name: string) =>
  all(within, selector).flatMap((element) => attribute(element, name) ?? []);

/** Text of an element as it is read: character references resolved, white space of the source as one space. */
export const textOf = (element: HtmlElement) => decode(element.textContent).replace(/[ \t\r\n]+/g, ' ').trim();

export const textsOf = (within: HtmlElement, selector: string) => all(within, selector).map(textOf);
