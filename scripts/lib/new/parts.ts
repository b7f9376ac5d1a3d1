import { caseSchema } from '../../../src/schemas/case-study.ts';
import { id, LANGS, source } from '../../../src/schemas/parts.ts';
import { langNames } from '../../../src/site/locales.ts';
import { listOptions, listWords } from './options.ts';
import { toSlug } from './slug.ts';
import type { Context, Question } from './types.ts';
import type { QuestionName } from './words.ts';

const always = () => true;

/** A choice among the records of a collection or the terms of a list. */
export const among = (name: QuestionName, target: string, rest: Partial<Question> = {}): Question => ({
  name,
  isNeeded: always,
  list: ({ content, lang }) => listOptions(content, target, lang),
  ...rest,
});

/** A choice among the words that a schema allows. @param strings key of their names among the interface strings */
export const words = (name: QuestionName, allowed: readonly string[], strings: string, rest: Partial<Question> = {}): Question => ({
  name,
  isNeeded: always,
  list: ({ lang }) => listWords(allowed, strings, lang),
  ...rest,
});

/** Titles of cases are the shortest ones allowed anywhere, and fit everywhere. */
export const title: Question = { name: 'title', isNeeded: always, judge: (text) => (caseSchema.shape.title.safeParse(text).success ? undefined : 'title') };

export const slug: Question = {
  name: 'slug',
  isNeeded: always,
  judge: (text) => (id.safeParse(text).success ? undefined : 'slug'),
  fallback: ({ answers }) => [toSlug(first(answers['title']))].filter(Boolean),
};

export const languages: Question = {
  name: 'languages',
  most: LANGS.length,
  list: () => LANGS.map((lang) => ({ id: lang, label: langNames[lang] })),
  fallback: () => LANGS,
};

const isAddress = (text: string) => source.shape.url.safeParse(text).success;
const hasSource = ({ answers }: Context) => first(answers['source']) !== '';

/** One source to begin with. @param isNeeded whether there must be one */
export const sourceQuestions = (isNeeded: (context: Context) => boolean = always): readonly Question[] => [
  { name: 'source', isNeeded, judge: (text) => (isAddress(text) ? undefined : 'address') },
  {
    name: 'publisher',
    isAsked: hasSource,
    fallback: ({ answers }) => (isAddress(first(answers['source'])) ? [new URL(first(answers['source'])).hostname.replace(/^www\./, '')] : []),
  },
  words('source-kind', source.shape.kind.options, 'source.kind', {
    isAsked: hasSource,
    isNeeded: () => false,
    fallback: (context) => (hasSource(context) ? ['other'] : []),
  }),
];

/** The answer to a question that has one; empty where it was not answered. */
export const first = (answer: readonly string[] | undefined): string => answer?.[0] ?? '';

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The list of sources as facts have it. */
export function toSources({ answers, lang }: Context) {
  const url = first(answers['source']);
  return url ? [{ id: 's1', url, publisher: first(answers['publisher']), kind: first(answers['source-kind']), language: lang, date: 'unknown' }] : [];
}

/** A title in another form than this one is another title: accents, capitals and signs make no difference. */
export function findTitle({ content, answers }: Context, collection: string): string | undefined {
  const wanted = toSlug(first(answers['title']));
  const entry = content.entries.find((one) => one.collection === collection
    && [...one.texts.values()].some(({ frontmatter: { data } }) => toSlug(String((data as { title?: unknown } | undefined)?.title ?? '')) === wanted));
  return entry?.folder;
}
