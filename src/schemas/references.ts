import type { RecordCollection } from './index.ts';

/** A pattern of fields, and the lists or collections whose ids they hold. */
export type Reference = readonly [pattern: string, ...targets: string[]];

/** In the facts of an entry, of whatever collection: a field means the same in each. */
export const inFacts: readonly Reference[] = [
  ['facts.planSections.*', 'plan-sections'],
  ['facts.figures.*.planSection', 'plan-sections'],
  ['facts.parent', 'objectives'],
  ['facts.objectives.*', 'objectives'],
  ['facts.sdgs.*.id', 'sdgs'],
  ['facts.functions.*.id', 'functions'],
  ['facts.activities.*.id', 'activities'],
  ['facts.status', 'country-statuses'],
  ['facts.reasons.*', 'country-reasons'],
  ['facts.insteadOf', 'countries'],
  ['facts.countries.*', 'countries'],
  ['facts.tiers.*.term', 'glossary'],
  ['facts.associations.*', 'organisations'],
  ['facts.municipalities.*', 'municipalities'],
  ['facts.organisations.*', 'organisations'],
  ['facts.funders.*', 'organisations', 'municipalities'],
  ['facts.partnership', 'partnerships'],
  ['facts.themes.*', 'themes'],
  ['facts.form', 'forms'],
  ['facts.forms.*', 'forms'],
  ['facts.cases.*', 'case-studies'],
  ['facts.lessons.*', 'lessons'],
];

export const inRecords: Partial<Record<RecordCollection, readonly Reference[]>> = {
  finance: [
    ['rows.*.line', 'finance-lines'],
    ['planSections.*', 'plan-sections'],
  ],
  partnerships: [
    ['flemish.*', 'municipalities'],
    ['partners.*', 'municipalities'],
    ['country', 'countries'],
    ['form', 'forms'],
    ['themes.*', 'themes'],
  ],
};

export const inLists: Record<string, readonly Reference[]> = {
  functions: [['*.planSections.*', 'plan-sections']],
  activities: [
    ['*.byPosition', 'functions'],
    ['*.byMeaning', 'functions'],
  ],
  glossary: [['*.country', 'countries']],
};

/** Values of a field that need no term: a country outside the plan has none of the plan's statuses. */
export const WITHOUT_TERM: Record<string, readonly string[]> = { 'country-statuses': ['other-link'] };

/** Lists in the facts whose items name sources of the same entry, under `sources`. */
export const SOURCED = ['figures', 'tiers', 'officialLanguages', 'contradictions', 'costs', 'obstacles', 'needs'];

/** Blocks of texts by id, with where the facts list those ids. */
export const TEXT_BLOCKS: readonly (readonly [block: string, ids: string])[] = [
  ['figures', 'facts.figures.*.id'],
  ['inconsistencies', 'facts.inconsistencies.*'],
  ['contradictions', 'facts.contradictions.*.id'],
  ['objectives', 'facts.objectives.*'],
  ['costs', 'facts.costs.*.id'],
  ['obstacles', 'facts.obstacles.*.id'],
  ['needs', 'facts.needs.*.id'],
];
