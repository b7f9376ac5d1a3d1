import { COST_BANDS, getCostBand } from '../domain/cost.ts';
import { countBy } from '../domain/relations.ts';
import { getStrings } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCases, getCountries, getObjectives, getThemes } from './entries.ts';
import { getSdgs } from './sdgs.ts';
import { getTerms } from './vocabulary.ts';

/** Ways into the case studies, each value with its number of cases: themes, countries, forms, costs, goals, objectives. */
export async function getCaseFacets(lang: Lang) {
  const t = getStrings(lang);
  const [cases, themes, countries, forms, sdgs, objectives] = await Promise.all([
    getCases(lang),
    getThemes(lang),
    getCountries(lang),
    getTerms('forms'),
    getSdgs(lang),
    getObjectives(lang),
  ]);
  const count = (getIds: (one: (typeof cases)[number]['facts']) => readonly string[]) => {
    const counts = countBy(cases, ({ facts }) => getIds(facts));
    return (id: string) => counts.get(id) ?? 0;
  };
  const [byTheme, byCountry, byForm, byCost, bySdg, byObjective] = [
    count(({ themes: ids }) => ids),
    count(({ countries: ids }) => ids),
    count(({ form }) => [form]),
    count(({ costs }) => [getCostBand(costs)]),
    count(({ sdgs: links }) => links.map(({ id }) => String(id))),
    count(({ objectives: ids }) => ids),
  ];
  return [
    { id: 'themes', title: t('browse.themes'), values: themes.map(({ slug, text, path }) => ({ label: text.short, path, count: byTheme(slug) })) },
    {
      id: 'countries',
      title: t('browse.countries'),
      values: countries
        .filter(({ facts }) => facts.iso !== 'unknown')
        .map(({ slug, text, path }) => ({ label: text.title, path, count: byCountry(slug) })),
    },
    {
      id: 'forms',
      title: t('browse.forms'),
      values: [...forms.values()].map(({ id, label }) => ({ label: label[lang], path: `/forms/${id}/`, count: byForm(id) })),
    },
    {
      id: 'costs',
      title: t('browse.costs'),
      values: COST_BANDS.map((band) => ({ label: t(`cost-band.${band}`), path: `/costs/#${band}`, count: byCost(band) })),
    },
    {
      id: 'sdgs',
      title: t('browse.sdgs'),
      values: sdgs.map(({ id, label }) => ({ label: `${id} ${label}`, path: `/sdgs/${id}/`, count: bySdg(String(id)) })),
    },
    {
      id: 'objectives',
      title: t('browse.objectives'),
      values: objectives
        .filter(({ facts }) => facts.level === 'five-year')
        .map(({ slug, facts, text, path }) => ({ label: `${facts.code} ${text.title}`, path, count: byObjective(slug) })),
    },
  ];
}
