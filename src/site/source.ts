import { toEditorPlace } from '../domain/editor-links.ts';
import { readEnvironment } from './environment.ts';
import { readLastChanges } from './git-dates.ts';
import { findChange } from './history.ts';

const { repoUrl, editBranch, editorAuthUrl, today } = readEnvironment(process.env);
export { today };
const lastChanges = readLastChanges(process.cwd());

/** ISO date of the last commit that touched a file; undefined where git does not know it. */
export function getLastChanged(file: string): string | undefined {
  return lastChanges.get(file);
}

/** Where a reader can propose a change to a file; undefined where the repository's address is not set. */
export function getEditUrl(file: string): string | undefined {
  return repoUrl && `${repoUrl}/edit/${editBranch}/${file}`;
}

const changes = new Map<string, string | undefined>();
/** ISO date on which an original first said something else than the revision of a stamp; undefined where history does not tell. */
export function getChangeSince(file: string, stamp: string): string | undefined {
  const key = `${file} ${stamp}`;
  if (!changes.has(key)) changes.set(key, findChange(file, stamp, process.cwd())?.since);
  return changes.get(key);
}

/** Where the editor at /admin/ saves, and how people sign in; undefined: not on GitHub, so without an editor. */
export function getEditorPlace(): { repo: string; branch: string; authUrl: string | undefined } | undefined {
  const repo = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(repoUrl ?? '')?.[1];
  return repo === undefined ? undefined : { repo, branch: editBranch, authUrl: editorAuthUrl };
}

/** Path of the form in which a file is edited; undefined where the site has no editor, or the file is not one of its files. */
export function getFormPath(file: string): string | undefined {
  const place = toEditorPlace(file);
  return place && getEditorPlace() && `/admin/${place}`;
}
