import { CASE_SECTIONS } from '../../../src/schemas/case-study.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import { findRecord, namesAt, readIsoCodes } from '../content/facts.ts';
import { toEntryFiles } from './files.ts';
import { toHint } from './hints.ts';
import { among, findTitle, first, languages, slug, sourceQuestions, title, toSources, today } from './parts.ts';
import type { Context, Kind } from './types.ts';

const partnershipOf = ({ content, answers }: Context) => findRecord(content, 'partnerships', first(answers['partnership']))?.yaml.data;
const hasNone = (context: Context) => partnershipOf(context) === undefined;
const places = (context: Context) => [...new Set([...namesAt(partnershipOf(context), 'flemish.*'), ...namesAt(partnershipOf(context), 'partners.*')])];

/** Countries of a case: those that were named, and that of every municipality that takes part, but the Flemish ones'. */
function countriesOf(context: Context, municipalities: readonly string[]): string[] {
  const { content, answers } = context;
  const byIso = new Map([...readIsoCodes(content)].map(([country, iso]) => [iso, country]));
  const ofPlaces = municipalities
    .flatMap((place) => namesAt(findRecord(content, 'municipalities', place)?.yaml.data, 'country'))
    .flatMap((iso) => (iso === 'BE' ? [] : (byIso.get(iso) ?? [])));
  return [...new Set([...(answers['country'] ?? []), ...namesAt(partnershipOf(context), 'country'), ...ofPlaces])];
}

const cite = '<Source id="s1" />';

function write(lang: Lang, context: Context) {
  const { answers } = context;
  const [challenge, approach, results] = CASE_SECTIONS[lang];
  const fields = {
    title: lang === context.lang ? first(answers['title']) : toHint('title', lang),
    summary: toHint('summary', lang),
    outcome: toHint('outcome', lang),
    objectives: Object.fromEntries((answers['objective'] ?? []).map((id) => [id, toHint('objective', lang)])),
    obstacles: { 'obstacle-1': toHint('obstacle', lang) },
    needs: { 'need-1': toHint('need', lang) },
  };
  const body = `## ${challenge}\n\n${toHint('challenge', lang)}${cite}\n\n## ${approach}\n\n${toHint('approach', lang)}${cite}\n\n## ${results}\n\n${toHint('results', lang)}${cite}`;
  return { fields, body };
}

/** A case study. What nobody asked says `unknown`, which the page shows as not known. */
export const caseKind: Kind = {
  collection: 'case-studies',
  questions: [
    title,
    slug,
    among('partnership', 'partnerships', { isNeeded: () => false }),
    among('country', 'countries', { most: 9, isNeeded: hasNone, fallback: (context) => namesAt(partnershipOf(context), 'country') }),
    among('municipality', 'municipalities', { most: 9, isNeeded: () => false, fallback: places }),
    among('theme', 'themes', { most: 3 }),
    among('sdg', 'sdgs', { most: 17 }),
    among('objective', 'objectives', { most: 9 }),
    among('form', 'forms'),
    ...sourceQuestions(),
    languages,
  ],
  findSame: (context) => findTitle(context, 'case-studies'),
  toFiles(context) {
    const { answers, lang } = context;
    const municipalities = answers['municipality'] ?? [];
    const facts = {
      strength: 'snapshot',
      countries: countriesOf(context, municipalities),
      municipalities,
      partnership: answers['partnership']?.[0],
      themes: answers['theme'],
      sdgs: (answers['sdg'] ?? []).map((id) => ({ id: Number(id), basis: 'inferred' })),
      objectives: answers['objective'],
      form: first(answers['form']),
      period: { from: 'unknown', to: 'unknown' },
      stage: 'unknown',
      costs: 'unknown',
      funders: 'unknown',
      effort: 'unknown',
      evidence: 'unknown',
      obstacles: [{ id: 'obstacle-1', basis: 'inferred', sources: ['s1'] }],
      needs: [{ id: 'need-1', basis: 'inferred', sources: ['s1'] }],
      sources: toSources(context),
      published: today(),
      reviewed: today(),
    };
    return toEntryFiles('case-studies', answers, lang, facts, (one) => write(one, context));
  },
};
