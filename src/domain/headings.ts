export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** What a table of contents lists: the second level, and only where there are at least three. */
export function toContents(headings: readonly Heading[]): Heading[] {
  const second = headings.filter(({ depth }) => depth === 2);
  return second.length >= 3 ? second : [];
}
