import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build } from '../../../scripts/build.ts';
import { cleanUp } from '../../../scripts/lib/swap.ts';

let root: string;
beforeEach(() => {
  // What the stand-ins complain about is expected.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  root = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'old');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** A stand-in for Astro: a program that writes into OUT_DIR. */
const fake = (script: string) => [process.execPath, '-e', script] as const;
const write = (name: string, text: string) =>
  `require('fs').writeFileSync(require('path').join(process.env.OUT_DIR, ${JSON.stringify(name)}), ${JSON.stringify(text)});`;
const buildWith = (script: string, env = {}) => build({ root, env: { ...process.env, ...env }, check: false, command: fake(script) });
const dist = () => readFileSync(join(root, 'dist', 'index.html'), 'utf8');
const leftovers = () => readdirSync(join(root, '.build'));

describe('build', () => {
  it('puts the new build in the place of the old one and measures it', async () => {
    writeFileSync(join(root, 'dist', 'gone.html'), 'old');
    const built = await buildWith(write('index.html', 'new') + write('a.css', '12345'));
    expect(built).toMatchObject({ outDir: join(root, 'dist'), pages: 1, bytes: 8 });
    expect([dist(), existsSync(join(root, 'dist', 'gone.html')), leftovers()]).toEqual(['new', false, []]);
  });

  it('makes the first build, in any folder', async () => {
    rmSync(join(root, 'dist'), { recursive: true });
    await buildWith(write('index.html', 'new'));
    await buildWith(write('index.html', 'other'), { OUT_DIR: 'deep/er/site' });
    expect([dist(), readFileSync(join(root, 'deep', 'er', 'site', 'index.html'), 'utf8')]).toEqual(['new', 'other']);
  });

  it.each([
    ['fails half-way', `${write('index.html', 'half')} process.exit(1)`],
    ['crashes', 'throw new Error("x")'],
    ['is killed', `${write('index.html', 'half')} process.kill(process.pid, 'SIGKILL'); setTimeout(() => {}, 9999)`],
    ['writes no page', write('a.css', 'a{}')],
  ])('leaves the previous build as it was when the new one %s', async (_, script) => {
    await expect(buildWith(script)).rejects.toThrow(/^The build failed/);
    expect([dist(), leftovers()]).toEqual(['old', []]);
  });

  it('explains a full disk in one line', async () => {
    await expect(buildWith('console.error("Error: ENOSPC: no space left on device, write"); process.exit(1)')).rejects.toThrow(/^The disk is full[^\n]*$/);
  });

  it('refuses wrong settings before anything is made', async () => {
    await expect(buildWith('', { SITE_URL: 'example.org' })).rejects.toThrow(/^SITE_URL is/);
    await expect(buildWith('', { BASE_PATH: 'kennis' })).rejects.toThrow(/^BASE_PATH is/);
    await expect(buildWith('', { CONTENT_DIR: 'nowhere' })).rejects.toThrow('There is no content folder nowhere (CONTENT_DIR).');
    expect(existsSync(join(root, '.build'))).toBe(false);
  });

  it('is stopped by a signal without a trace', async () => {
    const script = `import { build } from ${JSON.stringify(new URL('../../../scripts/build.ts', import.meta.url).href)};
      await build({ root: ${JSON.stringify(root)}, check: false, command: [process.execPath, '-e',
        ${JSON.stringify(`${write('index.html', 'half')} console.log('begun'); setTimeout(() => {}, 60000)`)}] })
        .catch((error) => { process.exitCode = error.exitCode; });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const code = new Promise((done) => child.on('close', done));
    child.stdout.on('data', () => child.kill('SIGTERM'));
    expect([await code, dist(), leftovers()]).toEqual([143, 'old', []]);
  });
});

describe('cleanUp', () => {
  const target = () => join(root, 'dist');
  /** The number of a process that has ended. */
  const ended = () => spawnSync(process.execPath, ['-e', '']).pid;
  const make = (name: string) => mkdirSync(join(root, '.build', name), { recursive: true });

  it('removes what killed builds left, not what running ones need or others keep there', () => {
    for (const name of [`staging-${ended()}-a`, `staging-${process.ppid}-b`, 'test-site']) make(name);
    cleanUp(join(root, '.build'), target());
    expect(leftovers().sort()).toEqual([`staging-${process.ppid}-b`, 'test-site']);
  });

  it('puts the previous build back when a build was killed between its two renames', () => {
    rmSync(target(), { recursive: true });
    const previous = `previous-${ended()}-a`;
    make(`${previous}/dist`);
    writeFileSync(join(root, '.build', previous, 'dist', 'index.html'), 'old');
    cleanUp(join(root, '.build'), target());
    expect([dist(), leftovers()]).toEqual(['old', []]);
  });
});
