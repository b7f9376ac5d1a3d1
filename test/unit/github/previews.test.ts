import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toStatus } from '../../../scripts/github/preview-status.ts';
import { publishPreview } from '../../../scripts/github/publish-preview.ts';

let folder: string;
let remote: string;
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'previews-'));
  remote = join(folder, 'remote.git');
  git('init', '--quiet', '--bare', '--initial-branch=main', remote);
  const first = clone('first');
  writeFileSync(join(first, 'README.md'), 'Previews');
  git('-C', first, 'add', '.');
  git('-C', first, 'commit', '--quiet', '-m', 'first');
  git('-C', first, 'push', '--quiet', 'origin', 'HEAD:main');
});
afterEach(() => rmSync(folder, { recursive: true }));

function clone(name: string): string {
  git('clone', '--quiet', remote, join(folder, name));
  return join(folder, name);
}
/** A folder with built pages. */
function makePages(name: string, html: string): string {
  const pages = join(folder, name);
  mkdirSync(join(pages, '_astro'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), html);
  writeFileSync(join(pages, '_astro', 'style.css'), 'a{}');
  return pages;
}
const published = () => git('-C', remote, 'ls-tree', '-r', '--name-only', 'main').trim().split('\n');
const show = (path: string) => git('-C', remote, 'show', `main:${path}`);

describe('publishing a preview', () => {
  it('puts it in a folder of its own, kept from search engines, as one commit without history', () => {
    publishPreview(clone('a'), [12], { number: 12, pages: makePages('site', 'one') });
    expect(published()).toEqual(['.nojekyll', 'README.md', 'pr-12/_astro/style.css', 'pr-12/index.html', 'robots.txt']);
    expect(show('robots.txt')).toContain('Disallow: /');
    expect(git('-C', remote, 'rev-list', '--count', 'main').trim()).toBe('1');
  });

  it('replaces the earlier one of the same change, leaves those of others, and drops those of closed ones', () => {
    const a = clone('a');
    for (const number of [11, 12, 13]) publishPreview(a, [11, 12, 13], { number, pages: makePages(`site-${number}`, String(number)) });
    const pages = makePages('new', 'new');
    rmSync(join(pages, '_astro'), { recursive: true });
    publishPreview(a, [12, 13], { number: 12, pages });
    expect(published()).toEqual(['.nojekyll', 'README.md', 'pr-12/index.html', 'pr-13/_astro/style.css', 'pr-13/index.html', 'robots.txt']);
    expect([show('pr-12/index.html'), show('pr-13/index.html')]).toEqual(['new', '13']);
    publishPreview(a, []);
    expect(published()).toEqual(['.nojekyll', 'README.md', 'robots.txt']);
  });

  it('loses nothing when another run was quicker', () => {
    const [slow, quick] = [clone('slow'), clone('quick')];
    // The quick one pushes between the slow one's look and its push.
    const hook = join(slow, '.git', 'hooks', 'pre-push');
    mkdirSync(join(slow, '.git', 'hooks'), { recursive: true });
    const script = new URL('../../../scripts/github/publish-preview.ts', import.meta.url).pathname;
    writeFileSync(join(folder, 'open.txt'), '1\n2\n');
    writeFileSync(hook, `#!/bin/sh\nrm "$0"\nunset GIT_DIR\n"${process.execPath}" "${script}" "${quick}" "${join(folder, 'open.txt')}" 2 "${makePages('two', 'two')}"\n`, { mode: 0o755 });
    publishPreview(slow, [1, 2], { number: 1, pages: makePages('one', 'one') });
    expect([existsSync(hook), show('pr-1/index.html'), show('pr-2/index.html')]).toEqual([false, 'one', 'two']);
  });

  it.each<[string, (pages: string) => void]>([
    ['a symbolic link', (pages) => symlinkSync('/etc/passwd', join(pages, 'x.html'))],
    ['what git would obey', (pages) => writeFileSync(join(pages, '_astro', '.gitattributes'), '* filter=lfs')],
    ['a repository', (pages) => mkdirSync(join(pages, '_astro', '.git'))],
    ['more than a preview can weigh', (pages) => {
      writeFileSync(join(pages, 'big'), '');
      truncateSync(join(pages, 'big'), 201 * 1024 * 1024);
    }],
  ])('refuses %s', (_, spoil) => {
    const pages = makePages('site', 'one');
    spoil(pages);
    expect(() => publishPreview(clone('a'), [12], { number: 12, pages })).toThrow(/preview/);
    expect(published()).toEqual(['README.md']);
  });

  it('never runs what is published', () => {
    const pages = makePages('site', 'one');
    writeFileSync(join(pages, 'package.json'), '{"scripts":{"prepare":"touch ran"}}');
    publishPreview(clone('a'), [12], { number: 12, pages });
    expect(readdirSync(folder)).not.toContain('ran');
    expect(readFileSync(join(folder, 'a', 'pr-12', 'index.html'), 'utf8')).toBe('one');
  });
});

describe('the line among the checks', () => {
  const sound = { build: 'success', published: 'success', number: '12', repository: 'previews/previews.github.io', runUrl: 'https://github.com/o/r/actions/runs/1' };

  it.each([
    [{}, 'success', 'https://previews.github.io/pr-12/'],
    [{ repository: '', published: 'skipped' }, 'success', `${sound.runUrl}#artifacts`],
    [{ build: 'failure', published: 'skipped' }, 'failure', sound.runUrl],
    [{ published: 'failure' }, 'failure', sound.runUrl],
  ])('leads to the preview, or to what went wrong: %o', (part, state, target) => {
    const status = toStatus({ ...sound, ...part });
    expect([status.state, status.target_url]).toEqual([state, target]);
    expect(status.description.length).toBeLessThanOrEqual(140);
  });
});
