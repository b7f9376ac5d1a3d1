import { formatEuro, formatNumber } from '../domain/format.ts';
import { getStrings } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCases, getCountries, getLessons } from './entries.ts';
import { getPartnershipRows } from './partnerships.ts';
import { getFinanceTables } from './vocabulary.ts';

/** The key figures of the home page, all counted or added up from the records; none is typed. */
export async function getHomeFigures(lang: Lang): Promise<{ amount: string; name: string; path: string }[]> {
  const t = getStrings(lang);
  const [tables, cases, lessons, partnerships, countries] = await Promise.all([
    getFinanceTables(),
    getCases(lang),
    getLessons(lang),
    getPartnershipRows(lang),
    getCountries(lang),
  ]);
  const budget = Object.values(tables).reduce((sum, table) => sum + (table.printedGrandTotal ?? 0), 0);
  const linked = new Set(partnerships.map(({ country }) => country.id));
  return [
    { amount: formatNumber(cases.length, lang), name: t('home.figure.cases'), path: '/case-studies/' },
    { amount: formatNumber(lessons.length, lang), name: t('home.figure.lessons'), path: '/lessons/' },
    {
      amount: formatNumber(partnerships.length, lang),
      name: t('home.figure.partnerships', { countries: countries.filter(({ slug }) => linked.has(slug)).length }),
      path: '/partnerships/',
    },
    { amount: formatEuro(budget, lang), name: t('home.figure.budget'), path: '/financial-plan/' },
  ];
}
