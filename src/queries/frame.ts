import type { PageContext, PageLink, PlanSource } from '../components/page.ts';
import { getTranslationState } from '../domain/translation.ts';
import type { EntryCollection } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { getChangeSince } from '../site/source.ts';
import { type EntryView, getChapters } from './entries.ts';
import { getTerms } from './vocabulary.ts';

export const toLink = ({ text, path }: EntryView<EntryCollection>): PageLink => ({ label: text.title, path });

/** Links to the entries before and after one in their order. */
export function getNeighbours<E extends EntryView<EntryCollection>>(entries: readonly E[], entry: E) {
  const index = entries.findIndex(({ slug }) => slug === entry.slug);
  // What is archived has lost its place among them.
  if (index === -1) return {};
  const before = entries[index - 1];
  const after = entries[index + 1];
  return { previous: before && toLink(before), next: after && toLink(after) };
}

/** Links to the chapters of the plan, for the menu. */
export async function getChapterLinks(lang: Lang): Promise<PageLink[]> {
  return (await getChapters(lang)).map(toLink);
}

/** Sections of the printed plan by id, as a reader of `lang` is told of them. */
export async function getPlanSources(ids: readonly string[], lang: Lang): Promise<PlanSource[]> {
  const terms = await getTerms('plan-sections');
  return ids.flatMap((id) => {
    const term = terms.get(id);
    return term ? [{ label: term.label[lang], chapter: term.chapter, page: term.page }] : [];
  });
}

/** How the text shown stands to its original, and since when it no longer renders that. */
function getTranslation({ textLang, source, original }: EntryView<EntryCollection>): PageContext['translation'] {
  const texts = new Map([[textLang, source], ...(original.source ? [[original.lang, original.source] as const] : [])]);
  const state = getTranslationState(textLang, original.lang, texts);
  const { translates } = source.data;
  const file = original.source?.filePath;
  return { original: original.lang, state, since: state === 'outdated' && file && translates ? getChangeSince(file, translates) : undefined };
}

/** What the page of any entry tells its frame. */
export async function getFrame(view: EntryView<EntryCollection>) {
  const { lang, textLang, textLangs, path, source, text, facts, state } = view;
  return {
    lang,
    textLang,
    textLangs,
    path,
    title: text.title,
    lead: text.summary,
    description: text.summary,
    file: source.filePath,
    provenance: text.provenance,
    translation: getTranslation(view),
    state,
    chapters: await getChapterLinks(lang),
    figures: 'figures' in facts ? facts.figures : [],
    figureNames: 'figures' in text ? text.figures : {},
    published: 'published' in facts ? facts.published : undefined,
    reviewed: 'reviewed' in facts ? facts.reviewed : undefined,
    sources: 'sources' in facts ? facts.sources : [],
    planSources: 'planSections' in facts ? await getPlanSources(facts.planSections, lang) : [],
  } satisfies Partial<PageContext> & { description: string };
}
