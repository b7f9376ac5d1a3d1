import { nameOfLanguage } from '../domain/language.ts';
import type { Lang } from '../schemas/parts.ts';
import { type CountryView, getCountries, getObjectives } from './entries.ts';
import { getEvidence } from './evidence.ts';
import { toLink } from './frame.ts';
import { getCountryTermsList } from './glossary.ts';
import { getPartnershipRows } from './partnerships.ts';
import { getRecords, getTerms } from './vocabulary.ts';

/** Countries by status, from certain to those with other links. */
export async function getCountriesByStatus(lang: Lang) {
  const [countries, statuses] = await Promise.all([getCountries(lang), getTerms('country-statuses')]);
  return [...new Set(countries.map(({ facts }) => facts.status))].map((status) => {
    const term = statuses.get(status);
    return {
      status,
      label: term?.label[lang] ?? status,
      description: term?.description?.[lang],
      countries: countries.filter(({ facts }) => facts.status === status),
    };
  });
}

/** The plan's own positions by status, from certain to explored. */
export async function getPlanPositions(lang: Lang) {
  return (await getCountriesByStatus(lang)).filter(({ status }) => status !== 'other-link');
}

/** A country's status and reasons in words. */
export async function getCountryTerms({ facts, lang }: CountryView) {
  const [statuses, reasons] = await Promise.all([getTerms('country-statuses'), getTerms('country-reasons')]);
  return {
    status: statuses.get(facts.status)?.label[lang] ?? facts.status,
    reasons: facts.reasons.flatMap((id) => {
      const term = reasons.get(id);
      return term ? [{ label: term.label[lang], description: term.description?.[lang] }] : [];
    }),
  };
}

/** What stands around the text of a country: its government, association, terms, partnerships, cases, lessons. */
export async function getCountryPage({ slug, facts, lang }: CountryView) {
  const [terms, glossary, organisations, partnerships, objectives] = await Promise.all([
    getCountryTermsList(slug, lang),
    getTerms('glossary'),
    getRecords('organisations'),
    getPartnershipRows(lang),
    getObjectives(lang),
  ]);
  const evidence = await getEvidence(lang, {
    case: ({ countries }) => countries.includes(slug),
    lesson: ({ countries }) => countries.includes(slug),
  });
  return {
    evidence,
    terms,
    officialLanguages: facts.officialLanguages.map(({ lang: tag, ...rest }) => ({ ...rest, label: nameOfLanguage(tag, lang) })),
    tiers: facts.tiers.map(({ term, ...tier }) => {
      const named = glossary.get(term);
      return { ...tier, id: term, label: named?.label[lang] ?? term, local: named?.local };
    }),
    associations: facts.associations.flatMap((id) => {
      const organisation = organisations.get(id);
      return organisation ? [{ ...organisation, id, description: organisation.description[lang] }] : [];
    }),
    partnerships: partnerships.filter(({ country }) => country.id === slug),
    objectives: objectives
      .filter((objective) => facts.objectives.includes(objective.slug))
      .map((objective) => ({ ...toLink(objective), code: objective.facts.code })),
  };
}
export type CountryPage = Awaited<ReturnType<typeof getCountryPage>>;
