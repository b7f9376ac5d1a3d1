import { type CollectionEntry, getCollection } from 'astro:content';
import { resolveTexts, type ResolvedText } from '../domain/entries.ts';
import { entryPath } from '../domain/links.ts';
import { sortObjectives } from '../domain/objectives.ts';
import type { EntryCollection } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';

/** An entry as a page in one language shows it. */
export type EntryView<C extends EntryCollection> = ResolvedText<CollectionEntry<C>> & {
  collection: C;
  lang: Lang;
  /** Path without language and base: `/countries/benin/`. */
  path: string;
  text: CollectionEntry<C>['data'];
};

async function getEntries<C extends EntryCollection>(collection: C, lang: Lang): Promise<EntryView<C>[]> {
  const sources = (await getCollection(collection)) as CollectionEntry<C>[];
  return resolveTexts(sources, lang).map((resolved) => ({
    ...resolved,
    collection,
    lang,
    path: entryPath(collection, resolved.slug),
    text: resolved.source.data,
  }));
}

async function getOrdered<C extends 'strategy' | 'countries' | 'pages'>(collection: C, lang: Lang) {
  const entries = await getEntries(collection, lang);
  return entries.sort((a, b) => a.facts.order - b.facts.order);
}

/** Chapters of the plan, in its order. */
export const getChapters = (lang: Lang) => getOrdered('strategy', lang);
/** Countries in the order of their status in the plan. */
export const getCountries = (lang: Lang) => getOrdered('countries', lang);
/** Free pages: about, accessibility, privacy. */
export const getPages = (lang: Lang) => getOrdered('pages', lang);
/** Objectives in the order of the plan: SO1, O1.1 … */
export const getObjectives = async (lang: Lang) => sortObjectives(await getEntries('objectives', lang));

export type ChapterView = EntryView<'strategy'>;
export type CountryView = EntryView<'countries'>;
export type ObjectiveView = EntryView<'objectives'>;
export type PageView = EntryView<'pages'>;
