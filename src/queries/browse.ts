import { getCostBand, getLargestCost } from '../domain/cost.ts';
import { getDecades, getDuration } from '../domain/period.ts';
import { getStrings } from '../domain/strings.ts';
import { caseFacts } from '../schemas/case-study.ts';
import { lessonFacts } from '../schemas/lesson.ts';
import type { Lang } from '../schemas/parts.ts';
import { partnership } from '../schemas/places.ts';
import { type CaseLine, getCaseLines } from './cases.ts';
import { getCases, getLessons } from './entries.ts';
import { type FacetView, getFacetValues, toFacets } from './facets.ts';
import { getLessonLines, type LessonLine } from './lessons.ts';
import { getPartnershipRows, type PartnershipRow } from './partnerships.ts';

/** A list with the ways to look at it: what a page shows and what its script works with. */
export interface BrowseView<Line> {
  kind: 'cases' | 'lessons' | 'partnerships';
  /** Name of the collection in open data. */
  resource: string;
  lines: readonly Line[];
  facets: FacetView[];
  /** Ways to order the list: the name of each, and the places of the records in that order; the first is as it stands. */
  sorts: { id: string; label: string; order?: number[] }[];
  /** What a downloaded table tells beside titles and facets: for each column a text of each record. */
  details: Record<string, string[]>;
}

/** The places of records in an order; what compares as equal stays as it was. */
const toOrder = <R>(records: readonly R[], compare: (a: R, b: R) => number): number[] =>
  [...records.keys()].sort((a, b) => compare(records[a] as R, records[b] as R));
/** Compares numbers, upwards or downwards; those that are not known go last either way. */
const compareKnown = (a: number | undefined, b: number | undefined, direction: 1 | -1 = 1) =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : direction * (a - b);
const compareTitles = (lang: Lang) => (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title, lang);

/** Case studies. What a reader can spend, in money and time, comes first. */
export async function getCaseBrowse(lang: Lang): Promise<BrowseView<CaseLine>> {
  const t = getStrings(lang);
  const [cases, values] = await Promise.all([getCases(lang), getFacetValues(lang)]);
  const lines = await getCaseLines(cases);
  const { stage, evidence, strength, effort } = caseFacts.shape;
  const { ofWords } = values;
  return {
    kind: 'cases',
    resource: 'case-studies',
    lines,
    facets: toFacets(cases, [
      { id: 'cost', title: t('case.costs'), column: 'cost_band', values: values.costs, of: ({ facts }) => [getCostBand(facts.costs)] },
      { id: 'duration', title: t('facet.duration'), column: 'duration_band', values: values.durations, of: ({ facts }) => [getDuration(facts.period, facts.reviewed)] },
      { id: 'effort', title: t('case.effort'), column: 'effort', values: ofWords(effort.options, (id) => `effort.${id}`), of: ({ facts }) => [facts.effort] },
      { id: 'form', title: t('case.form'), column: 'form', values: values.forms, of: ({ facts }) => [facts.form] },
      { id: 'theme', title: t('theme.eyebrow'), column: 'themes', values: values.themes, of: ({ facts }) => facts.themes },
      { id: 'country', title: t('case.country'), column: 'countries', values: values.countries, of: ({ facts }) => facts.countries },
      { id: 'sdg', title: t('facet.sdg'), column: 'sdgs', values: values.sdgs, of: ({ facts }) => facts.sdgs.map(({ id }) => String(id)) },
      { id: 'objective', title: t('matrix.objective'), column: 'objectives', values: values.objectives, of: ({ facts }) => facts.objectives },
      { id: 'period', title: t('case.period'), column: 'decades', values: values.decades, of: ({ facts }) => getDecades(facts.period, facts.reviewed) },
      { id: 'stage', title: t('case.stage'), column: 'stage', values: ofWords(stage.options, (id) => `stage.${id}`), of: ({ facts }) => [facts.stage] },
      { id: 'evidence', title: t('case.evidence'), column: 'evidence', values: ofWords(evidence.options, (id) => `evidence.${id}`), of: ({ facts }) => [facts.evidence] },
      { id: 'strength', title: t('facet.strength'), column: 'strength', values: ofWords(strength.options, (id) => `strength.${id}`), of: ({ facts }) => [facts.strength] },
      { id: 'language', title: t('languages.label'), column: 'languages', values: values.languages, of: ({ textLangs }) => textLangs },
    ]),
    sorts: [
      { id: 'newest', label: t('sort.newest') },
      { id: 'cost', label: t('sort.cost'), order: toOrder(cases, (a, b) => compareKnown(getLargestCost(a.facts.costs), getLargestCost(b.facts.costs))) },
      { id: 'name', label: t('sort.name'), order: toOrder(lines, compareTitles(lang)) },
    ],
    details: { period: lines.map(({ period }) => period), costs: lines.map(({ cost }) => cost ?? '') },
  };
}

/** Lessons. Where somebody stands comes first: before, during or after. */
export async function getLessonBrowse(lang: Lang): Promise<BrowseView<LessonLine>> {
  const t = getStrings(lang);
  const [lessons, values] = await Promise.all([getLessons(lang), getFacetValues(lang)]);
  const lines = getLessonLines(lessons);
  const { phases, polarity, evidence } = lessonFacts.shape;
  const { ofWords } = values;
  return {
    kind: 'lessons',
    resource: 'lessons',
    lines,
    facets: toFacets(lessons, [
      { id: 'phase', title: t('lesson.phase'), column: 'phases', values: ofWords(phases.element.options, (id) => `phase.${id}`), of: ({ facts }) => facts.phases },
      { id: 'form', title: t('case.form'), column: 'forms', values: values.forms, of: ({ facts }) => facts.forms },
      { id: 'theme', title: t('theme.eyebrow'), column: 'themes', values: values.themes, of: ({ facts }) => facts.themes },
      { id: 'country', title: t('case.country'), column: 'countries', values: values.countries, of: ({ facts }) => facts.countries },
      { id: 'polarity', title: t('lesson.polarity'), column: 'polarity', values: ofWords(polarity.options, (id) => `polarity.${id}`), of: ({ facts }) => [facts.polarity] },
      { id: 'evidence', title: t('case.evidence'), column: 'evidence', values: ofWords(evidence.options, (id) => `evidence.${id}`), of: ({ facts }) => [facts.evidence] },
      { id: 'objective', title: t('matrix.objective'), column: 'objectives', values: values.objectives, of: ({ facts }) => facts.objectives },
      { id: 'language', title: t('languages.label'), column: 'languages', values: values.languages, of: ({ textLangs }) => textLangs },
    ]),
    sorts: [
      { id: 'newest', label: t('sort.newest') },
      { id: 'name', label: t('sort.name'), order: toOrder(lines, compareTitles(lang)) },
    ],
    details: {},
  };
}

/** Partnerships: who is still at it, where, since when. Only pages of countries list them too. */
export async function getPartnershipBrowse(lang: Lang): Promise<BrowseView<PartnershipRow>> {
  const t = getStrings(lang);
  const [rows, values] = await Promise.all([getPartnershipRows(lang), getFacetValues(lang)]);
  const { status, confidence } = partnership.shape;
  const { ofWords } = values;
  const withoutPath = (list: typeof values.themes) => list.map(({ id, label }) => ({ id, label }));
  const startOf = ({ since }: (typeof rows)[number]) => (/^\d/.test(since) ? Number(since.slice(0, 4)) : undefined);
  const statuses: readonly string[] = status.options;
  return {
    kind: 'partnerships',
    resource: 'partnerships',
    lines: rows,
    facets: toFacets(rows, [
      { id: 'country', title: t('case.country'), column: 'country', values: values.countries, of: ({ country }) => [country.id] },
      { id: 'status', title: t('partnership.status'), column: 'status', values: ofWords(status.options, (id) => `partnership.status.${id}`), of: (row) => [row.status] },
      { id: 'theme', title: t('theme.eyebrow'), column: 'themes', values: withoutPath(values.themes), of: ({ themes }) => themes.map(({ id }) => id) },
      { id: 'form', title: t('case.form'), column: 'form', values: withoutPath(values.forms), of: ({ form }) => [form.id] },
      { id: 'since', title: t('partnership.since'), column: 'since_band', values: values.decades, of: ({ since }) => getDecades({ from: since, to: since }, since) },
      { id: 'funding', title: t('partnership.funding'), column: 'funding_known', values: ofWords(['known', 'unknown'], (id) => `funding.${id}`), of: ({ funding }) => [funding ? 'known' : 'unknown'] },
      { id: 'evidence', title: t('case.evidence'), column: 'confidence', values: ofWords(confidence.options, (id) => `partnership.confidence.${id}`), of: (row) => [row.confidence] },
    ]),
    sorts: [
      { id: 'name', label: t('sort.name') },
      { id: 'newest', label: t('sort.youngest'), order: toOrder(rows, (a, b) => compareKnown(startOf(a), startOf(b), -1)) },
      { id: 'since', label: t('sort.oldest'), order: toOrder(rows, (a, b) => compareKnown(startOf(a), startOf(b))) },
      { id: 'country', label: t('case.country'), order: toOrder(rows, (a, b) => a.country.label.localeCompare(b.country.label, lang)) },
      { id: 'status', label: t('partnership.status'), order: toOrder(rows, (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status)) },
    ],
    details: { period: rows.map(({ period }) => period) },
  };
}
