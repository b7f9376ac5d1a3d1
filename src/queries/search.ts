import { toWord } from '../domain/glossary.ts';
import { nameParties } from '../domain/partnerships.ts';
import { buildSearchIndex, type SearchIndex } from '../domain/search/build.ts';
import type { Concept } from '../domain/search/concepts.ts';
import { type SearchDocument, type SearchKind, type SearchText, toPlainText } from '../domain/search/documents.ts';
import { getStrings } from '../domain/strings.ts';
import type { EntryCollection } from '../schemas/index.ts';
import type { Labels, Lang } from '../schemas/parts.ts';
import { langs } from '../site/locales.ts';
import { footSections, sections } from '../site/navigation.ts';
import {
  type EntryView, getCases, getChapters, getCountries, getGuides, getHowTos, getLessons, getObjectives, getPages, getThemes,
} from './entries.ts';
import { getNames } from './names.ts';
import { getRecords, getTerms } from './vocabulary.ts';

const EMPTY: Omit<SearchText, 'title'> = { names: [], facts: [], summary: '', details: [], body: '' };
const perLang = <T>(make: (lang: Lang) => T): Record<Lang, T> => Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Record<Lang, T>;

/** Text fields that are told elsewhere in a search text, or are no text. */
const OWN_FIELDS = new Set(['facts', 'title', 'summary', 'short', 'provenance']);
const listTexts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(listTexts) : [];
const listDetails = (text: object) => Object.entries(text).flatMap(([field, value]) => (OWN_FIELDS.has(field) ? [] : listTexts(value)));

interface Tie {
  countries?: readonly string[];
  themes?: readonly string[];
  names?: readonly string[];
  facts?: readonly string[];
}

/** Documents of a collection of entries: each with the text of every language that has one. */
async function getEntryDocuments<V extends EntryView<EntryCollection>>(kind: SearchKind, getViews: (lang: Lang) => Promise<V[]>, tie: (view: V) => Promise<Tie>) {
  const documents = new Map<string, SearchDocument>();
  for (const lang of langs) {
    for (const view of await getViews(lang)) {
      if (view.isFallback) continue;
      const { countries = [], themes = [], names = [], facts = [] } = await tie(view);
      const document: SearchDocument = documents.get(view.path) ?? { path: view.path, kind, countries, themes, texts: {} };
      document.texts[lang] = {
        title: view.text.title,
        names,
        facts,
        summary: view.text.summary,
        details: listDetails(view.text),
        body: toPlainText(view.source.body ?? ''),
      };
      documents.set(view.path, document);
    }
  }
  return [...documents.values()];
}

async function getCaseTie({ facts, lang }: Awaited<ReturnType<typeof getCases>>[number]): Promise<Tie> {
  const names = await getNames(lang);
  const t = getStrings(lang);
  const label = (links: { label: string }[]) => links.map((link) => link.label);
  return {
    countries: facts.countries,
    themes: facts.themes,
    facts: [
      ...label(names.all('country', facts.countries)),
      ...label(names.all('municipality', facts.municipalities)),
      ...label(names.all('organisation', facts.organisations)),
      ...label(names.all('theme', facts.themes)),
      names.one('form', facts.form).label,
      ...facts.sdgs.map(({ id }) => `${t('sdg.short')} ${id}`),
      ...facts.objectives.map((slug) => slug.replace('-', '.')),
    ],
  };
}

async function getLessonTie({ facts, lang }: Awaited<ReturnType<typeof getLessons>>[number]): Promise<Tie> {
  const names = await getNames(lang);
  const links = [...names.all('country', facts.countries), ...names.all('theme', facts.themes), ...names.all('form', facts.forms)];
  return { countries: facts.countries, themes: facts.themes, facts: links.map(({ label }) => label) };
}

async function getPartnershipDocuments(): Promise<SearchDocument[]> {
  const [partnerships, municipalities] = await Promise.all([getRecords('partnerships'), getRecords('municipalities')]);
  const names = Object.fromEntries(await Promise.all(langs.map(async (lang) => [lang, await getNames(lang)] as const))) as Record<Lang, Awaited<ReturnType<typeof getNames>>>;
  return [...partnerships].map(([id, record]) => ({
    path: `/partnerships/${id}/`,
    kind: 'partnership',
    countries: [record.country],
    themes: record.themes,
    texts: perLang((lang) => ({
      ...EMPTY,
      title: nameParties(record, municipalities, lang).title,
      facts: [names[lang].one('country', record.country), names[lang].one('form', record.form), ...names[lang].all('theme', record.themes)].map(({ label }) => label),
      details: [record.funding === 'unknown' ? '' : record.funding[lang], record.note?.[lang] ?? ''],
    })),
  }));
}

/** Documents of a vocabulary: what a term is called and what it means. */
const toTermDocuments = <T extends { id: string; label: Labels }>(
  terms: Map<string, T>, kind: SearchKind, toPath: (term: T) => string, toText: (term: T, lang: Lang) => Partial<SearchText>, toCountries: (term: T) => string[] = () => [],
): SearchDocument[] =>
  [...terms.values()].map((term) => ({
    path: toPath(term),
    kind,
    countries: toCountries(term),
    themes: [],
    texts: perLang((lang) => ({ ...EMPTY, title: term.label[lang], names: [term.label[lang]], ...toText(term, lang) })),
  }));

async function getTermDocuments(): Promise<SearchDocument[]> {
  const [sdgs, forms, glossary] = await Promise.all([getTerms('sdgs'), getTerms('forms'), getTerms('glossary')]);
  const sdgName = ({ id }: { id: string }, lang: Lang) => `${getStrings(lang)('sdg.short')} ${id}`;
  return [
    ...toTermDocuments(sdgs, 'sdg', ({ id }) => `/sdgs/${id}/`, (term, lang) => ({
      title: `${sdgName(term, lang)} ${term.label[lang]}`, names: [sdgName(term, lang), term.label[lang]], summary: term.theme?.[lang] ?? '',
    })),
    ...toTermDocuments(forms, 'form', ({ id }) => `/forms/${id}/`, ({ description }, lang) => ({ summary: description[lang] })),
    ...toTermDocuments(glossary, 'glossary', ({ id }) => `/glossary/#term-${id}`, (term, lang) => ({
      names: [...new Set([term.label[lang], toWord(term, lang).word])], summary: term.description[lang],
    }), ({ country }) => (country ? [country] : [])),
  ];
}

/** Pages that list records: found by their names. */
function getListDocuments(taken: ReadonlySet<string>): SearchDocument[] {
  const lists = [...sections, ...footSections, { path: '/costs/', label: 'costs.title' as const }].filter(({ path }) => !taken.has(path));
  return lists.map(({ path, label }) => ({
    path, kind: 'page', countries: [], themes: [],
    texts: perLang((lang) => ({ ...EMPTY, title: getStrings(lang)(label), names: [getStrings(lang)(label)] })),
  }));
}

/** Every page that can be found. */
export async function getSearchDocuments(): Promise<SearchDocument[]> {
  const organisations = await getRecords('organisations');
  const named = (ids: readonly string[]) => ids.flatMap((id) => {
    const one = organisations.get(id);
    return one ? [one.name, ...(one.abbreviation ? [one.abbreviation] : [])] : [];
  });
  const documents = (await Promise.all([
    getEntryDocuments('case', getCases, getCaseTie),
    getEntryDocuments('lesson', getLessons, getLessonTie),
    getEntryDocuments('country', getCountries, async ({ slug, text, facts }) => ({ countries: [slug], names: [text.title], facts: named(facts.associations) })),
    getEntryDocuments('objective', getObjectives, async ({ facts }) => ({ names: [facts.code] })),
    getEntryDocuments('plan', getChapters, async ({ text }) => ({ names: [text.title] })),
    getEntryDocuments('theme', getThemes, async ({ slug, text }) => ({ themes: [slug], names: [text.short] })),
    getEntryDocuments('guide', getHowTos, async () => ({})),
    getEntryDocuments('page', getPages, async () => ({})),
    getEntryDocuments('page', getGuides, async () => ({})),
    getPartnershipDocuments(),
    getTermDocuments(),
  ])).flat();
  return [...documents, ...getListDocuments(new Set(documents.map(({ path }) => path)))];
}

/** Subjects of the thesaurus: what is searched for by many words. */
async function getConcepts(): Promise<Concept[]> {
  const subjects = await getTerms('thesaurus');
  return [...subjects.values()].map(({ id, label, synonyms, pages = [] }) => ({ id, pages, words: perLang((lang) => [label[lang], ...synonyms[lang]]) }));
}

let built: Promise<SearchIndex> | undefined;

/** The index of the site, made once for a build; in development at every request, as contents change. */
export function getSearchIndex(): Promise<SearchIndex> {
  if (built && import.meta.env.PROD) return built;
  built = Promise.all([getSearchDocuments(), getConcepts()]).then(([documents, concepts]) => buildSearchIndex(documents, concepts));
  return built;
}
