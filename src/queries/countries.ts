import type { Lang } from '../schemas/parts.ts';
import { type CountryView, getCountries } from './entries.ts';
import { getTerms } from './vocabulary.ts';

/** The plan's positions by status, from certain to explored. */
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
