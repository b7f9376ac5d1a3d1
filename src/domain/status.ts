import type { EntryCollection } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { langs } from '../site/locales.ts';
import type { CollectionFill } from './fill-rates.ts';
import type { ReviewedKind, ReviewState } from './review.ts';
import { type Method, TRANSLATION_STATES, type TranslationState } from './translation.ts';

/** One language of an entry, whether it has a text in it or not. */
export interface TextStatus {
  collection: EntryCollection;
  id: string;
  lang: Lang;
  state: TranslationState;
  /** How the text was made; undefined where there is none. */
  method: Method | undefined;
  /** ISO date since which the original says something else; undefined where it does not, or history does not tell. */
  since: string | undefined;
}

/** When a record was last compared with its sources, and when that is due again. */
export interface ReviewStatus extends ReviewState {
  collection: ReviewedKind;
  id: string;
  reviewed: string;
}

export interface SiteStatus {
  /** ISO date on which all this was so. */
  date: string;
  texts: readonly TextStatus[];
  reviews: readonly ReviewStatus[];
  fill: readonly CollectionFill[];
}

export const METHODS = ['human', 'reviewed', 'machine'] as const satisfies readonly Method[];
export type Counts = Record<TranslationState | Method, number>;

/** How many texts of each language are in which state, and how they were made. */
export function countTexts(texts: readonly TextStatus[]): Record<Lang, Counts> {
  const count = (lang: Lang) => {
    const own = texts.filter((text) => text.lang === lang);
    return Object.fromEntries([
      ...TRANSLATION_STATES.map((state) => [state, own.filter((text) => text.state === state).length]),
      ...METHODS.map((method) => [method, own.filter((text) => text.method === method).length]),
    ]) as Counts;
  };
  return Object.fromEntries(langs.map((lang) => [lang, count(lang)])) as Record<Lang, Counts>;
}

/** Whole days between two ISO dates. */
export const countDays = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What is oldest comes first; what nobody can date comes last. */
export const compareAge = (a: { since: string | undefined }, b: { since: string | undefined }): number =>
  (a.since ?? '9999').localeCompare(b.since ?? '9999');

/** How the file presents itself among the open data. */
export const STATUS_FILE = {
  name: 'status',
  title: 'Status of the content',
  description: 'How far translations, reviews and fields are on the day of the build; the file says what each of its parts means.',
};

/** Meaning of every part of the file, in English as all open data. */
const DESCRIPTIONS = {
  date: 'ISO date on which this was counted.',
  translations:
    'Number of texts per language (BCP 47): by state (original; current: renders the original as it is; outdated: the original has changed since; unknown: does not say which revision it renders; missing) and by method (human; reviewed: made by a computer, read by a person; machine: not read by a person yet).',
  texts: 'Every text: collection, id of the record, language, state, method, since when it is outdated, address of its page.',
  reviews: 'Last comparison of each record with its sources (reviewed), when the next is due, and its state: fresh, upcoming (within two months) or overdue.',
  fill: 'For each collection the number of records, the share of its fields that are filled in (0 to 1) and in how many records each is. Only fields whose absence is a gap.',
};

/** The status of the content as JSON, with the meaning of its parts. */
export function toStatusJson({ date, texts, reviews, fill }: SiteStatus, toUrl: (text: TextStatus) => string): string {
  const status = {
    name: STATUS_FILE.name,
    title: STATUS_FILE.title,
    parts: DESCRIPTIONS,
    date,
    translations: countTexts(texts),
    texts: texts.map((text) => ({ ...text, url: toUrl(text) })),
    reviews,
    fill,
  };
  return `${JSON.stringify(status, null, 1)}\n`;
}
