// Keeps the comment under a pull request that tells authors what is left to do:
// node scripts/github/tell.ts <number> <commit> <folder with content/ and src/content/i18n/ of that commit>
// The content is checked by the rules of the branch that this file is on: content is data, and only read.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure, runMain } from '../lib/failure.mjs';
import { SUMMARY_MARK } from '../lib/report/summary.ts';
import { list, repository } from './gh.ts';
import { CONTEXT } from './preview-status.ts';
import { keepComment } from './sticky.ts';

const COMMAND = join(import.meta.dirname, '..', 'check-content.ts');
/** Where the rules themselves stand: a change to them is judged by its own check, not by ours. */
const RULES = /^(scripts|src(?!\/content\/)|package)/;

/** The check's summary of a folder for the authors of a change; empty where all is well and there is no preview to show. */
function summarise(folder: string, changed: readonly string[], preview: string | undefined): string {
  const file = join(tmpdir(), `changed-${process.pid}.txt`);
  writeFileSync(file, `${changed.join('\n')}\n`);
  const options = ['--prose', '--format', 'summary', '--changed', file, ...(preview ? ['--preview', preview] : [])];
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'content', ...options], { cwd: folder, encoding: 'utf8' });
    if (status !== 0 && status !== 1) throw new Failure(`The check did not run: ${stderr}`);
    return stdout;
  } finally {
    rmSync(file);
  }
}

/** Address of the preview of a commit, as preview-status.ts told it; undefined where there is none (yet). */
function findPreview(commit: string): string | undefined {
  const statuses = list<{ context: string; state: string; target_url: string | null }>(`repos/${repository()}/commits/${commit}/statuses`);
  const latest = statuses.find(({ context }) => context === CONTEXT);
  return latest?.state === 'success' ? (latest.target_url ?? undefined) : undefined;
}

/** Writes, rewrites or takes away the comment of a pull request. */
export function tell(pull: number, commit: string, folder: string) {
  const files = list<{ filename: string }>(`repos/${repository()}/pulls/${pull}/files`).map(({ filename }) => filename);
  const text = files.some((file) => RULES.test(file)) ? '' : summarise(folder, files, findPreview(commit));
  return keepComment(pull, SUMMARY_MARK, text);
}

async function main(): Promise<void> {
  const [number, commit = '', folder = ''] = process.argv.slice(2);
  console.log(`The comment: ${tell(Number(number), commit, folder)}.`);
}

if (import.meta.main) await runMain(main);
