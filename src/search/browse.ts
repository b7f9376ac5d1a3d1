import { applyChoice, type Choice, readChoice, toggle, toQuery } from '../domain/facets.ts';
import { type ChosenTexts, toChips, toWaysOut } from './chosen.ts';
import { toFilter } from './filters.ts';
import { fill } from './make.ts';
import { copyAddress, downloadTable, type Table } from './takeaway.ts';

/** What a page with a list tells this script; facets and records in the order of the page. */
export interface BrowseData extends Table {
  facets: { id: string; column: string; records: readonly (readonly number[])[] }[];
  /** Orders other than that of the page: the places of all records. */
  orders: Record<string, readonly number[]>;
  texts: ChosenTexts & Record<'all' | 'shown' | 'filters' | 'filtersChosen' | 'show' | 'copied', string>;
}

/** How long the page waits before it announces a result: who ticks three boxes hears one. */
const PAUSE = 300;

/**
 * Makes filters of the facets beside a list. What is chosen stands in the address, with ids that are the same in every
 * language, and follows the reader to the other languages. Without this script the list is whole.
 */
export function startBrowse(document: Document): void {
  const root = document.querySelector('[data-browse]');
  if (!root) return;
  const find = <E extends HTMLElement = HTMLElement>(name: string) => root.querySelector(`[data-browse-${name}]`) as E;
  const data = JSON.parse(find('data').textContent) as BrowseData;
  const { texts } = data;
  const parts = [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')];
  const filters = parts.map((part, index) => toFilter(part, data.facets[index] as BrowseData['facets'][number]));
  const list = find('list').querySelector('ul') as HTMLElement;
  const records = [...list.children] as HTMLElement[];
  const panel = root.querySelector('#filters') as HTMLElement;
  const [opener, status, chosen, none, address] = [find('open'), find('status'), find('chosen'), find('none'), find('address')];
  const sorter = find<HTMLSelectElement>('sort');
  const clearers = root.querySelectorAll<HTMLElement>('[data-browse-clear]');
  const chips = chosen.querySelector('ul') as HTMLElement;
  const natural = [...records.keys()];

  let choice: Choice = [];
  let shown: number[] = natural;
  let order: readonly number[] = natural;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  const getQuery = () => toQuery(choice, filters, sorter.selectedIndex > 0 ? sorter.value : undefined);

  /** Says how many records are shown, and what else there is to say. */
  function say(pause: number, more = '') {
    const isWhole = choice.every(({ size }) => size === 0);
    const line = isWhole ? texts.all : fill(texts.shown, { count: shown.length });
    clearTimeout(announcing);
    const tell = () => (status.textContent = more ? `${line} · ${more}` : line);
    if (pause > 0) announcing = setTimeout(tell, pause);
    else tell();
  }

  function showChosen() {
    const items = toChips(filters, choice, texts, go);
    chips.replaceChildren(...items);
    chosen.hidden = items.length === 0;
    for (const button of clearers) button.hidden = items.length === 0;
    opener.textContent = items.length > 0 ? fill(texts.filtersChosen, { count: items.length }) : texts.filters;
    none.hidden = shown.length > 0;
    none.querySelector('ul')?.replaceChildren(...(none.hidden ? [] : toWaysOut(filters, choice, texts, go)));
  }

  function show(pause: number) {
    const focused = document.activeElement as HTMLElement | null;
    const chip = [...chips.children].findIndex((item) => item.contains(focused));
    const { fitting, counts } = applyChoice(filters, choice);
    const fits = new Set(fitting);
    const asked = data.orders[sorter.value] ?? natural;
    if (asked !== order) list.append(...asked.map((place) => records[place] as HTMLElement));
    order = asked;
    shown = order.filter((record) => fits.has(record));
    for (const [index, filter] of filters.entries()) filter.show(choice[index] ?? new Set(), counts[index] ?? []);
    for (const [place, record] of records.entries()) record.hidden = !fits.has(place);
    showChosen();
    address.hidden = true;
    find('show').textContent = fill(texts.show, { count: shown.length });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = getQuery();
    say(pause);
    // A button that is gone cannot keep the focus: it goes to the next one of its kind, or to the result.
    if (!focused || focused.getClientRects().length > 0) return;
    const next = chips.children[Math.min(chip, chips.children.length - 1)]?.querySelector('button');
    (next ?? (panel.contains(focused) ? find('show') : status)).focus();
  }

  function go(next: Choice) {
    choice = next;
    history.pushState(null, '', `${location.pathname}${getQuery()}${location.hash}`);
    show(PAUSE);
  }

  /** Shows what the address asks for. */
  function read() {
    const query = new URLSearchParams(location.search);
    choice = readChoice(query, filters);
    sorter.value = query.get('sort') ?? '';
    if (sorter.selectedIndex < 0) sorter.selectedIndex = 0;
    show(0);
  }

  panel.addEventListener('change', ({ target }) => {
    const facet = filters.findIndex(({ id }) => id === (target as HTMLInputElement).name);
    const place = filters[facet]?.values.indexOf((target as HTMLInputElement).value) ?? -1;
    if (place >= 0) go(toggle(choice, facet, place));
  });
  sorter.addEventListener('change', () => go(choice));
  for (const button of clearers) button.addEventListener('click', () => go(filters.map(() => new Set())));
  window.addEventListener('popstate', read);

  find('copy').addEventListener('click', async () => {
    const copied = await copyAddress(`${location.origin}${location.pathname}${getQuery()}`, address);
    say(0); // Said twice, it is heard twice.
    if (copied) say(PAUSE, texts.copied);
  });
  find('csv').addEventListener('click', () => downloadTable(data, filters, shown.map((place) => [place, records[place] as HTMLElement])));

  let isSheet = false;
  panel.addEventListener('toggle', (event) => (isSheet = (event as ToggleEvent).newState === 'open'));
  panel.addEventListener('focusout', ({ relatedTarget: to }) => {
    // Who leaves the sheet by keyboard sees where they are.
    if (isSheet && to instanceof Node && to !== opener && !panel.contains(to)) panel.hidePopover();
  });

  read();
  for (const [index, part] of parts.entries()) if (choice[index]?.size) part.open = true;
}
