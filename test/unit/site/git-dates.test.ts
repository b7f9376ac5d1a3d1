import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Git, readLastChanges } from '../../../src/site/git-dates.ts';

/** What git prints for commits: parents, day, paths. */
const log = (...commits: [string, string, string[]][]) =>
  commits.map(([parents, date, paths]) => `\x1e${parents}\x1f${date}\0${paths.length ? `\n${paths.join('\0')}\0` : ''}\0`).join('');

const fake = (text: string, shallow = false): Git => (args) => (args[0] === 'rev-parse' ? `${shallow}\n` : text);

describe('readLastChanges', () => {
  it('takes the latest date of each path, whatever the order of the log', () => {
    const text = log(['a', '2027-01-02', ['x.mdx']], ['b', '2027-03-01', ['x.mdx', 'y.mdx']], ['', '2026-12-31', ['z.mdx']]);
    expect([...readLastChanges('/', fake(text))]).toEqual([['x.mdx', '2027-03-01'], ['y.mdx', '2027-03-01'], ['z.mdx', '2026-12-31']]);
  });

  it('leaves out what only the boundary of a shallow clone knows', () => {
    const text = log(['a', '2027-03-01', ['x.mdx']], ['', '2027-02-01', ['x.mdx', 'y.mdx']]);
    expect([...readLastChanges('/', fake(text, true))]).toEqual([['x.mdx', '2027-03-01']]);
  });

  it('accepts commits without paths and an empty history', () => {
    expect(readLastChanges('/', fake(log(['a b', '2027-03-01', []])))).toEqual(new Map());
    expect(readLastChanges('/', fake(''))).toEqual(new Map());
  });

  it('is empty when git is missing or refuses', () => {
    const broken: Git = () => {
      throw new Error('spawn git ENOENT');
    };
    expect(readLastChanges('/', broken)).toEqual(new Map());
  });
});

describe('readLastChanges with git itself', () => {
  const work = mkdtempSync(join(tmpdir(), 'git-dates-'));
  const origin = join(work, 'origin');
  const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' };
  const env = { PATH: process.env['PATH'], HOME: work, GIT_CONFIG_NOSYSTEM: '1', ...identity };
  const git = (args: string[], cwd: string, date = '') =>
    execFileSync('git', args, { cwd, env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, stdio: 'pipe' });
  const commit = (path: string, date: string) => {
    writeFileSync(join(origin, path), date);
    git(['add', '.'], origin);
    git(['commit', '-qm', 'x'], origin, date);
  };

  beforeAll(() => {
    mkdirSync(join(origin, 'content'), { recursive: true });
    git(['init', '-q'], origin);
    commit('content/old é "x".mdx', '2027-01-01T12:00:00Z');
    // Late in the evening there, already the next day in UTC: the day there counts, on every machine.
    commit('content/new.mdx', '2027-02-01T23:30:00-05:00');
  });
  afterAll(() => rmSync(work, { recursive: true }));

  it('reads every path as it is, on the committer\'s day', () => {
    expect(readLastChanges(origin)).toEqual(new Map([['content/new.mdx', '2027-02-01'], ['content/old é "x".mdx', '2027-01-01']]));
  });

  it('gives paths relative to the project when that is a folder of the repository', () => {
    expect([...readLastChanges(join(origin, 'content')).keys()]).toContain('new.mdx');
  });

  it('knows a shallow clone', () => {
    git(['clone', '-q', '--depth', '1', `file://${origin}`, join(work, 'one')], work);
    expect(readLastChanges(join(work, 'one'))).toEqual(new Map());
    git(['clone', '-q', '--depth', '2', `file://${origin}`, join(work, 'two')], work);
    expect([...readLastChanges(join(work, 'two')).keys()]).toContain('content/new.mdx');
  });

  it('is empty outside a repository', () => {
    expect(readLastChanges(work)).toEqual(new Map());
  });
});
