import { toBridge, toWord } from '../domain/glossary.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCountries } from './entries.ts';
import { getTerms } from './vocabulary.ts';

/** The glossary as a page shows it: the bridge between countries, then every term in alphabetical order. */
export async function getGlossary(lang: Lang) {
  const [terms, countries] = await Promise.all([getTerms('glossary'), getCountries(lang)]);
  const all = [...terms.values()];
  const named = new Map(countries.map(({ slug, text, path }) => [slug, { id: slug, label: text.title, path }]));
  const used = countries.map(({ slug }) => slug).filter((slug) => all.some(({ country, bridge }) => country === slug && bridge));
  return {
    countries: used.flatMap((slug) => named.get(slug) ?? []),
    bridge: toBridge(all, used, lang),
    terms: all
      .map((term) => ({
        id: term.id,
        label: term.label[lang],
        local: term.local && toWord(term, lang),
        description: term.description[lang],
        country: term.country ? named.get(term.country) : undefined,
        url: term.url,
      }))
      .sort((a, b) => a.label.localeCompare(b.label, lang)),
  };
}
export type Glossary = Awaited<ReturnType<typeof getGlossary>>;

/** The terms of one country, with the word used there. */
export async function getCountryTermsList(country: string, lang: Lang) {
  const terms = [...(await getTerms('glossary')).values()].filter((term) => term.country === country);
  return terms.map((term) => ({ id: term.id, label: term.label[lang], local: toWord(term, lang), description: term.description[lang] }));
}
