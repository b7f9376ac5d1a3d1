import { execFileSync } from 'node:child_process';
import { Failure } from '../lib/failure.mjs';

/** owner/name of the repository, as GitHub Actions gives it. */
export function repository(): string {
  const name = process.env['GITHUB_REPOSITORY'];
  if (!name) throw new Failure('GITHUB_REPOSITORY is not set: this runs in a workflow.');
  return name;
}

/** Asks GitHub through its own program; fields go as JSON, so that no text is ever taken for an option. */
export function gh(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, fields?: Record<string, unknown>): unknown {
  const pages = method === 'GET' ? ['--paginate', '--slurp'] : [];
  const input = fields ? ['--input', '-'] : [];
  const output = execFileSync('gh', ['api', '--method', method, ...pages, path, ...input], {
    encoding: 'utf8',
    input: fields ? JSON.stringify(fields) : '',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return output.trim() ? JSON.parse(output) : undefined;
}

/** All items of a list, whatever the number of pages that GitHub gives it in. */
export function list<T>(path: string): T[] {
  const joint = path.includes('?') ? '&' : '?';
  return (gh('GET', `${path}${joint}per_page=100`) as T[][]).flat();
}
