import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { withoutDrafts } from '../domain/publication.ts';
import { readEnvironment } from '../site/environment.ts';

/** Whoever writes or reviews sees drafts too, each marked as one. */
const showsDrafts = import.meta.env.DEV || readEnvironment().showDrafts;

/** Which records a query gives: those that lists and counts show, or all that have a page. */
export type Scope = 'listed' | 'all';

/** The one place that decides what the site has: every query of pages, lists, counts, feeds and data reads through it. */
export async function getPublished<C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>[]> {
  const stored = (await getCollection(collection)) as CollectionEntry<C>[];
  return showsDrafts ? stored : withoutDrafts(stored);
}
