import { formatEuro, formatNumber } from '../domain/format.ts';
import { getStrings } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCountries, getObjectives } from './entries.ts';
import { getFinanceTables } from './vocabulary.ts';

/** The key figures of the home page, all counted or added up from the records; none is typed. */
export async function getHomeFigures(lang: Lang): Promise<{ amount: string; name: string; path: string }[]> {
  const t = getStrings(lang);
  const [tables, objectives, countries] = await Promise.all([getFinanceTables(), getObjectives(lang), getCountries(lang)]);
  const budget = Object.values(tables).reduce((sum, table) => sum + (table.printedGrandTotal ?? 0), 0);
  const strategic = objectives.filter(({ facts }) => facts.level === 'strategic').length;
  const certain = countries.filter(({ facts }) => facts.status === 'certain').length;
  return [
    { amount: formatEuro(budget, lang), name: t('home.figure.budget'), path: '/financial-plan/' },
    {
      amount: formatNumber(objectives.length, lang),
      name: t('home.figure.objectives', { strategic, five: objectives.length - strategic }),
      path: '/objectives/',
    },
    { amount: formatNumber(certain, lang), name: t('home.figure.countries'), path: '/countries/' },
    { amount: formatNumber(countries.length - certain, lang), name: t('home.figure.open'), path: '/strategy/countries/' },
  ];
}
