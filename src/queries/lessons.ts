import { getStrings } from '../domain/strings.ts';
import { getCaseLines } from './cases.ts';
import { getCases, getObjectives, type LessonView } from './entries.ts';
import { toLink } from './frame.ts';
import { getNames } from './names.ts';

/** One line of facts under a lesson in a list. */
export function getLessonLines(lessons: readonly LessonView[]) {
  return lessons.map(({ slug, path, text, facts, lang, state }) => {
    const t = getStrings(lang);
    return {
      slug,
      path,
      title: text.title,
      summary: text.summary,
      polarity: facts.polarity,
      facts: [...(state.publication === 'archived' ? [t('archived.label')] : []), t(`polarity.${facts.polarity}`), t(`evidence.${facts.evidence}`), ...facts.phases.map((phase) => t(`phase.${phase}`))],
    };
  });
}
export type LessonLine = ReturnType<typeof getLessonLines>[number];

/** What a lesson rests on and leads to. */
export async function getLessonPage({ facts, lang }: LessonView) {
  const [names, cases, objectives] = await Promise.all([getNames(lang), getCases(lang, 'all'), getObjectives(lang)]);
  return {
    themes: names.all('theme', facts.themes),
    forms: names.all('form', facts.forms),
    countries: names.all('country', facts.countries),
    cases: await getCaseLines(cases.filter(({ slug }) => facts.cases.includes(slug))),
    objectives: objectives
      .filter(({ slug }) => facts.objectives.includes(slug))
      .map((objective) => ({ ...toLink(objective), code: objective.facts.code })),
  };
}
export type LessonPage = Awaited<ReturnType<typeof getLessonPage>>;
