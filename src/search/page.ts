import { type Answer, Finder } from '../domain/search/find.ts';
import type { Hit } from '../domain/search/rank.ts';
import type { SearchSetup } from '../domain/search/setup.ts';
import { SearchFiles } from './files.ts';
import { findPassages, isPhrase } from './passages.ts';
import { clearRecent, keepRecent, readRecent } from './recent.ts';
import { Results } from './results.ts';

const LONGEST = 200;
const SHORTEST = 2;
/** Milliseconds without typing before a search begins, and before a query counts as one worth keeping. */
const PAUSE = 150;
const SETTLED = 1500;

const quote = (words: readonly string[]) => words.map((word) => `‘${word}’`).join(', ');

/**
 * Runs the search page: loads the few files of the index that a query needs, shows the results, keeps query and filters in the
 * address. Nothing of a query or a result is written as HTML.
 */
export function startSearchPage(document: Document): void {
  const data = document.querySelector('[data-search-setup]')?.textContent;
  const box = document.querySelector<HTMLElement>('[data-search-results]');
  const input = document.querySelector<HTMLInputElement>('#search-page');
  const status = document.querySelector('[data-search-status]');
  const start = document.querySelector<HTMLElement>('[data-search-start]');
  const recent = document.querySelector<HTMLElement>('[data-search-recent]');
  const filters = document.querySelector<HTMLElement>('[data-search-filters]');
  const passages = document.querySelector<HTMLElement>('[data-search-passages]');
  if (!data || !box || !input || !status || !start || !recent || !filters || !passages) return;

  const setup = JSON.parse(data) as SearchSetup;
  const files = new SearchFiles(setup.files);
  const finder = new Finder(setup.manifest, files);
  const results = new Results(setup, files, document);
  const selects = [...filters.querySelectorAll('select')];
  const button = passages.querySelector('button');
  const passageList = passages.querySelector('ol');
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;

  const read = () => input.value.slice(0, LONGEST).trim();
  const chosen = () => Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));

  function keepAddress(query: string) {
    const address = new URL(location.href);
    for (const [name, value] of [['q', query], ...selects.map((select) => [select.name, select.value])] as [string, string][]) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  }

  async function filter(hits: readonly Hit[]): Promise<Hit[]> {
    const { kind, country, theme } = chosen();
    const lists = country || theme ? await files.loadFilters() : undefined;
    const allowed = [country && (lists?.countries[country] ?? []), theme && (lists?.themes[theme] ?? [])].filter((list) => Array.isArray(list));
    const sets = allowed.map((list) => new Set(list));
    return hits.filter((hit) => (!kind || hit.kind === kind) && sets.every((set) => set.has(hit.document)));
  }

  function describe({ words, unknown, mistyped }: Answer, all: number, shown: number): string {
    const count = shown === 1 ? results.say('one') : results.say('many', { count: shown });
    if (words.length === 0 || all === 0) return results.say('none');
    return [
      shown === 0 ? results.say('none-filtered', { count: all }) : count,
      unknown.length > 0 ? results.say('unknown', { words: quote(unknown) }) : '',
      mistyped.length > 0 ? results.say('mistyped', { words: quote(mistyped) }) : '',
    ].filter(Boolean).join(' ');
  }

  function showStart(query: string) {
    const searches = readRecent();
    start!.hidden = query.length >= SHORTEST;
    recent!.hidden = searches.length === 0;
    recent!.querySelector('ul')?.replaceChildren(...searches.map((one) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `?q=${encodeURIComponent(one)}`;
      link.textContent = one;
      item.append(link);
      return item;
    }));
  }

  async function search() {
    const query = read();
    const own = ++turn;
    clearTimeout(settled);
    keepAddress(query);
    showStart(query);
    passages!.hidden = true;
    passageList?.replaceChildren();
    if (query.length < SHORTEST) {
      box!.replaceChildren();
      filters!.hidden = true;
      status!.textContent = results.say('empty');
      return;
    }
    try {
      const answer = await finder.find(query, setup.lang);
      const hits = await filter(answer.hits);
      const elements = await results.render(hits, Boolean(chosen()['kind']));
      if (own !== turn) return; // A later query has taken over.
      box!.replaceChildren(...elements);
      filters!.hidden = answer.hits.length === 0;
      passages!.hidden = false;
      status!.textContent = describe(answer, answer.hits.length, hits.length);
      if (hits.length > 0) settled = setTimeout(() => keepRecent(query), SETTLED);
      if (isPhrase(query)) await showPassages();
    } catch {
      if (own === turn) status!.textContent = results.say('failed');
    }
  }

  async function showPassages() {
    const own = turn;
    try {
      const items = await findPassages(read(), setup, document);
      if (own !== turn) return;
      const none = document.createElement('li');
      none.textContent = results.say('passages.none');
      passageList?.replaceChildren(...(items.length > 0 ? items : [none]));
      (passageList?.querySelector('a') ?? button)?.focus({ preventScroll: isPhrase(read()) });
    } catch {
      if (own === turn) status!.textContent = results.say('failed');
    }
  }

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void search();
  });
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void search(), PAUSE);
  });
  filters.addEventListener('change', () => void search());
  filters.querySelector('button')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    void search();
  });
  button?.addEventListener('click', () => void showPassages());
  recent.querySelector('button')?.addEventListener('click', () => {
    clearRecent();
    showStart('');
    input.focus();
  });
  // A query that failed for want of a connection is asked again when there is one.
  addEventListener('online', () => void (status.textContent === results.say('failed') && search()));

  const address = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = address.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  const details = filters.querySelector('details');
  if (details) details.open = Object.keys(chosen()).length > 0;
  showStart('');
  input.value = address.get('q')?.slice(0, LONGEST).trim() || input.value;
  if (input.value.trim()) void search();
}
