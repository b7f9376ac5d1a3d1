import { lessonFacts } from '../../../src/schemas/lesson.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import { toEntryFiles } from './files.ts';
import { toHint } from './hints.ts';
import { listOptions } from './options.ts';
import { among, findTitle, first, languages, slug, sourceQuestions, title, toSources, today, words } from './parts.ts';
import type { Context, Kind } from './types.ts';

const PARTS = ['context', 'action', 'effect', 'why', 'recommendation'] as const;
const { shape } = lessonFacts;

function write(lang: Lang, { answers, content, lang: own }: Context) {
  const fields = {
    title: lang === own ? first(answers['title']) : toHint('title', lang),
    summary: toHint('summary', lang),
    ...Object.fromEntries(PARTS.map((part) => [part, toHint(part, lang)])),
  };
  const cases = listOptions(content, 'case-studies', lang)
    .filter(({ id }) => answers['case']?.includes(id))
    .map(({ id, label }) => `- [${label}](/case-studies/${id}/)`);
  const cite = first(answers['source']) ? '<Source id="s1" />' : '';
  return { fields, body: [`${toHint('lesson', lang)}${cite}\n`, ...cases].join('\n') };
}

/** A lesson learned: it rests on a case or a source. */
export const lessonKind: Kind = {
  collection: 'lessons',
  questions: [
    title,
    slug,
    words('polarity', shape.polarity.options, 'polarity'),
    words('phase', shape.phases.element.options, 'phase', { most: shape.phases.element.options.length }),
    words('evidence', shape.evidence.options, 'evidence'),
    among('case', 'case-studies', { most: 9, isNeeded: () => false }),
    ...sourceQuestions(({ answers }) => (answers['case'] ?? []).length === 0),
    among('objective', 'objectives', { most: 9 }),
    among('theme', 'themes', { most: 9, isNeeded: () => false }),
    among('country', 'countries', { most: 9, isNeeded: () => false }),
    languages,
  ],
  findSame: (context) => findTitle(context, 'lessons'),
  toFiles(context) {
    const { answers, lang } = context;
    const facts = {
      polarity: first(answers['polarity']),
      phases: answers['phase'],
      themes: answers['theme'],
      countries: answers['country'],
      objectives: answers['objective'],
      evidence: first(answers['evidence']),
      cases: answers['case'],
      sources: toSources(context),
      published: today(),
      reviewed: today(),
    };
    return toEntryFiles('lessons', answers, lang, facts, (one) => write(one, context));
  },
};
