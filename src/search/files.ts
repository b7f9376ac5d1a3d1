import type { SearchIndex, Shard } from '../domain/search/build.ts';
import type { IndexSource } from '../domain/search/find.ts';
import type { SearchCard } from '../domain/search/setup.ts';
import type { Lang } from '../schemas/parts.ts';

/** Loads files of the index, each once; one that failed is asked for again. */
export class SearchFiles implements IndexSource {
  readonly #folder: string;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  #load<T>(name: string): Promise<T> {
    const known = this.#loaded.get(name);
    if (known) return known as Promise<T>;
    const loading = fetch(`${this.#folder}${name}.json`).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json() as Promise<T>;
    });
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }

  loadShard = (number: number) => this.#load<Shard>(`words/${number}`);
  loadEndings = (number: number) => this.#load<string[]>(`endings/${number}`);
  loadFilters = () => this.#load<SearchIndex['filters']>('filters');
  loadCard = (document: number, lang: Lang) => this.#load<SearchCard>(`${lang}/${document}`);
}
