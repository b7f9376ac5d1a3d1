import type { ObjectiveView } from './entries.ts';
import { getSdgs } from './sdgs.ts';
import { getTerms } from './vocabulary.ts';

/** What stands beside an objective: the goals, functions and activities it is linked with, parent and children. */
export async function getObjectiveFacts({ slug, facts, lang }: ObjectiveView, objectives: readonly ObjectiveView[]) {
  const [sdgs, functions, activities] = await Promise.all([getSdgs(lang), getTerms('functions'), getTerms('activities')]);
  return {
    parent: objectives.find((one) => one.slug === facts.parent),
    children: objectives.filter((one) => one.facts.parent === slug),
    sdgs: facts.sdgs.flatMap(({ id, basis }) =>
      sdgs.filter((sdg) => sdg.id === id).map((sdg) => ({ ...sdg, theme: undefined, inferred: basis === 'inferred' })),
    ),
    functions: facts.functions.flatMap(({ id, basis }) => {
      const term = functions.get(id);
      return term ? [{ label: term.label[lang], basis }] : [];
    }),
    activities: facts.activities.flatMap(({ id, basis }) => {
      const term = activities.get(id);
      return term ? [{ id, label: term.label[lang], basis }] : [];
    }),
  };
}
