import { parse } from 'yaml';
import { type EntryText, toStamp } from '../domain/meaning.ts';
import { LANGS } from '../schemas/parts.ts';
import { type Git, runGit } from './git-dates.ts';

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The text of one language of an entry; undefined where the file cannot be read as one. */
export function parseText(file: string): EntryText | undefined {
  const found = FRONTMATTER.exec(file);
  try {
    const data: unknown = parse(found?.[1] ?? '', { logLevel: 'error' });
    if (!found || typeof data !== 'object' || data === null) return undefined;
    return { data: data as Record<string, unknown>, body: file.slice(found[0].length) };
  } catch {
    return undefined;
  }
}

/** A text as a commit left it. */
export interface Version {
  date: string;
  text: EntryText;
}

const LOG = ['-c', 'core.quotePath=off', '-c', 'log.showSignature=false', 'log', '--format=tformat:%x1e%H%x1f%cs', '--name-only', '-z', '--relative', '--follow', '--'];

/** The versions of a file, newest first, also from before it was renamed; read one by one, as the first often suffices. */
export function* readVersions(file: string, root: string, git: Git = runGit): Generator<Version> {
  for (const block of git([...LOG, file], root).split('\x1e').slice(1)) {
    const [header = '', name = ''] = block.split('\0');
    const [commit = '', date = ''] = header.split('\x1f');
    const text = parseText(git(['show', `${commit}:./${name.trim()}`], root));
    if (text) yield { date, text };
  }
}

export interface Change {
  /** The text that was translated. */
  before: EntryText;
  /** ISO date of the commit that first said something else; undefined: not committed yet. */
  since: string | undefined;
}

/**
 * Looks the revision of a stamp up in the history of its original.
 * @returns undefined where it is not there: no git, a shallow clone, a text that was never committed
 */
export function findChange(file: string, stamp: string, root: string, git: Git = runGit): Change | undefined {
  const lang = LANGS.find((one) => stamp.startsWith(`${one}@`));
  let since: string | undefined;
  try {
    for (const { date, text } of readVersions(file, root, git)) {
      if (lang && toStamp(lang, text) === stamp) return { before: text, since };
      since = date;
    }
  } catch {
    // Without git, or without this file in it, there is no history.
  }
  return undefined;
}
