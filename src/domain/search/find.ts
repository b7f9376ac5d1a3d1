import type { Lang } from '../../schemas/lang.ts';
import type { Postings, SearchManifest, Shard } from './build.ts';
import { findLongest, findTypos, type IndexView, type Match, matchBeginning, matchExactly, matchPart, matchTypos, toLookups } from './match.ts';
import { type Hit, rank } from './rank.ts';
import { fold } from './fold.ts';
import { toQueryWords } from './words.ts';

/** Where the files of the index come from: a browser fetches them, a test has them. */
export interface IndexSource {
  loadShard(number: number): Promise<Shard>;
  loadEndings(number: number): Promise<string[]>;
}

/** The answer to a query. */
export interface Answer {
  /** Words that were looked for. */
  words: string[];
  hits: Hit[];
  /** Words that no page has, also not with one letter changed. */
  unknown: string[];
  /** Words that were found only with one letter changed. */
  mistyped: string[];
}

const reverse = (key: string) => [...key].reverse().join('');
const toForms = (word: string) => [fold(word), ...toLookups(word).keys()];

/** The last part that begins at or before a key; the first where none does. */
function findPart(firsts: readonly string[], key: string): number {
  let low = 0;
  for (let high = firsts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}

/** Numbers of all parts in which keys that begin so can stand. */
function findParts(firsts: readonly string[], beginning: string): number[] {
  const first = findPart(firsts, beginning);
  return Array.from({ length: findPart(firsts, `${beginning}\uffff`) - first + 1 }, (_, at) => first + at);
}

/** Half a word: of two words that differ by one letter, one half is the same. */
const toHalf = (word: string): string => word.slice(0, Math.max(2, Math.floor(word.length / 2)));

/** One search over all languages: loads the few files that a query needs, each once. */
export class Finder {
  readonly #manifest: SearchManifest;
  readonly #source: IndexSource;
  readonly #shards = new Map<number, { shard: Shard; keys: string[] }>();
  readonly #index: IndexView = {
    get: (key): Postings | undefined => {
      const shard = this.#shards.get(findPart(this.#manifest.shards, key))?.shard;
      return shard && Object.hasOwn(shard, key) ? shard[key] : undefined;
    },
    near: (key) => this.#shards.get(findPart(this.#manifest.shards, key))?.keys ?? [],
  };

  constructor(manifest: SearchManifest, source: IndexSource) {
    this.#manifest = manifest;
    this.#source = source;
  }

  async #load(keys: Iterable<string>): Promise<void> {
    await this.#loadShards([...keys].map((key) => findPart(this.#manifest.shards, key)));
  }

  async #loadShards(numbers: readonly number[]): Promise<void> {
    await Promise.all([...new Set(numbers)].filter((number) => !this.#shards.has(number)).map(async (number) => {
      const shard = await this.#source.loadShard(number);
      this.#shards.set(number, { shard, keys: Object.keys(shard) });
    }));
  }

  /** Keys that end as a word does, or as one of its stems. */
  async #loadEndings(word: string): Promise<string[]> {
    const numbers = new Set(toForms(word).flatMap((form) => findParts(this.#manifest.endings, toHalf(reverse(form)))));
    const lists = await Promise.all([...numbers].map((number) => this.#source.loadEndings(number)));
    return lists.flat().map(reverse);
  }

  /** A word that no text has: the same with another letter; else its parts, the end of a compound before its beginning. */
  async #matchUnknown(word: string, reader: Lang): Promise<Match[]> {
    const parts = findParts(this.#manifest.shards, toHalf(fold(word)));
    await this.#loadShards(parts);
    const near = parts.flatMap((number) => this.#shards.get(number)?.keys ?? []);
    const alike = matchTypos(word, findTypos(word, near), reader, this.#index);
    if (alike.length > 0) return alike;
    const endings = await this.#loadEndings(word);
    const candidates = findTypos(word, endings);
    const end = findLongest(toForms(word), endings, 'endsWith');
    await this.#load([...candidates, ...(end ? [end] : [])]);
    const typos = matchTypos(word, candidates, reader, this.#index);
    if (typos.length > 0) return typos;
    const start = findLongest(toForms(word), near, 'startsWith');
    return [end, start].flatMap((key) => (key ? matchPart(key, word, reader, this.#index) : []));
  }

  async #match(word: string, reader: Lang, isLast: boolean): Promise<Match[]> {
    const exact = matchExactly(word, reader, this.#index);
    if (exact.length > 0 && !isLast) return exact;
    const found = [...exact, ...matchBeginning(word, reader, this.#index, exact.length > 0)];
    return found.length > 0 ? found : this.#matchUnknown(word, reader);
  }

  /**
   * Answers a query.
   * @param reader language of the page on which somebody searches: its words count most
   * @throws whatever the source throws where a file can't be had
   */
  async find(query: string, reader: Lang): Promise<Answer> {
    const words = toQueryWords(query, reader);
    await this.#load(words.flatMap(toForms));
    const matches = await Promise.all(words.map((word, at) => this.#match(word, reader, at === words.length - 1)));
    const isTypo = (at: number) => matches[at]?.[0]?.how === 'typo';
    return {
      words,
      hits: rank(matches, reader, this.#index, this.#manifest),
      unknown: words.filter((_, at) => matches[at]?.length === 0),
      mistyped: words.filter((_, at) => isTypo(at)),
    };
  }
}
