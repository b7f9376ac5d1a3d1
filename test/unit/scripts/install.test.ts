import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/lib/browser.mjs';
import { explain } from '../../../scripts/lib/failure.mjs';
import { whyInstall, withoutOwnNode } from '../../../scripts/lib/install.mjs';
import { watchNpm } from '../../../scripts/lib/npm-watch.mjs';

const project = resolve(fileURLToPath(new URL('../../../', import.meta.url)));
const elsewhere = process.platform === 'darwin' ? 'linux' : 'darwin';
const packages = {
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/@b/c': { version: '2.0.0', integrity: 'sha512-c', dev: true },
  'node_modules/here': { version: '1.0.0', integrity: 'sha512-h', optional: true, os: [process.platform], cpu: [process.arch] },
  'node_modules/there': { version: '1.0.0', integrity: 'sha512-t', optional: true, os: [elsewhere], cpu: ['arm64'] },
};
const { 'node_modules/there': _, ...installed } = packages;

let root: string;
const lock = (file: string, content: object) => writeFileSync(join(root, file), JSON.stringify({ packages: { '': { name: 'x' }, ...content } }));
const record = (content: object) => lock('node_modules/.package-lock.json', content);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  lock('package-lock.json', packages);
  for (const path of Object.keys(installed)) mkdirSync(join(root, path), { recursive: true });
  record(installed);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('whyInstall', () => {
  it('finds nothing to do when the packages are those of the lockfile', () => {
    expect(whyInstall(root)).toBeUndefined();
  });

  it('installs into a fresh clone and after an interrupted installation', () => {
    rmSync(join(root, 'node_modules', '.package-lock.json'));
    expect(whyInstall(root)).toBe('the packages are not installed yet');
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(whyInstall(root)).toBe('the packages are not installed yet');
  });

  it('sees a package that is added, removed, changed, deleted or of another platform', () => {
    record({ ...installed, 'node_modules/old': { version: '1.0.0' } });
    expect(whyInstall(root)).toBe('node_modules/old is no longer needed');
    record({ ...installed, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-x' } });
    expect(whyInstall(root)).toBe('node_modules/a has changed');
    mkdirSync(join(root, 'node_modules', 'there'));
    record(packages);
    expect(whyInstall(root)).toBe('node_modules/there is for another kind of machine');
    record(installed);
    rmSync(join(root, 'node_modules', '@b', 'c'), { recursive: true });
    expect(whyInstall(root)).toBe('node_modules/@b/c is missing');
  });

  it('does not ask again for an optional package that npm left out', () => {
    const { 'node_modules/here': __, ...without } = installed;
    record(without);
    expect(whyInstall(root)).toBeUndefined();
  });

  it('says in one line that the lockfile is missing', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(() => whyInstall(root)).toThrow(/^package-lock.json is missing/);
  });
});

describe('start', () => {
  /** Runs the real script in a project where `npm` is a script of ours. */
  const start = (npm: string | undefined) => {
    rmSync(join(root, 'node_modules'), { recursive: true, force: true });
    cpSync(join(project, 'scripts'), join(root, 'scripts'), { recursive: true });
    const bin = join(root, 'bin');
    mkdirSync(bin);
    if (npm !== undefined) writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { PATH: bin }, encoding: 'utf8' });
    return { status, error: stderr.trim(), stdout };
  };

  it.each([
    ['npm error code ENOTFOUND', /^The package registry cannot be reached[^\n]*$/],
    ['npm error code EAI_AGAIN', /^The package registry cannot be reached[^\n]*$/],
    ['npm error connect ECONNREFUSED 127.0.0.1:9', /^The package registry cannot be reached[^\n]*$/],
    ['npm error code ENOSPC', /^The disk is full[^\n]*$/],
    ['npm error code EUSAGE', /^package.json and package-lock.json do not agree[^\n]*$/],
    ['npm error strange', /^npm error strange\nnpm could not install the packages: its messages are above\.$/],
  ])('explains "%s"', (message, expected) => {
    const { status, error } = start(`echo "${message}" >&2; exit 1`);
    expect(error).toMatch(expected);
    expect(status).toBe(1);
  });

  it('says that npm is missing', () => {
    expect(start(undefined)).toMatchObject({ status: 1, error: expect.stringMatching(/^npm is not found[^\n]*$/) });
  });

  it('stops when the installation is stopped', () => {
    expect(start('kill -INT $$')).toMatchObject({ status: 130, error: expect.stringMatching(/^Installation stopped/) });
  });
});

describe('watchNpm', () => {
  const failed = 'npm http fetch GET https://registry.example/a attempt 1 failed with ENOTFOUND\n';
  const done = 'npm http fetch GET 200 https://registry.example/a 12ms (cache miss)\n';
  const start = (freeBytes = () => Infinity) => {
    const clock = { time: 0 };
    return { clock, watch: watchNpm('/', { patience: 1000, now: () => clock.time, freeBytes }) };
  };

  it('gives up when there are only failures for a while, not after a few or a slow start', () => {
    const { clock, watch } = start();
    watch.read(failed.repeat(3));
    expect(watch.isOffline()).toBe(false);
    clock.time = 1001;
    expect(watch.isOffline()).toBe(true);
    watch.read(done);
    clock.time = 5000;
    expect(watch.isOffline()).toBe(false);
    expect(watch.progress()).toBe('5 s, 1 downloads');
  });

  it('remembers that the disk was full when its space is free again', () => {
    let free = 1e9;
    const { watch } = start(() => free);
    for (const next of [1e9, 1000, 1e9]) {
      free = next;
      watch.look();
    }
    expect(watch.isDiskFull()).toBe(true);
  });
});

describe('package-lock.json', () => {
  const text = readFileSync(join(project, 'package-lock.json'), 'utf8');
  const { packages: locked } = JSON.parse(text) as { packages: Record<string, { optionalDependencies?: object; resolved?: string }> };

  it('names the packages of every platform, without which `npm ci` fails everywhere', () => {
    const places = Object.keys(locked);
    const wanted = Object.values(locked).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  it('names no registry but the public one', () => {
    const hosts = Object.values(locked).flatMap(({ resolved }) => (resolved ? [new URL(resolved).host] : []));
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});

describe('before the installation', () => {
  it('only what Node 20 has by itself is imported', () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:^import|\bfrom|\bimport\()\s*'([^']+)'/gm)) {
        expect(name).toMatch(/^node:|^\.\/.*\.mjs$/);
        if (name.startsWith('.')) visit(resolve(file, '..', name));
      }
    };
    for (const name of ['start.mjs', 'test.mjs']) visit(join(project, 'scripts', name));
    expect(seen.size).toBeGreaterThan(4);
  });

  it('npm is not run on the Node that it replaces', () => {
    const path = [join(root, 'node_modules', '.bin'), '/usr/bin', '', join(root, 'node_modules', 'node', 'bin')].join(delimiter);
    expect(withoutOwnNode(root, { PATH: path, A: 'b' })).toEqual({ PATH: '/usr/bin', A: 'b' });
    expect(withoutOwnNode(root, { Path: path })).toEqual({ Path: '/usr/bin' });
  });

  it('unknown errors are not explained away', () => {
    expect(explain('TypeError: x is not a function')).toBeUndefined();
  });
});

describe('findChromium', () => {
  const find = (env: Record<string, string>, platform: string, ...programs: string[]) =>
    findChromium(env, { platform, isProgram: (path) => programs.includes(path) });

  it('takes CHROMIUM_PATH alone when it is set', () => {
    expect(find({ CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, 'linux', '/opt/c', '/usr/bin/chromium')).toBe('/opt/c');
    expect(find({ CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, 'linux', '/usr/bin/chromium')).toBeUndefined();
  });

  it('prefers Chromium, in any folder of the search path', () => {
    const env = { PATH: ['/usr/bin', '/snap/bin'].join(delimiter) };
    expect(find(env, 'linux', '/usr/bin/google-chrome', '/snap/bin/chromium')).toBe('/snap/bin/chromium');
    expect(find(env, 'linux', '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
    expect(find(env, 'linux')).toBeUndefined();
  });

  it('knows where a Mac keeps its programs', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(find({ PATH: '/usr/bin', HOME: '/Users/x' }, 'darwin', chrome)).toBe(chrome);
  });
});
