import type { Lang } from '../../schemas/lang.ts';
import { type SearchKind, SEARCH_KINDS } from './documents.ts';
import type { SearchManifest } from './build.ts';
import type { IndexView, Match } from './match.ts';

/** A page that answers a query. */
export interface Hit {
  document: number;
  kind: SearchKind;
  score: number;
  /** Language whose words it was found by: the reader's, wherever they tell as much. */
  foundIn: Lang;
  /** Keys that it was found by. */
  keys: string[];
}

/** What a page of each kind counts beside the others, for the same words; tuned by `npm run search-quality`. */
const KIND_WEIGHTS: Record<SearchKind, number> = {
  case: 1, lesson: 1, country: 1.05, objective: 1, plan: 1, partnership: 0.85, theme: 1.05, sdg: 1, form: 1.05, guide: 1, glossary: 0.85, page: 0.9,
};
/** From this score on a word counts as told by a page; below, in part: one mention in a long text is not what somebody looks for. */
const TOLD = 0.6;
/** How much it matters that a page has all words. */
const COVERAGE = 1;
/** What a page must score, of the best one's score, to be a result at all. */
const LEAST = 0.08;
/** How much more a page must tell in another language before that language counts as where it was found. */
const OWN_ENOUGH = 0.6;

/** The kind of a document, by its number. */
export function toKind(document: number, { kinds }: SearchManifest): SearchKind {
  const own = SEARCH_KINDS.filter((kind) => (kinds[kind] ?? Infinity) <= document);
  return own.sort((a, b) => (kinds[b] ?? 0) - (kinds[a] ?? 0))[0] ?? 'page';
}

/** A rare word tells more than one that stands everywhere. */
const toRarity = (size: number, found: number) => Math.log(1 + (size - found + 0.5) / (found + 0.5));

/** How much each document is about one word of the query, with the best key in each language. */
function scoreWord(matches: readonly Match[], index: IndexView) {
  const documents = new Map<number, Partial<Record<Lang, { score: number; key: string }>>>();
  for (const { key, lang, weight } of matches) {
    const list = index.get(key)?.[lang] ?? [];
    for (let at = 0, document = 0; at < list.length; at += 2) {
      document += list[at] ?? 0;
      const score = (weight * (list[at + 1] ?? 0)) / 60;
      const own = documents.get(document) ?? {};
      if (score > (own[lang]?.score ?? 0)) own[lang] = { score, key };
      documents.set(document, own);
    }
  }
  return documents;
}

/**
 * Puts the pages in order for a query.
 * @param words for each word of the query, the keys that answer it
 * @param reader language of the page on which somebody searches
 */
export function rank(words: readonly (readonly Match[])[], reader: Lang, index: IndexView, manifest: SearchManifest): Hit[] {
  const scored = words.filter((matches) => matches.length > 0).map((matches) => {
    const documents = scoreWord(matches, index);
    return { documents, rarity: toRarity(manifest.size, documents.size) };
  });
  const total = scored.reduce((sum, { rarity }) => sum + rarity, 0);
  const found = new Map<number, { score: number; covered: number; langs: Map<Lang, number>; keys: Set<string> }>();
  for (const { documents, rarity } of scored) {
    for (const [document, byLang] of documents) {
      const hit = found.get(document) ?? { score: 0, covered: 0, langs: new Map(), keys: new Set() };
      const best = Math.max(...Object.values(byLang).map(({ score }) => score));
      hit.score += rarity * best;
      hit.covered += rarity * Math.min(1, best / TOLD);
      for (const [lang, { score, key }] of Object.entries(byLang) as [Lang, { score: number; key: string }][]) {
        hit.langs.set(lang, (hit.langs.get(lang) ?? 0) + rarity * score);
        if (score >= best * OWN_ENOUGH || lang === reader) hit.keys.add(key);
      }
      found.set(document, hit);
    }
  }
  const hits = [...found].map(([document, { score, covered, langs, keys }]): Hit => {
    const kind = toKind(document, manifest);
    const [top] = [...langs].sort((a, b) => b[1] - a[1]);
    const isOwn = (langs.get(reader) ?? 0) >= OWN_ENOUGH * (top?.[1] ?? 0);
    return { document, kind, score: score * (covered / total) ** COVERAGE * KIND_WEIGHTS[kind], foundIn: isOwn ? reader : (top?.[0] ?? reader), keys: [...keys] };
  });
  const sorted = hits.sort((a, b) => b.score - a.score || a.document - b.document);
  return sorted.filter(({ score }) => score >= LEAST * (sorted[0]?.score ?? 0));
}
