import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PERSON = { GIT_AUTHOR_NAME: 'Redacteur', GIT_AUTHOR_EMAIL: 'redacteur@example.org', GIT_COMMITTER_NAME: 'Redacteur', GIT_COMMITTER_EMAIL: 'redacteur@example.org' };

/** A file to write with a commit. */
export interface Addition {
  path: string;
  /** Base64. */
  contents: string;
}

/** A bare git repository in a temporary folder, as a host keeps it. */
export class BareRepository {
  readonly dir = mkdtempSync(join(tmpdir(), 'repository-'));

  constructor() {
    this.run(['init', '--quiet', '--bare', '--initial-branch=main', this.dir]);
  }

  private run(args: string[], env: Record<string, string> = {}, input?: Buffer): Buffer {
    return execFileSync('git', args, { input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, ...PERSON, ...env } });
  }

  bytes(args: string[], env?: Record<string, string>, input?: Buffer): Buffer {
    return this.run(['--git-dir', this.dir, ...args], env, input);
  }

  text(...args: string[]): string {
    return this.bytes(args).toString().trim();
  }

  /** The id of what a name stands for; undefined where there is nothing. */
  find(name: string): string | undefined {
    try {
      return this.text('rev-parse', '--verify', '--quiet', name);
    } catch {
      return undefined;
    }
  }

  /** The first commit of main: a folder under a path. */
  seed(folder: string, path: string) {
    const tree = mkdtempSync(join(tmpdir(), 'seed-'));
    cpSync(folder, join(tree, path), { recursive: true });
    this.bytes(['--work-tree', tree, 'add', '--all']);
    this.bytes(['--work-tree', tree, 'commit', '--quiet', '--message', 'The content']);
    rmSync(tree, { recursive: true });
  }

  /** Commits on top of a branch; returns the id of the commit. */
  commit(branch: string, message: string, additions: readonly Addition[], deletions: readonly { path: string }[] = []): string {
    const parent = this.text('rev-parse', `refs/heads/${branch}`);
    const folder = mkdtempSync(join(tmpdir(), 'index-'));
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    this.bytes(['read-tree', parent], env);
    for (const { path } of deletions) this.bytes(['update-index', '--force-remove', path], env);
    for (const { path, contents } of additions) {
      const id = this.bytes(['hash-object', '-w', '--stdin'], {}, Buffer.from(contents, 'base64')).toString().trim();
      this.bytes(['update-index', '--add', '--cacheinfo', `100644,${id},${path}`], env);
    }
    const tree = this.bytes(['write-tree'], env).toString().trim();
    rmSync(folder, { recursive: true });
    const commit = this.text('commit-tree', tree, '-p', parent, '-m', message);
    this.bytes(['update-ref', `refs/heads/${branch}`, commit, parent]);
    return commit;
  }

  /** Writes the files of a branch into a folder. */
  checkOut(branch: string, folder: string) {
    this.bytes(['--work-tree', folder, 'checkout', '--force', branch, '--', '.']);
  }

  remove() {
    rmSync(this.dir, { recursive: true });
  }
}
