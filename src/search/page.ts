import { toFragment } from './excerpt.ts';

interface Hit {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
interface Pagefind {
  debouncedSearch(query: string, options?: object, wait?: number): Promise<{ results: Hit[] } | null>;
}

const PAGE_SIZE = 10;

/**
 * Runs the search page: loads Pagefind when somebody searches, shows the results in the page's language and keeps
 * the query in the address. Nothing of a query or a result is written as HTML.
 */
export function startSearchPage(document: Document): void {
  const box = document.querySelector<HTMLElement>('[data-search-results]');
  const input = document.querySelector<HTMLInputElement>('#search-page');
  const status = document.querySelector('[data-search-status]');
  const list = document.querySelector('[data-search-list]');
  const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
  if (!box || !input || !status || !list || !more) return;

  const messages = JSON.parse(box.dataset['messages'] ?? '{}') as Record<string, string>;
  const say = (key: string, count = 0) => {
    status.textContent = messages[key]?.replace('{count}', String(count)) ?? '';
  };
  let loading: Promise<Pagefind> | undefined;
  const load = () => (loading ??= import(/* @vite-ignore */ `${box.dataset['bundle']}pagefind.js`) as Promise<Pagefind>);
  let hits: Hit[] = [];

  async function showMore() {
    const next = await Promise.all(hits.splice(0, PAGE_SIZE).map((hit) => hit.data()));
    for (const { url, excerpt, meta } of next) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = meta['title'] ?? url;
      const text = document.createElement('p');
      text.append(toFragment(excerpt, document));
      item.append(link);
      if (meta['kind']) {
        const kind = document.createElement('span');
        kind.className = 'kind';
        kind.textContent = meta['kind'];
        item.append(' ', kind);
      }
      item.append(text);
      list!.append(item);
    }
    more!.hidden = hits.length === 0;
  }

  async function search(query: string) {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (query.length < 2) {
      list!.replaceChildren();
      more!.hidden = true;
      say('empty');
      return;
    }
    say('working');
    try {
      const pagefind = await load();
      const found = await pagefind.debouncedSearch(query, {}, 200);
      if (!found) return; // A later query has taken over.
      list!.replaceChildren();
      hits = [...found.results];
      say(hits.length === 0 ? 'none' : hits.length === 1 ? 'one' : 'many', hits.length);
      await showMore();
    } catch {
      loading = undefined;
      say('failed');
    }
  }

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(input.value.trim());
  });
  input.addEventListener('input', () => void search(input.value.trim()));
  more.addEventListener('click', () => void showMore());

  const query = new URLSearchParams(location.search).get('q')?.slice(0, 200).trim() ?? '';
  if (query) {
    input.value = query;
    void search(query);
  }
}
