import { COST_BANDS } from '../domain/cost.ts';
import { toPlaces } from '../domain/facets.ts';
import { DECADES, DURATIONS } from '../domain/period.ts';
import { getStrings, type StringKey } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import { langs } from '../site/locales.ts';
import { getCountries, getObjectives, getThemes } from './entries.ts';
import { getSdgs } from './sdgs.ts';
import { getTerms } from './vocabulary.ts';

/** A value of a facet; with a path where a page of its own lists its records, for readers without JavaScript. */
interface FacetValue {
  id: string;
  label: string;
  path?: string;
}

/** A facet as a page shows it: each value with its number of records, and for the script what each record has. */
export interface FacetView {
  /** As it stands in addresses. */
  id: string;
  title: string;
  /** Name of the column in open data. */
  column: string;
  values: (FacetValue & { count: number })[];
  /** Of each record, the places of its values. */
  records: number[][];
}

/** How a facet is made: its values, and which of them a record has. */
export interface FacetRule<R> extends Pick<FacetView, 'id' | 'title' | 'column'> {
  values: readonly FacetValue[];
  of: (record: R) => readonly string[];
}

/** Makes the facets of a list of records. */
export function toFacets<R>(list: readonly R[], rules: readonly FacetRule<R>[]): FacetView[] {
  return rules.map(({ values, of, ...facet }) => {
    const records = toPlaces(values.map(({ id }) => id), list.map(of));
    return { ...facet, values: values.map((value, place) => ({ ...value, count: records.filter((own) => own.includes(place)).length })), records };
  });
}

/** The values that facets of several kinds of records have, in the order in which a reader looks for them. */
export async function getFacetValues(lang: Lang) {
  const t = getStrings(lang);
  const [themes, countries, forms, sdgs, objectives] = await Promise.all([
    getThemes(lang),
    getCountries(lang),
    getTerms('forms'),
    getSdgs(lang),
    getObjectives(lang),
  ]);
  /** Values of a field that takes one of a few words, which have strings. */
  const ofWords = <W extends string>(words: readonly W[], toKey: (word: W) => StringKey): FacetValue[] =>
    words.map((id) => ({ id, label: t(toKey(id)) }));
  return {
    themes: themes.map(({ slug, text, path }) => ({ id: slug, label: text.short, path })),
    countries: countries
      .filter(({ facts }) => facts.iso !== 'unknown')
      .map(({ slug, text, path }) => ({ id: slug, label: text.title, path })),
    forms: [...forms.values()].map(({ id, label }) => ({ id, label: label[lang], path: `/forms/${id}/` })),
    sdgs: sdgs.map(({ id, label }) => ({ id: String(id), label: `${id} ${label}`, path: `/sdgs/${id}/` })),
    objectives: objectives.map(({ slug, facts, text, path }) => ({ id: slug, label: `${facts.code} ${text.title}`, path })),
    costs: COST_BANDS.map((id) => ({ id, label: t(`cost-band.${id}`), path: `/costs/#${id}` })),
    decades: ofWords(DECADES, (id) => `decade.${id}`),
    durations: ofWords(DURATIONS, (id) => `duration.${id}`),
    languages: ofWords(langs, (id) => `language.${id}`),
    ofWords,
  };
}
