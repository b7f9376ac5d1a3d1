import { LANGS, type Lang } from '../../schemas/lang.ts';
import type { Postings } from './build.ts';
import { toKeys } from './keys.ts';
import { fold } from './fold.ts';

/** A key that answers a word of the query. */
export interface Match {
  key: string;
  lang: Lang;
  /** How well it answers, 0 to 1. */
  weight: number;
  how: 'exact' | 'beginning' | 'part' | 'typo';
}

/** The part of the index that has been loaded. */
export interface IndexView {
  get(key: string): Postings | undefined;
  /** Loaded keys of the files that a key would stand in. */
  near(key: string): readonly string[];
}

const OWN = 1;
/** A word of another language counts for less; for much less where the reader's own language knows the word too. */
const OTHER = 0.8;
const OTHER_BESIDE_OWN = 0.55;
const BEGINNING = 0.7;
const BEGINNING_OF_WHOLE = 0.35;
const PART = 0.6;
const TYPO = 0.6;
const SHORTEST_BEGINNING = 3;
const SHORTEST_PART = 4;
const SHORTEST_TYPO = 4;
const LONGEST_ENDING = 4;
const MOST_BEGINNINGS = 24;

/** Every key under which a word of any language could stand, each with its languages. */
export function toLookups(word: string): Map<string, Lang[]> {
  const lookups = new Map<string, Lang[]>();
  for (const lang of LANGS) for (const key of toKeys(word, lang)) lookups.set(key, [...(lookups.get(key) ?? []), lang]);
  return lookups;
}

const languagesOf = (postings: Postings | undefined) => Object.keys(postings ?? {}) as Lang[];

/** Keys that a word has exactly, in whichever language, own language first. */
export function matchExactly(word: string, reader: Lang, index: IndexView): Match[] {
  const found = [...toLookups(word)].flatMap(([key, langs]) =>
    languagesOf(index.get(key)).filter((lang) => langs.includes(lang)).map((lang) => ({ key, lang })),
  );
  const isOwn = found.some(({ lang }) => lang === reader);
  return found.map(({ key, lang }) => ({ key, lang, how: 'exact', weight: lang === reader ? OWN : isOwn ? OTHER_BESIDE_OWN : OTHER }));
}

/**
 * Keys that begin as the word does: for somebody who is still typing, and for word forms that no stem unites.
 * @param isWhole whether the word as it stands is found too: then it is probably all of it
 */
export function matchBeginning(word: string, reader: Lang, index: IndexView, isWhole: boolean): Match[] {
  const folded = fold(word);
  if (folded.length < SHORTEST_BEGINNING) return [];
  const keys = index.near(folded).filter((key) => key.length > folded.length && key.startsWith(folded));
  return keys
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_BEGINNINGS)
    .flatMap((key) => languagesOf(index.get(key)).map((lang) => {
      const weight = (isWhole ? BEGINNING_OF_WHOLE : BEGINNING) * (folded.length / key.length) * (lang === reader ? OWN : OTHER);
      return { key, lang, how: 'beginning' as const, weight };
    }));
}

/** The longest of the keys with which, or in which, one of the forms of a word begins or ends. */
export function findLongest(forms: readonly string[], keys: readonly string[], side: 'startsWith' | 'endsWith'): string | undefined {
  const fits = (key: string) => key.length >= SHORTEST_PART && forms.some((form) => key.length < form.length && form[side](key));
  return keys.filter(fits).sort((a, b) => b.length - a.length)[0];
}

/** A key that is a part of the word, as matches: of a compound, or of a word form that no text has. */
export function matchPart(key: string, word: string, reader: Lang, index: IndexView): Match[] {
  const weight = PART * Math.sqrt(Math.min(1, key.length / word.length));
  return languagesOf(index.get(key)).map((lang) => ({ key, lang, how: 'part', weight: weight * (lang === reader ? OWN : OTHER) }));
}

/** Whether two words differ by one letter: another one, one too many, one too few, or two that changed places. */
export function isOneTypo(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] !== undefined && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** The word, and its stem in each language; a stem that lost much of the word is like too many others. */
function toForms(word: string): { form: string; langs: readonly Lang[] }[] {
  const stems = [...toLookups(word)].map(([form, langs]) => ({ form, langs }));
  return [{ form: fold(word), langs: LANGS }, ...stems].filter(({ form }) => form.length >= Math.max(SHORTEST_TYPO, word.length - LONGEST_ENDING));
}

/** Keys among `candidates` that differ from the word, or from its stem in any language, by one letter. */
export function findTypos(word: string, candidates: readonly string[]): string[] {
  const forms = toForms(word);
  return [...new Set(candidates.filter((key) => key.length >= SHORTEST_TYPO - 1 && forms.some(({ form }) => isOneTypo(form, key))))];
}

/** What `findTypos` found, as matches: a stem stands for words of its own language only. */
export function matchTypos(word: string, keys: readonly string[], reader: Lang, index: IndexView): Match[] {
  const forms = toForms(word);
  return keys.flatMap((key) => {
    const langs = languagesOf(index.get(key)).filter((lang) => forms.some(({ form, langs: own }) => own.includes(lang) && isOneTypo(form, key)));
    return langs.map((lang) => ({ key, lang, how: 'typo' as const, weight: TYPO * (lang === reader ? OWN : OTHER) }));
  });
}
