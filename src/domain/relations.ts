import type { CaseFacts } from '../schemas/case-study.ts';

/** Reasons why two cases are shown together, strongest first. */
export const RELATION_KINDS = ['partnership', 'theme', 'country', 'form'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

interface WithSlug {
  slug: string;
}
interface CaseLike extends WithSlug {
  facts: Pick<CaseFacts, 'partnership' | 'themes' | 'countries' | 'form'>;
}

export interface Related<C> {
  entry: C;
  /** What the two share, strongest first. */
  reasons: { kind: RelationKind; id: string }[];
}

const WEIGHTS: Record<RelationKind, number> = { partnership: 3, theme: 4, country: 2, form: 1 };

/** What two cases share; themes count once each. */
function sharedReasons(a: CaseLike['facts'], b: CaseLike['facts']): Related<unknown>['reasons'] {
  return [
    ...(a.partnership && a.partnership === b.partnership ? [{ kind: 'partnership' as const, id: a.partnership }] : []),
    ...a.themes.filter((id) => b.themes.includes(id)).map((id) => ({ kind: 'theme' as const, id })),
    ...a.countries.filter((id) => b.countries.includes(id)).map((id) => ({ kind: 'country' as const, id })),
    ...(a.form === b.form ? [{ kind: 'form' as const, id: a.form }] : []),
  ];
}

/**
 * Cases that share a partnership, theme, country or form with one case: the ones that share most, first.
 * Sharing only the form of cooperation is not enough.
 */
export function getRelatedCases<C extends CaseLike>(of: C, cases: readonly C[], limit = 4): Related<C>[] {
  const weigh = ({ reasons }: Related<C>) => reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
  return cases
    .filter(({ slug }) => slug !== of.slug)
    .map((entry) => ({ entry, reasons: sharedReasons(of.facts, entry.facts) }))
    .filter(({ reasons }) => reasons.some(({ kind }) => kind !== 'form'))
    .sort((a, b) => weigh(b) - weigh(a) || a.entry.slug.localeCompare(b.entry.slug))
    .slice(0, limit);
}

/** How often each id stands in a list of lists: counts beside facet values. */
export function countBy<T>(items: readonly T[], getIds: (item: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const id of new Set(getIds(item))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export interface MatrixRow {
  objective: string;
  /** One cell for each country, in the order asked for; 0 is a gap. */
  counts: number[];
  total: number;
}

/** The evidence matrix: how many cases each objective has in each country. A case in two countries counts in both. */
export function getEvidenceMatrix(
  objectives: readonly string[],
  countries: readonly string[],
  cases: readonly { facts: Pick<CaseFacts, 'objectives' | 'countries'> }[],
): MatrixRow[] {
  return objectives.map((objective) => {
    const own = cases.filter(({ facts }) => facts.objectives.includes(objective));
    return {
      objective,
      counts: countries.map((country) => own.filter(({ facts }) => facts.countries.includes(country)).length),
      total: own.length,
    };
  });
}
