import { execFileSync } from 'node:child_process';

/** Runs git with these arguments and returns what it prints; throws when git is missing or refuses. */
export type Git = (args: readonly string[], root: string) => string;

const COMMIT = '\x1e';
const PARENTS = '\x1f';

/**
 * Date of the last change of every file, from one pass over the history: path relative to `root` (the repository, or the
 * part of it that is built) → `2027-03-31`, the committer's own calendar day, so that no build machine's time zone shifts it.
 *
 * Never fails: without git, outside a repository or before the first commit the map is empty, and pages show no date.
 * In a shallow clone the boundary commit seems to add every file; such a date would be false, so a file that only the
 * boundary knows is left out. Files changed since then have their true date. Deploy with the full history (fetch-depth: 0).
 */
export function readLastChanges(root: string, git: Git = runGit): Map<string, string> {
  const dates = new Map<string, string>();
  try {
    const shallow = git(['rev-parse', '--is-shallow-repository'], root).trim() === 'true';
    for (const { isBoundary, date, paths } of parseLog(git(LOG, root))) {
      // A parentless commit of a shallow clone is its boundary, or may be: no date rather than a wrong one.
      if (shallow && isBoundary) continue;
      // Commit dates need not follow the order of the log: the latest wins.
      for (const path of paths) if (date > (dates.get(path) ?? '')) dates.set(path, date);
    }
  } catch {
    return new Map();
  }
  return dates;
}

/** A rename counts as a change of the new path; merges change nothing of their own. NUL ends names: they may hold anything. */
const LOG = ['-c', 'core.quotePath=off', '-c', 'log.showSignature=false', 'log',
  '--format=tformat:%x1e%P%x1f%cs', '--name-only', '-z', '--no-renames', '--relative'] as const;

function* parseLog(log: string) {
  for (const block of log.split(COMMIT).slice(1)) {
    const [header = '', ...names] = block.split('\0');
    const [parents = '', date = ''] = header.split(PARENTS);
    const paths = names.map((name) => name.replace(/^\n/, '')).filter(Boolean);
    yield { isBoundary: parents === '', date, paths };
  }
}

/** Read-only; silent about its complaints; a long history may print many megabytes. */
export const runGit: Git = (args, root) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] });
