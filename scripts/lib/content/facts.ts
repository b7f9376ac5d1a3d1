import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import { collect } from './collect.ts';
import type { Entry } from './read.ts';

/** What is written in an entry's Dutch file; undefined where that is missing or cannot be read. */
export function dutchData({ texts }: Entry): unknown {
  const frontmatter = texts.get(DEFAULT_LANG)?.frontmatter;
  return frontmatter && frontmatter.findings.length === 0 ? frontmatter.data : undefined;
}

/** All texts that a pattern leads to. */
export function namesAt(data: unknown, pattern: string): string[] {
  return collect(data, pattern).flatMap(({ value }) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []));
}

/** Ids of the entry's figures; undefined where its facts cannot be read, so that nothing can be said about them. */
export function figureIds(entry: Entry): string[] | undefined {
  const data = dutchData(entry);
  return data === undefined ? undefined : namesAt(data, 'facts.figures.*.id');
}
