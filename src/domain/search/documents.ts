import type { Lang } from '../../schemas/lang.ts';

/** Kinds of page in the order in which they are numbered. */
export const SEARCH_KINDS = ['case', 'lesson', 'country', 'objective', 'plan', 'partnership', 'theme', 'sdg', 'form', 'guide', 'glossary', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a page says in one language, from what tells most about it to what tells least. */
export interface SearchText {
  title: string;
  /** Short names of what the page is about, whole: “Afval”, “O2.3”, “ANCB”. */
  names: readonly string[];
  /** Names of what it is connected with: countries, municipalities, themes. */
  facts: readonly string[];
  summary: string;
  details: readonly string[];
  body: string;
}

/** A page that can be found, with its text in every language in which there is one. */
export interface SearchDocument {
  /** Address without language and base; a fragment for a term of the glossary. */
  path: string;
  kind: SearchKind;
  countries: readonly string[];
  themes: readonly string[];
  texts: Partial<Record<Lang, SearchText>>;
}

const kindRank = new Map(SEARCH_KINDS.map((kind, index) => [kind, index]));

/** Documents in the order of their numbers: by kind, then by address. */
export const sortDocuments = (documents: readonly SearchDocument[]): SearchDocument[] =>
  [...documents].sort((a, b) => (kindRank.get(a.kind) ?? 0) - (kindRank.get(b.kind) ?? 0) || (a.path < b.path ? -1 : 1));

/** Running text of an MDX body: no components, link addresses or marks of Markdown. */
export const toPlainText = (body: string): string =>
  body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']').replace(/[[\]#*_`>|]/g, ' ').replace(/\s+/g, ' ').trim();
