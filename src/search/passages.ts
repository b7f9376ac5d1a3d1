import type { SearchSetup } from '../domain/search/setup.ts';
import { toFragment } from './excerpt.ts';

interface Passage {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: Passage[] }>;
}

const PAGE = 5;
let loading: Promise<Pagefind> | undefined;

/** Pagefind, loaded when somebody asks for passages: with its WebAssembly it weighs more than all the rest of a search. */
function load(folder: string): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ noWorker: true });
    return pagefind;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Whether a query asks for words in just this order: “"sociale dienst"”. */
export const isPhrase = (query: string): boolean => /^\s*["“«„].+["”»“]\s*$/.test(query);

/**
 * Passages of texts in the page's language that have the words, with the words marked.
 * @param query what was typed; between quotation marks it is looked for as it stands
 * @throws where Pagefind can't be loaded
 */
export async function findPassages(query: string, { pagefind }: SearchSetup, document: Document): Promise<HTMLLIElement[]> {
  const { search } = await load(pagefind);
  const { results } = await search(isPhrase(query) ? `"${query.replace(/["“”«»„]/g, ' ').trim()}"` : query);
  const found = await Promise.all(results.slice(0, PAGE).map((passage) => passage.data()));
  return found.map(({ url, excerpt, meta }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta['title'] ?? url;
    const text = document.createElement('p');
    text.append(toFragment(excerpt, document));
    item.append(link, text);
    return item;
  });
}
