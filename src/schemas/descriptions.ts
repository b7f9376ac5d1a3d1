import type { z } from 'astro/zod';
import type { EntryCollection, entrySchemas, RecordCollection, recordSchemas, VocabularyName, vocabularySchemas } from './index.ts';

/**
 * What each field means, for everybody who uses the open data; the types make this list complete: a field without a
 * description, or a description without a field, does not compile.
 */
type EntryFields<C extends EntryCollection> =
  | Exclude<keyof z.infer<(typeof entrySchemas)[C]>, 'facts'>
  | keyof NonNullable<z.infer<(typeof entrySchemas)[C]>['facts']>;

const written = {
  original: 'Language in which it was written first (BCP 47).',
  translates: 'Which revision of the original a translation renders: its language and the hash of what it said.',
  title: 'Title of the page, in each language.',
  summary: 'What the reader finds there, in one or two sentences.',
  provenance: 'Who made the text: machine (not yet read by a person), human or reviewed.',
};
const text = {
  ...written,
  figures: 'Numbers of the record with unit, precision, date, basis and source; and their names in each language.',
};
const dated = {
  published: 'ISO date on which it came on line here.',
  reviewed: 'ISO date on which somebody last compared it with its sources.',
};
const publication = {
  publication: 'published or archived. What is archived is no longer kept up to date, but keeps its id and its address.',
  archive: 'When and why it was archived, and the page to read instead.',
};
const sourced = {
  sources: 'Public pages that the facts rest on: address, publisher, kind, language, date.',
  contradictions: 'Points on which sources disagree, with both sources.',
};
const links = {
  themes: 'Ids of themes, the most fitting first.',
  objectives: 'Ids of the five-year objectives of the plan that it belongs to, with the reason in each language.',
  planSections: 'Ids of the sections of the printed plan that it comes from.',
  cases: 'Ids of case studies.',
  countries: 'Ids of countries, the one where it happens first.',
  forms: 'Ids of forms of cooperation.',
};

const page = { ...written, order: 'Order in lists.' };

export const entryDescriptions = {
  strategy: {
    ...text,
    order: 'Place in the plan.',
    planSections: links.planSections,
    inconsistencies: 'Points on which the printed plan does not agree with itself, told in each language.',
  },
  objectives: {
    ...text,
    code: 'SO1 as the plan counts; O1.1 is ours, as the plan restarts its numbering under each.',
    level: 'strategic (ten years) or five-year.',
    transversal: 'Whether it cuts across all others.',
    parent: 'Id of the strategic objective above it.',
    period: 'Years from and to, and whether they are printed or our reading.',
    sdgs: 'Sustainable Development Goals with the basis of the link.',
    functions: 'Core functions that serve it, with the basis of the link.',
    activities: 'Activities that serve it, with the basis of the link.',
    planSections: links.planSections,
    inconsistencies: 'Points on which the printed plan does not agree with itself, told in each language.',
    statement: 'What is to be true at the end, in one sentence.',
  },
  countries: {
    ...publication,
    ...text,
    ...sourced,
    iso: 'ISO 3166-1 alpha-2; unknown for a country that the plan has not chosen yet.',
    order: 'Order in lists.',
    status: 'Place in the plan: certain, under-evaluation, explored, or other-link (not in it).',
    role: 'belgian-component, partner-country or none.',
    activeIn2024: 'Whether the plan names it as active in 2024, all funds together.',
    reasons: 'Ids of the reasons that the plan gives.',
    languages: 'Languages of this site in which people can work there (BCP 47).',
    officialLanguages: 'Official languages (BCP 47) with basis and sources.',
    insteadOf: 'Id of a country whose place it can take.',
    tiers: 'Tiers of government: term, number, date, basis, sources.',
    associations: 'Ids of the associations of local governments.',
    objectives: links.objectives,
    planSections: links.planSections,
    reviewed: dated.reviewed,
    statusSentence: 'The status with its reason, as a sentence.',
  },
  'case-studies': {
    ...publication,
    ...text,
    ...dated,
    ...sourced,
    strength: 'full, or snapshot where little has been published.',
    countries: links.countries,
    municipalities: 'Ids of municipalities that take part.',
    organisations: 'Ids of other organisations that take part.',
    partnership: 'Id of the partnership that it belongs to.',
    themes: links.themes,
    sdgs: 'Sustainable Development Goals: stated by a source, or inferred by us.',
    objectives: links.objectives,
    form: 'Id of the form of cooperation.',
    period: 'Years or dates from and to; ongoing or unknown are values.',
    stage: 'planned, running, finished, stopped or unknown.',
    costs: 'Amounts as a source prints them, with currency (ISO 4217), kind and date; unknown where none is published.',
    funders: 'Ids of organisations or municipalities that paid; unknown where no source says so.',
    effort: 'Time that it asks of a municipality: light, medium, heavy or unknown.',
    evidence: 'The best that its results rest on.',
    instructive: 'Whether it is worth reading first.',
    obstacles: 'What was hard, with basis and sources.',
    needs: 'What another municipality needs to do the same, with basis and sources.',
    outcome: 'Did it work? One sentence.',
  },
  lessons: {
    ...publication,
    ...text,
    ...dated,
    ...sourced,
    polarity: 'worked, failed or mixed.',
    phases: 'Phases in which the rule applies: explore, agree, plan, carry-out, evaluate, end.',
    themes: links.themes,
    forms: links.forms,
    countries: 'Ids of the countries that the evidence comes from.',
    objectives: links.objectives,
    evidence: 'What it rests on: plan, one-case, several-cases, evaluation or literature.',
    cases: links.cases,
    planSections: links.planSections,
    context: 'When the rule applies.',
    action: 'What to do.',
    effect: 'What happens then.',
    why: 'Why it happens.',
    recommendation: 'Advice to a municipality.',
  },
  themes: {
    ...written,
    ...publication,
    order: 'Order in lists.',
    short: 'A short name for lists.',
  },
  'how-to': {
    ...publication,
    ...text,
    ...sourced,
    order: 'Order in lists.',
    kind: 'guide, programme, tool, method or network.',
    themes: links.themes,
    forms: links.forms,
    cases: links.cases,
    lessons: 'Ids of lessons learned.',
    objectives: links.objectives,
    planSections: links.planSections,
    reviewed: dated.reviewed,
  },
  pages: page,
  contribute: page,
} satisfies { [C in EntryCollection]: Record<EntryFields<C>, string> };

export const recordDescriptions = {
  finance: {
    id: 'Id of the table.',
    title: 'Title in each language.',
    status: 'received, or indicative for planned amounts.',
    rows: 'Lines with their amounts in whole euro as printed, a year each, and the printed total.',
    years: 'Years of the columns.',
    printedTotals: 'Printed totals of the columns, in euro.',
    printedGrandTotal: 'Printed total of the total row, in euro.',
    roundingDifferences: 'Known differences: printed total minus the sum of its printed parts, in euro.',
    assumedInflation: 'Yearly growth that the plan assumes, as a share.',
    priceBase: 'nominal: prices of each year.',
    asOf: 'Date of the latest data in the plan.',
    planSections: links.planSections,
  },
  municipalities: {
    name: 'Its own name, the same in every language.',
    country: 'ISO 3166-1 alpha-2.',
    coordinates: 'Latitude and longitude (WGS 84) with precision and source; unknown where the gazetteer has none.',
    inhabitants: 'Number of inhabitants with date and source, or unknown.',
    site: 'Official site, or unknown.',
    note: 'What a reader has to know, in each language.',
  },
  organisations: {
    name: 'Full name.',
    abbreviation: 'Short name.',
    kind: 'association, government, agency, network, ngo, research, company or other.',
    country: 'ISO 3166-1 alpha-2, or international.',
    site: 'Official site, or unknown.',
    description: 'What it is, in each language.',
  },
  partnerships: {
    ...publication,
    flemish: 'Ids of the Flemish municipalities.',
    partners: 'Ids of the partner municipalities.',
    flemishUnnamed: 'Who the Flemish parties are where no public source names them.',
    partnersUnnamed: 'Who the partners are where no public source names them.',
    country: 'Id of the country of the partner.',
    form: 'Id of the form of cooperation.',
    since: 'Year or ISO date of the beginning, or unknown.',
    until: 'Year or ISO date of the end; none-known where no source tells of one.',
    status: 'active (a dated source of 2022 or later), preparing, ended or unknown.',
    themes: links.themes,
    funding: 'What sources say of the money, in each language, or unknown.',
    note: 'What else a reader has to know, in each language.',
    sources: sourced.sources,
    confidence: 'How well it is documented: high, medium or low.',
    reviewed: dated.reviewed,
  },
} satisfies { [C in RecordCollection]: Record<keyof z.infer<(typeof recordSchemas)[C]>, string> };

const term = { id: 'Id of the term.', label: 'Name in each language.' };
const described = { ...term, description: 'What it means, in each language.' };

export const vocabularyDescriptions = {
  sdgs: {
    ...term,
    colour: 'Official colour of the goal.',
    tier: 'Place in the plan: main, second-line or not-named.',
    theme: 'What the plan connects it with, in each language.',
  },
  functions: { ...described, planSections: links.planSections },
  activities: {
    ...term,
    cell: 'Printed place in the results diagram, row.cell.',
    byPosition: 'Function by the heading above it (uncertain).',
    byMeaning: 'Function by its meaning (what the site uses).',
  },
  impacts: { ...term, statement: 'The impact as a sentence, in each language.' },
  forms: { ...described, origin: 'Where the form is named: dashboard or programme.' },
  glossary: {
    ...described,
    kind: 'tier, office, body, programme or concept.',
    bridge: 'Id of the concept that the term stands for in its country.',
    country: 'Id of the country that it belongs to.',
    local: 'The word used there and its language (BCP 47).',
    url: 'Address of a page about it.',
  },
  'plan-sections': { ...term, chapter: 'Chapter of the printed plan.', page: 'Page on which it starts, where printed.' },
  'country-statuses': described,
  'country-reasons': described,
  'finance-lines': described,
  'money-flow': described,
  thesaurus: { ...term, synonyms: 'Other words that people search with, in each language.', pages: 'Pages that are about exactly this.' },
} satisfies { [N in VocabularyName]: Record<keyof z.infer<(typeof vocabularySchemas)[N]>, string> };
