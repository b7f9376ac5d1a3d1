import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment, toRepoUrl } from '../../../src/site/environment.ts';

const root = mkdtempSync(join(tmpdir(), 'environment-'));
afterAll(() => rmSync(root, { recursive: true }));
const read = (env: Record<string, string | undefined> = {}) => readEnvironment(env, root);

describe('readEnvironment', () => {
  it('needs no settings', () => {
    expect(read({ TODAY: '2027-03-31' })).toEqual({
      today: '2027-03-31',
      siteUrl: 'http://localhost:4321',
      basePath: '/',
      repoUrl: undefined,
      editBranch: 'main',
      showDrafts: false,
      editorAuthUrl: undefined,
      contentDir: join(root, 'content'),
      outDir: join(root, 'dist'),
      cacheDir: join(root, 'node_modules', '.astro'),
    });
  });

  it('takes empty values as not set', () => {
    const empty = { SITE_URL: '', BASE_PATH: ' ', REPO_URL: '', EDIT_BRANCH: '', SHOW_DRAFTS: '', EDITOR_AUTH_URL: ' ', CONTENT_DIR: '', OUT_DIR: '' };
    expect(read(empty)).toEqual(read());
  });

  it('counts from the day of the build unless TODAY names another', () => {
    const before = new Date().toISOString().slice(0, 10);
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(read().today);
  });

  it.each(['tomorrow', '2027-3-1', '2027-02-30', '31-03-2027'])('refuses TODAY %s in one line', (value) => {
    expect(() => read({ TODAY: value })).toThrow(EnvironmentError);
  });

  it.each([
    ['https://www.example.org', 'https://www.example.org'],
    ['https://www.example.org/', 'https://www.example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('reads SITE_URL %s', (value, expected) => {
    expect(read({ SITE_URL: value }).siteUrl).toBe(expected);
  });

  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://example.org/kennis', 'https://a:b@example.org', 'https://'])(
    'refuses SITE_URL %s in one line',
    (value) => {
      expect(() => read({ SITE_URL: value })).toThrow(EnvironmentError);
      expect(() => read({ SITE_URL: value })).toThrow(/^SITE_URL is "[^\n]*$/);
    },
  );

  it.each([
    ['/', '/'],
    ['/kennis', '/kennis'],
    ['/kennis/', '/kennis'],
    ['/a/b-c_1.0~x', '/a/b-c_1.0~x'],
  ])('reads BASE_PATH %s', (value, expected) => {
    expect(read({ BASE_PATH: value }).basePath).toBe(expected);
  });

  it.each(['kennis', '//kennis', '/a//b', '/a/../b', '/a?b', '/a b', 'https://example.org/a'])('refuses BASE_PATH %s', (value) => {
    expect(() => read({ BASE_PATH: value })).toThrow(/^BASE_PATH is "[^\n]*$/);
  });

  it('refuses an output folder that holds the project', () => {
    expect(() => read({ OUT_DIR: '.' })).toThrow(/^OUT_DIR/);
    expect(() => read({ OUT_DIR: '..' })).toThrow(/^OUT_DIR/);
    expect(read({ OUT_DIR: '../elsewhere' }).outDir).toBe(join(root, '..', 'elsewhere'));
  });

  it('refuses a branch name that no branch can have', () => {
    expect(() => read({ EDIT_BRANCH: 'a b' })).toThrow(/^EDIT_BRANCH/);
    expect(read({ EDIT_BRANCH: 'release/2027' }).editBranch).toBe('release/2027');
  });

  it('shows drafts only where it is told so in plain words', () => {
    expect(read({ SHOW_DRAFTS: 'true' }).showDrafts).toBe(true);
    expect(() => read({ SHOW_DRAFTS: 'yes' })).toThrow(/^SHOW_DRAFTS is "yes"; it should be true or false/);
  });

  it('sends nobody who signs in to an address without https', () => {
    expect(read({ EDITOR_AUTH_URL: 'https://sign-in.example.org/' }).editorAuthUrl).toBe('https://sign-in.example.org');
    expect(() => read({ EDITOR_AUTH_URL: 'http://sign-in.example.org' })).toThrow(/^EDITOR_AUTH_URL/);
  });
});

describe('the address of the repository', () => {
  const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'owner/name' };

  it('is the explicit one first, then that of the service, then that of package.json', () => {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ repository: 'github:from/manifest' }));
    expect(read().repoUrl).toBe('https://github.com/from/manifest');
    expect(read(github).repoUrl).toBe('https://github.com/owner/name');
    expect(read({ ...github, REPO_URL: 'https://git.example.org/x/y.git/' }).repoUrl).toBe('https://git.example.org/x/y');
    expect(read({ ...github, REPO_URL: 'none' }).repoUrl).toBeUndefined();
    rmSync(join(root, 'package.json'));
  });

  it('is refused when it is not a web address', () => {
    expect(() => read({ REPO_URL: 'git@github.com:x/y.git' })).toThrow(/^REPO_URL is/);
  });

  it.each([
    ['owner/name', 'https://github.com/owner/name'],
    ['gitlab:owner/name', 'https://gitlab.com/owner/name'],
    ['bitbucket:owner/name', 'https://bitbucket.org/owner/name'],
    ['git+https://github.com/owner/name.git', 'https://github.com/owner/name'],
    ['git://github.com/owner/name.git', 'https://github.com/owner/name'],
    ['git@github.com:owner/name.git', 'https://github.com/owner/name'],
    ['git+ssh://git@github.com/owner/name.git', 'https://github.com/owner/name'],
    [{ type: 'git', url: 'https://github.com/owner/name' }, 'https://github.com/owner/name'],
    [undefined, undefined],
    [{}, undefined],
    ['file:../elsewhere', undefined],
  ])('is read from %j', (value, expected) => {
    expect(toRepoUrl(value)).toBe(expected);
  });
});
