import type { Hit } from '../domain/search/rank.ts';
import type { SearchCard, SearchSetup } from '../domain/search/setup.ts';
import type { SearchFiles } from './files.ts';
import { toMarked } from './mark.ts';

const BEST = 3;
const IN_GROUP = 3;
const PAGE = 10;
/** So few results need no groups. */
const FEW = 5;

/** Draws the results of one query: the best, then the others by kind, then what is in no language of the reader. */
export class Results {
  readonly #setup: SearchSetup;
  readonly #files: SearchFiles;
  readonly #document: Document;

  constructor(setup: SearchSetup, files: SearchFiles, document: Document) {
    this.#setup = setup;
    this.#files = files;
    this.#document = document;
  }

  say(key: string, values: Record<string, string | number> = {}): string {
    return (this.#setup.messages[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  }

  #make<K extends keyof HTMLElementTagNameMap>(tag: K, text = '', className = ''): HTMLElementTagNameMap[K] {
    const element = this.#document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  /** Address of a page, which marks there what was found. */
  #toHref(href: string, keys: readonly string[]): string {
    const [path = '', fragment] = href.split('#');
    return `${path}?highlight=${keys.map(encodeURIComponent).join('+')}${fragment ? `#${fragment}` : ''}`;
  }

  /** The line that says in which other language the words were found, with a link to that text. */
  async #toFoundIn({ document, foundIn, keys }: Hit): Promise<HTMLElement> {
    const { title, href } = await this.#files.loadCard(document, foundIn);
    const line = this.#make('p', '', 'found-in');
    const link = this.#make('a');
    link.href = this.#toHref(href, keys);
    link.lang = foundIn;
    link.hreflang = foundIn;
    link.append(toMarked(title, keys, this.#document));
    line.append(this.say('found-in', { language: this.#setup.languages[foundIn] }), ' ', link);
    return line;
  }

  #toFacts({ kind }: Hit, { textLang, facts }: SearchCard, isInGroup: boolean): HTMLElement {
    const { lang, kinds, languages } = this.#setup;
    const line = this.#make('p', '', 'entry-facts');
    line.textContent = [isInGroup ? '' : kinds[kind], facts].filter(Boolean).join(' · ');
    if (textLang !== lang) line.append(' ', this.#make('span', this.say('only-in', { language: languages[textLang] }), 'chip'));
    return line;
  }

  async #toItem(hit: Hit, isInGroup: boolean): Promise<HTMLElement> {
    const card = await this.#files.loadCard(hit.document, this.#setup.lang);
    const item = this.#make('li');
    const link = this.#make('a');
    link.href = this.#toHref(card.href, hit.keys);
    link.append(toMarked(card.title, hit.keys, this.#document));
    const summary = this.#make('p');
    summary.append(toMarked(card.summary, hit.keys, this.#document));
    for (const element of [link, summary]) element.lang = card.textLang;
    item.append(this.#toFacts(hit, card, isInGroup), link, ...(card.summary ? [summary] : []));
    if (hit.foundIn !== card.textLang) item.append(await this.#toFoundIn(hit));
    return item;
  }

  /** A list that shows some and, when asked, more; the focus then goes to the first of those. */
  async #toList(hits: readonly Hit[], first: number, next: number, isInGroup = false): Promise<HTMLElement[]> {
    const list = this.#make('ol', '', 'results');
    list.append(...(await Promise.all(hits.slice(0, first).map((hit) => this.#toItem(hit, isInGroup)))));
    if (hits.length <= first) return [list];
    const more = this.#make('button', next < hits.length ? this.say('more') : this.say('show-all', { count: hits.length }), 'more');
    more.type = 'button';
    more.addEventListener('click', async () => {
      const shown = list.children.length;
      list.append(...(await Promise.all(hits.slice(shown, shown + next).map((hit) => this.#toItem(hit, isInGroup)))));
      if (list.children.length >= hits.length) more.remove();
      (list.children[shown]?.querySelector('a') as HTMLElement | null)?.focus();
    });
    return [list, more];
  }

  async #toSection(title: string, hits: readonly Hit[], first: number, next: number, isInGroup = false): Promise<HTMLElement> {
    const section = this.#make('section');
    section.append(this.#make('h2', title), ...(await this.#toList(hits, first, next, isInGroup)));
    return section;
  }

  /** Everything that answers a query; the elements are not yet in the page. */
  async render(hits: readonly Hit[], isOneKind: boolean): Promise<HTMLElement[]> {
    if (hits.length <= FEW || isOneKind) return this.#toList(hits, PAGE, PAGE);
    const { lang, kinds } = this.#setup;
    const rest = hits.slice(BEST);
    const own = new Map<Hit['kind'], Hit[]>();
    for (const hit of rest) if (hit.foundIn === lang) own.set(hit.kind, [...(own.get(hit.kind) ?? []), hit]);
    const others = rest.filter(({ foundIn }) => foundIn !== lang);
    const toTitle = (kind: string, { length }: readonly Hit[]) => this.say('group', { kind, count: length });
    return Promise.all([
      this.#toSection(this.say('best'), hits.slice(0, BEST), BEST, BEST),
      ...[...own].map(([kind, group]) => this.#toSection(toTitle(kinds[kind], group), group, IN_GROUP, group.length, true)),
      ...(others.length > 0 ? [this.#toSection(toTitle(this.say('other-languages'), others), others, IN_GROUP, PAGE)] : []),
    ]);
  }
}
