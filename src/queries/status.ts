import type { CollectionEntry } from 'astro:content';
import { groupTexts, resolveTexts } from '../domain/entries.ts';
import { GAP_FIELDS, type GapCollection, getFillRates } from '../domain/fill-rates.ts';
import { entryPath } from '../domain/links.ts';
import { getReviewState, REVIEWED_KINDS, type ReviewedKind } from '../domain/review.ts';
import type { ReviewStatus, SiteStatus, TextStatus } from '../domain/status.ts';
import { getTranslationState } from '../domain/translation.ts';
import { type EntryCollection, entrySchemas } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { langs } from '../site/locales.ts';
import { getChangeSince, today } from '../site/source.ts';
import { getNames } from './names.ts';
import { getPublished } from './published.ts';
import { getRecords } from './vocabulary.ts';

const collections = Object.keys(entrySchemas) as EntryCollection[];
const getSources = async (name: EntryCollection) => (await getPublished(name)) as CollectionEntry<EntryCollection>[];

async function getTexts(collection: EntryCollection): Promise<TextStatus[]> {
  const sources = await getSources(collection);
  const texts = groupTexts(sources);
  return resolveTexts(sources, 'nl').flatMap(({ slug, original }) => {
    const own = texts.get(slug) ?? new Map<Lang, CollectionEntry<EntryCollection>>();
    return langs.map((lang) => {
      const { provenance, translates } = own.get(lang)?.data ?? {};
      const state = getTranslationState(lang, original.lang, own);
      const file = original.source?.filePath;
      const since = state === 'outdated' && file && translates ? getChangeSince(file, translates) : undefined;
      return { collection, id: slug, lang, state, method: provenance, since };
    });
  });
}

async function getReviews(kind: ReviewedKind): Promise<ReviewStatus[]> {
  const records =
    kind === 'partnerships'
      ? [...(await getRecords(kind))].map(([id, { reviewed }]) => ({ id, reviewed }))
      : resolveTexts(await getSources(kind), 'nl').flatMap(({ slug, facts }) => ('reviewed' in facts ? [{ id: slug, reviewed: facts.reviewed }] : []));
  return records.map(({ id, reviewed }) => ({ collection: kind, id, reviewed, ...getReviewState(reviewed, kind, id, today) }));
}

async function getFill(collection: GapCollection) {
  const sources = (await getPublished(collection)) as CollectionEntry<GapCollection>[];
  const records = sources.flatMap(({ data }) => ('facts' in data ? (data.facts ?? []) : collection in entrySchemas ? [] : data));
  return getFillRates(collection, records);
}

/** The state of every text, review and field, on the day of the build. */
export async function getStatus(): Promise<SiteStatus> {
  const [texts, reviews, fill] = await Promise.all([
    Promise.all(collections.map(getTexts)),
    Promise.all(REVIEWED_KINDS.map(getReviews)),
    Promise.all((Object.keys(GAP_FIELDS) as GapCollection[]).map(getFill)),
  ]);
  return { date: today, texts: texts.flat(), reviews: reviews.flat().sort((a, b) => a.due.localeCompare(b.due)), fill };
}

/** Names every entry and partnership in a language, with its address: a function from collection and id to a link. */
export async function getEntryLinks(lang: Lang) {
  const perCollection = await Promise.all(
    collections.map(async (collection) => {
      const resolved = resolveTexts(await getSources(collection), lang);
      return resolved.map(({ slug, source, textLang }) => [`${collection}/${slug}`, { label: source.data.title, path: entryPath(collection, slug), textLang }] as const);
    }),
  );
  const names = await getNames(lang);
  const links = new Map<string, { label: string; path: string; textLang: Lang }>(perCollection.flat());
  for (const id of (await getRecords('partnerships')).keys()) {
    links.set(`partnerships/${id}`, { label: names.one('partnership', id).label, path: `/partnerships/${id}/`, textLang: lang });
  }
  return ({ collection, id }: { collection: EntryCollection | ReviewedKind; id: string }) => {
    const link = links.get(`${collection}/${id}`);
    if (!link) throw new Error(`There is no entry "${collection}/${id}".`);
    return link;
  };
}
export type LinkTo = Awaited<ReturnType<typeof getEntryLinks>>;
