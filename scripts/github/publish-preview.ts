// Puts the pages of a pull request into the repository of previews, and takes out those of closed ones:
// node scripts/github/publish-preview.ts <clone> <file with the numbers of open pull requests> [<number> <pages>]
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, runMain } from '../lib/failure.mjs';

/** What GitHub Pages takes in all is one GB; a preview that is larger than this is not one of ours. */
const MOST_BYTES = 200 * 1024 * 1024;
const TRIES = 5;

export interface Preview {
  readonly number: number;
  /** Folder with the built pages. They come from anybody: they are measured and copied, never opened. */
  readonly pages: string;
}

/** Refuses what no build of ours makes; symbolic links could show files of the machine that publishes. */
function checkPages(pages: string): void {
  let bytes = 0;
  for (const item of readdirSync(pages, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    if (item.name.startsWith('.git') || !(item.isDirectory() || item.isFile())) throw new Failure(`A preview cannot hold ${path}.`);
    if (item.isFile()) bytes += statSync(path).size;
  }
  if (bytes > MOST_BYTES) throw new Failure(`A preview of ${Math.round(bytes / 1024 / 1024)} MB is too large.`);
}

/**
 * Writes a new state of all previews and pushes it as one commit without history, so that the repository stays as small
 * as what it shows. Tries again when another run was quicker.
 * @param clone of the repository of previews, with the right to push
 * @param open numbers of the pull requests that may have a preview
 */
export function publishPreview(clone: string, open: readonly number[], preview?: Preview): void {
  const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  if (preview) checkPages(preview.pages);
  for (let attempt = 1; ; attempt += 1) {
    git('fetch', '--quiet', '--depth=1', 'origin', 'main');
    git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    const before = git('rev-parse', 'HEAD');
    for (const name of readdirSync(clone)) {
      const number = /^pr-(\d+)$/.exec(name)?.[1];
      if (number && (!open.includes(Number(number)) || Number(number) === preview?.number)) rmSync(join(clone, name), { recursive: true });
    }
    if (preview) cpSync(preview.pages, join(clone, `pr-${preview.number}`), { recursive: true });
    writeFileSync(join(clone, '.nojekyll'), ''); // else folders that begin with _ are not shown
    writeFileSync(join(clone, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
    git('add', '--all', '--force');
    const tree = git('write-tree');
    if (tree === git('rev-parse', 'HEAD^{tree}')) return;
    const commit = git('-c', 'user.name=previews', '-c', 'user.email=previews@users.noreply.github.com', 'commit-tree', tree, '-m', 'Previews of open pull requests');
    try {
      git('push', '--quiet', `--force-with-lease=main:${before}`, 'origin', `${commit}:refs/heads/main`);
      return;
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

async function main(): Promise<void> {
  const [clone = '', openFile = '', number, pages] = process.argv.slice(2);
  const open = readFileSync(openFile, 'utf8').split('\n').filter(Boolean).map(Number);
  if (number !== undefined && !/^[1-9]\d*$/.test(number)) throw new Failure(`"${number}" is not the number of a pull request.`);
  publishPreview(clone, open, number && pages ? { number: Number(number), pages } : undefined);
}

if (import.meta.main) await runMain(main);
