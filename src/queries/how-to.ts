import { getCaseLines } from './cases.ts';
import { getCases, getLessons, getObjectives, type HowToView } from './entries.ts';
import { toLink } from './frame.ts';
import { getLessonLines } from './lessons.ts';
import { getNames } from './names.ts';

/** What a guide leads to: cases, lessons, themes, forms, objectives. */
export async function getGuidePage({ facts, lang }: HowToView) {
  const [names, cases, lessons, objectives] = await Promise.all([getNames(lang), getCases(lang, 'all'), getLessons(lang, 'all'), getObjectives(lang)]);
  return {
    cases: await getCaseLines(cases.filter(({ slug }) => facts.cases.includes(slug))),
    lessons: getLessonLines(lessons.filter(({ slug }) => facts.lessons.includes(slug))),
    links: [...names.all('theme', facts.themes), ...names.all('form', facts.forms)],
    objectives: objectives
      .filter(({ slug }) => facts.objectives.includes(slug))
      .map((objective) => ({ ...toLink(objective), code: objective.facts.code })),
  };
}
export type GuidePage = Awaited<ReturnType<typeof getGuidePage>>;
