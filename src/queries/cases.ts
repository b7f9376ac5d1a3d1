import { formatMoney } from '../domain/format.ts';
import { formatPeriod } from '../domain/period.ts';
import { getRelatedCases } from '../domain/relations.ts';
import { getStrings } from '../domain/strings.ts';
import { type CaseView, getLessons, getObjectives } from './entries.ts';
import { toLink } from './frame.ts';
import { getNames } from './names.ts';
import { getSdgs } from './sdgs.ts';
import { getRecords } from './vocabulary.ts';

/** One line of facts under a case in a list: place, period, form. */
export async function getCaseLines(cases: readonly CaseView[]) {
  const names = cases[0] ? await getNames(cases[0].lang) : undefined;
  return cases.map((view) => {
    const { slug, path, text, facts, lang } = view;
    const places = names?.all('municipality', facts.municipalities).map(({ label }) => label) ?? [];
    return {
      slug,
      path,
      title: text.title,
      summary: text.summary,
      outcome: text.outcome,
      snapshot: facts.strength === 'snapshot',
      archived: view.state.publication === 'archived',
      places: places.join(' ↔ '),
      countries: names?.all('country', facts.countries).map(({ label }) => label) ?? [],
      themes: names?.all('theme', facts.themes).map(({ label }) => label) ?? [],
      form: names?.one('form', facts.form).label ?? '',
      period: formatPeriod(facts.period, lang),
      cost: facts.costs === 'unknown' ? undefined : facts.costs.map((cost) => formatMoney(cost.amount, cost.currency, lang)).join(', '),
    };
  });
}
export type CaseLine = Awaited<ReturnType<typeof getCaseLines>>[number];

/** Everything that stands around the text of a case. */
export async function getCasePage(view: CaseView, cases: readonly CaseView[]) {
  const { facts, text, lang, slug } = view;
  const t = getStrings(lang);
  const [names, sdgs, objectives, lessons, municipalities] = await Promise.all([
    getNames(lang),
    getSdgs(lang),
    getObjectives(lang),
    getLessons(lang),
    getRecords('municipalities'),
  ]);
  const reasonText = ({ kind, id }: { kind: 'partnership' | 'theme' | 'country' | 'form'; id: string }) =>
    t(`relation.${kind}`, { name: names.one(kind, id).label });
  return {
    /** Ids of those that are Flemish. */
    flemish: new Set(facts.municipalities.filter((id) => municipalities.get(id)?.country === 'BE')),
    municipalities: names.all('municipality', facts.municipalities),
    organisations: names.all('organisation', facts.organisations),
    partnership: facts.partnership ? names.one('partnership', facts.partnership) : undefined,
    countries: names.all('country', facts.countries),
    themes: names.all('theme', facts.themes),
    form: names.one('form', facts.form),
    period: formatPeriod(facts.period, lang),
    costs:
      facts.costs === 'unknown'
        ? []
        : facts.costs.map(({ id, amount, currency, kind, sources }) => ({
            amount: formatMoney(amount, currency, lang),
            kind: t(`cost.${kind}`),
            label: text.costs[id],
            sources,
          })),
    funders: facts.funders === 'unknown' ? [] : facts.funders.map(names.actor),
    sdgs: facts.sdgs.flatMap(({ id, basis }) =>
      sdgs.filter((sdg) => sdg.id === id).map((sdg) => ({ ...sdg, theme: undefined, inferred: basis === 'inferred' })),
    ),
    objectives: objectives
      .filter((objective) => facts.objectives.includes(objective.slug))
      .map((objective) => ({ ...toLink(objective), code: objective.facts.code, reason: text.objectives[objective.slug] })),
    lessons: lessons.filter((lesson) => lesson.facts.cases.includes(slug)).map(toLink),
    related: getRelatedCases(view, cases).map(({ entry, reasons }) => ({
      ...toLink(entry),
      reasons: reasons.map(reasonText).join(', '),
    })),
  };
}
export type CasePage = Awaited<ReturnType<typeof getCasePage>>;
