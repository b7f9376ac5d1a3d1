import { getEvidenceMatrix } from '../domain/relations.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCases, getCountries, getObjectives } from './entries.ts';
import { toLink } from './frame.ts';

/** Five-year objectives × countries of the plan and of the cases, with the number of cases. */
export async function getMatrix(lang: Lang) {
  const [objectives, allCountries, cases] = await Promise.all([getObjectives(lang), getCountries(lang), getCases(lang)]);
  const countries = allCountries.filter(
    ({ slug, facts }) =>
      facts.iso !== 'unknown' && (facts.status !== 'other-link' || cases.some((one) => one.facts.countries.includes(slug))),
  );
  const fiveYear = objectives.filter(({ facts }) => facts.level === 'five-year');
  const matrix = getEvidenceMatrix(
    fiveYear.map(({ slug }) => slug),
    countries.map(({ slug }) => slug),
    cases,
  );
  return {
    countries: countries.map(toLink),
    rows: fiveYear.map(({ path, facts, text }, index) => ({
      path,
      code: facts.code,
      title: text.title,
      counts: matrix[index]?.counts ?? [],
      total: matrix[index]?.total ?? 0,
    })),
  };
}
