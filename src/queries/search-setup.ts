import type { SearchSetup } from '../domain/search/setup.ts';
import { getStrings, type StringKey } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import { asset } from '../site/links.ts';
import { langs } from '../site/locales.ts';
import { countBy } from '../domain/relations.ts';
import { getCases, getCountries, getThemes } from './entries.ts';
import { getSearchFiles } from './search-files.ts';
import { getSearchIndex } from './search.ts';

const KINDS: Record<keyof SearchSetup['kinds'], StringKey> = {
  case: 'section.case-studies',
  lesson: 'section.lessons',
  country: 'section.countries',
  objective: 'section.objectives',
  plan: 'section.strategy',
  partnership: 'section.partnerships',
  theme: 'section.themes',
  sdg: 'section.sdgs',
  form: 'section.forms',
  guide: 'section.how-to',
  glossary: 'section.glossary',
  page: 'search.kind.page',
};
const MESSAGES = [
  'one', 'many', 'none', 'empty', 'failed', 'working', 'best', 'other-languages', 'only-in', 'found-in', 'show-all', 'group', 'unknown', 'mistyped',
  'none-filtered', 'passages.none', 'more',
] as const satisfies readonly (StringKey extends infer K ? (K extends `search.${infer Rest}` ? Rest : never) : never)[];
const SUGGESTIONS = 8;

/** What the search page tells its script. Placeholders of strings stay `{count}`, to be filled in the browser. */
export async function getSearchSetup(lang: Lang): Promise<SearchSetup> {
  const t = getStrings(lang);
  const placeholders = Object.fromEntries(['count', 'language', 'kind', 'words'].map((name) => [name, `{${name}}`]));
  const [{ manifest }, { version }] = await Promise.all([getSearchIndex(), getSearchFiles()]);
  return {
    lang,
    manifest,
    files: asset(`/search/files/${version}/`),
    pagefind: asset('/pagefind/'),
    kinds: Object.fromEntries(Object.entries(KINDS).map(([kind, key]) => [kind, t(key)])) as SearchSetup['kinds'],
    languages: Object.fromEntries(langs.map((one) => [one, t(`language.${one}`)])) as SearchSetup['languages'],
    messages: Object.fromEntries(MESSAGES.map((name) => [name, t(`search.${name}`, placeholders)])),
  };
}

/** What the filters offer: kinds, countries and themes by name. */
export async function getSearchFilters(lang: Lang) {
  const t = getStrings(lang);
  const [countries, themes] = await Promise.all([getCountries(lang), getThemes(lang)]);
  return [
    { id: 'kind', label: t('search.filter.kind'), all: t('search.all-kinds'), values: Object.entries(KINDS).map(([id, key]) => ({ id, label: t(key) })) },
    { id: 'country', label: t('search.filter.country'), all: t('search.all-countries'), values: countries.map(({ slug, text }) => ({ id: slug, label: text.title })) },
    { id: 'theme', label: t('search.filter.theme'), all: t('search.all-themes'), values: themes.map(({ slug, text }) => ({ id: slug, label: text.short })) },
  ];
}

/** Words to begin with: the themes that most cases have. */
export async function getSuggestions(lang: Lang): Promise<string[]> {
  const [cases, themes] = await Promise.all([getCases(lang), getThemes(lang)]);
  const counts = countBy(cases, ({ facts }) => facts.themes);
  return themes.sort((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0)).slice(0, SUGGESTIONS).map(({ text }) => text.short);
}
