import type { CaseFacts } from '../schemas/case-study.ts';
import type { LessonFacts } from '../schemas/lesson.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCaseLines } from './cases.ts';
import { getCases, getHowTos, getLessons, type HowToView } from './entries.ts';
import { toLink } from './frame.ts';
import { getLessonLines } from './lessons.ts';

type HowToFacts = HowToView['facts'];

/** The records that fit a page: an objective, a theme, a form, a goal, a country. */
export async function getEvidence(
  lang: Lang,
  fits: { case: (facts: CaseFacts) => boolean; lesson: (facts: LessonFacts) => boolean; howTo?: (facts: HowToFacts) => boolean },
) {
  const [allCases, allLessons, howTos] = await Promise.all([getCases(lang), getLessons(lang), getHowTos(lang)]);
  const cases = allCases.filter(({ facts }) => fits.case(facts));
  return {
    cases: await getCaseLines(cases),
    lessons: getLessonLines(allLessons.filter(({ facts }) => fits.lesson(facts))),
    howTos: howTos.filter(({ facts }) => fits.howTo?.(facts)).map(toLink),
  };
}
export type Evidence = Awaited<ReturnType<typeof getEvidence>>;
