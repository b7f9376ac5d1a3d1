import type { CollectionEntry } from 'astro:content';
import { resolveTexts, type ResolvedText } from '../domain/entries.ts';
import { entryPath } from '../domain/links.ts';
import { sortObjectives } from '../domain/objectives.ts';
import { isListed, type PublicationState, toPublicationState } from '../domain/publication.ts';
import type { EntryCollection } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { getPublished, type Scope } from './published.ts';

/** An entry as a page in one language shows it. */
export type EntryView<C extends EntryCollection> = ResolvedText<CollectionEntry<C>> & {
  collection: C;
  lang: Lang;
  /** Path without language and base: `/countries/benin/`. */
  path: string;
  text: CollectionEntry<C>['data'];
  state: PublicationState;
};

async function getEntries<C extends EntryCollection>(collection: C, lang: Lang, scope: Scope = 'listed'): Promise<EntryView<C>[]> {
  const resolved = resolveTexts(await getPublished(collection), lang).filter(({ facts }) => scope === 'all' || isListed(facts));
  return resolved.map((one) => ({
    ...one,
    collection,
    lang,
    path: entryPath(collection, one.slug),
    text: one.source.data,
    state: toPublicationState(one.facts),
  }));
}

async function getOrdered<C extends 'strategy' | 'countries' | 'themes' | 'how-to' | 'pages' | 'contribute'>(collection: C, lang: Lang, scope?: Scope) {
  const entries = await getEntries(collection, lang, scope);
  return entries.sort((a, b) => a.facts.order - b.facts.order);
}

const sortByDate = <E extends { slug: string; facts: { published: string } }>(entries: E[]): E[] =>
  entries.sort((a, b) => b.facts.published.localeCompare(a.facts.published) || a.slug.localeCompare(b.slug));

/** Chapters of the plan, in its order. */
export const getChapters = (lang: Lang) => getOrdered('strategy', lang);
/** Countries in the order of their status in the plan. */
export const getCountries = (lang: Lang, scope?: Scope) => getOrdered('countries', lang, scope);
/** Themes in the order of their lists. */
export const getThemes = (lang: Lang, scope?: Scope) => getOrdered('themes', lang, scope);
/** Guides, tools and programmes. */
export const getHowTos = (lang: Lang, scope?: Scope) => getOrdered('how-to', lang, scope);
/** Case studies, newest first, then by slug. */
export const getCases = async (lang: Lang, scope?: Scope) => sortByDate(await getEntries('case-studies', lang, scope));
/** Lessons learned, newest first, then by slug. */
export const getLessons = async (lang: Lang, scope?: Scope) => sortByDate(await getEntries('lessons', lang, scope));
/** Free pages: about, accessibility, privacy. */
export const getPages = (lang: Lang) => getOrdered('pages', lang);
/** The guide for who writes here, its first page first. */
export const getGuides = (lang: Lang) => getOrdered('contribute', lang);
/** Objectives in the order of the plan: SO1, O1.1 … */
export const getObjectives = async (lang: Lang) => sortObjectives(await getEntries('objectives', lang));

export type ChapterView = EntryView<'strategy'>;
export type CountryView = EntryView<'countries'>;
export type ObjectiveView = EntryView<'objectives'>;
export type CaseView = EntryView<'case-studies'>;
export type LessonView = EntryView<'lessons'>;
export type ThemeView = EntryView<'themes'>;
export type HowToView = EntryView<'how-to'>;
export type PageView = EntryView<'pages'>;
