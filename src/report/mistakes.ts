import mistakes from './mistakes.json' with { type: 'json' };
import type { Lang } from '../schemas/parts.ts';
import { groups, rankOf, type Code, type Group } from './codes.ts';
import { toIssue, type Finding, type Issue } from './issue.ts';

/** A mistake of an author as the tests of the check hold it: the line as it was typed, and the finding that it gives. */
export interface Mistake extends Finding {
  /** Folder in test/fixtures/broken. */
  fixture: string;
  /** The line; absent where the whole file is meant. */
  typed?: string;
}

/** A mistake in words. */
export type ToldMistake = Issue & Pick<Mistake, 'fixture' | 'typed'>;

/** Path of the page that lists all of them. */
export const MISTAKES_PATH = '/contribute/mistakes/';

const all = mistakes as Mistake[];

/** Every mistake in the language of a page, in the order of mending. */
export function tellMistakes(lang: Lang): ToldMistake[] {
  const told = all.map((mistake) => ({ ...mistake, ...toIssue(mistake, lang) }));
  return told.sort((a, b) => rankOf(a.code) - rankOf(b.code));
}

/** One group of messages as the guide shows it: each as it is said of a real mistake. */
export interface ToldGroup {
  id: string;
  title: string;
  issues: Issue[];
}

/** Every message by group, in the language of a page. */
export function tellGroups(lang: Lang): ToldGroup[] {
  return Object.entries<Group>(groups).map(([id, group]) => {
    const own = Object.keys(group.codes) as Code[];
    const findings = own.flatMap((code) => all.find((mistake) => mistake.code === code) ?? []);
    return { id, title: group.title[lang], issues: findings.map((finding) => toIssue(finding, lang)) };
  });
}
