/** The choices within one way of looking at a list: its values by id, and of each record the places of its own values. */
export interface Facet {
  id: string;
  values: readonly string[];
  records: readonly (readonly number[])[];
}

/** Of each facet, in their order, the places of the values that are chosen; none chosen asks for nothing. */
export type Choice = readonly ReadonlySet<number>[];

/** The places of each record's values in a list of values; what the list does not have is left out. */
export function toPlaces(values: readonly string[], records: readonly (readonly string[])[]): number[][] {
  const places = new Map(values.map((id, place) => [id, place]));
  return records.map((ids) => [...new Set(ids.flatMap((id) => places.get(id) ?? []))]);
}

/**
 * The choice in an address: `?country=senegal,benin&theme=waste`. Facets and values that are not known are passed
 * over, as links outlive the values that they name.
 */
export function readChoice(query: URLSearchParams, facets: readonly Facet[]): Choice {
  return facets.map(({ id, values }) => {
    const asked = query.getAll(id).flatMap((text) => text.split(','));
    return new Set(asked.map((value) => values.indexOf(value)).filter((place) => place >= 0));
  });
}

/** A choice with one value more, or one less if it was chosen. */
export const toggle = (choice: Choice, facet: number, place: number): Choice =>
  choice.map((chosen, index) => {
    if (index !== facet) return chosen;
    return new Set(chosen.has(place) ? [...chosen].filter((other) => other !== place) : [...chosen, place]);
  });

/** A choice in which one facet asks for nothing any more. */
export const withoutFacet = (choice: Choice, facet: number): Choice =>
  choice.map((chosen, index) => (index === facet ? new Set<number>() : chosen));

/** A choice and an order as they stand in an address: always in the same sequence, ids as they are; empty if there is nothing. */
export function toQuery(choice: Choice, facets: readonly Facet[], sort?: string): string {
  const parts = facets.flatMap(({ id, values }, index) => {
    const chosen = values.filter((_, place) => choice[index]?.has(place));
    return chosen.length > 0 ? [`${id}=${chosen.join(',')}`] : [];
  });
  if (sort) parts.push(`sort=${sort}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * Which records fit a choice (any value within a facet, all facets together), and how many each value has. A facet's own
 * choice does not lower its own counts: they tell what choosing one value more would give.
 */
export function applyChoice(facets: readonly Facet[], choice: Choice): { fitting: number[]; counts: number[][] } {
  const counts = facets.map(({ values }) => values.map(() => 0));
  const fitting: number[] = [];
  const add = (facet: number, record: number) => {
    for (const place of facets[facet]?.records[record] ?? []) (counts[facet] as number[])[place]! += 1;
  };
  const total = facets[0]?.records.length ?? 0;
  for (let record = 0; record < total; record += 1) {
    const failed = facets.flatMap(({ records }, facet) => {
      const chosen = choice[facet];
      return chosen && chosen.size > 0 && !records[record]?.some((place) => chosen.has(place)) ? [facet] : [];
    });
    if (failed.length === 0) {
      fitting.push(record);
      for (const facet of facets.keys()) add(facet, record);
    } else if (failed.length === 1) add(failed[0] as number, record);
  }
  return { fitting, counts };
}

/** Where nothing fits: the facets whose choice can be given up to find something, each with how much, most first. */
export function getWaysOut(facets: readonly Facet[], choice: Choice): { facet: number; count: number }[] {
  return [...facets.keys()]
    .filter((facet) => (choice[facet]?.size ?? 0) > 0)
    .map((facet) => ({ facet, count: applyChoice(facets, withoutFacet(choice, facet)).fitting.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
