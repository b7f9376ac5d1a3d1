import type { Lang } from '../../schemas/lang.ts';
import type { SearchManifest } from './build.ts';
import type { SearchKind } from './documents.ts';

/** What a result shows, in one language. */
export interface SearchCard {
  title: string;
  href: string;
  summary: string;
  /** Countries, in words. */
  facts: string;
  /** Language of title and summary: another than the page's where there is no text in it. */
  textLang: Lang;
}

/** What the search page gives its script: where to look, and what to say. */
export interface SearchSetup {
  lang: Lang;
  manifest: SearchManifest;
  /** Address of the folder of the index's files, with a slash at the end. */
  files: string;
  /** Address of the folder of Pagefind's files. */
  pagefind: string;
  kinds: Record<SearchKind, string>;
  languages: Record<Lang, string>;
  /** Strings by the end of their key: `search.none` is `none`. */
  messages: Record<string, string>;
}
