import { groupObjectives, objectivesOfActivity } from '../domain/objectives.ts';
import type { Lang } from '../schemas/parts.ts';
import { getObjectives } from './entries.ts';
import { getTerms } from './vocabulary.ts';

/** Everything that the results diagram shows: impact, outcomes with outputs, activities under the three functions. */
export async function getDiagram(lang: Lang) {
  const [objectives, impacts, functions, activities] = await Promise.all([
    getObjectives(lang),
    getTerms('impacts'),
    getTerms('functions'),
    getTerms('activities'),
  ]);
  const toBox = ({ slug, path, facts, text }: (typeof objectives)[number]) => ({
    slug,
    path,
    code: facts.code,
    title: text.title,
    transversal: facts.transversal,
  });
  return {
    impacts: [...impacts.values()].map(({ id, label, statement }) => ({ id, label: label[lang], statement: statement[lang] })),
    outcomes: groupObjectives(objectives).map(({ parent, children }) => ({ ...toBox(parent), outputs: children.map(toBox) })),
    functions: [...functions.values()].map(({ id, label }) => ({
      id,
      label: label[lang],
      activities: [...activities.values()]
        .filter(({ byMeaning }) => byMeaning === id)
        .sort((a, b) => a.cell.localeCompare(b.cell))
        .map((activity) => ({
          id: activity.id,
          label: activity.label[lang],
          outputs: objectivesOfActivity(objectives, activity.id).map(toBox),
        })),
    })),
  };
}
export type DiagramView = Awaited<ReturnType<typeof getDiagram>>;
