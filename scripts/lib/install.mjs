// Plain JavaScript with only node: imports: see scripts/start.mjs.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { Failure, explain } from './failure.mjs';
import { watchNpm } from './npm-watch.mjs';
import { run, wasStopped } from './run.mjs';

const OLDEST_NODE = 20;
/** The first Node that runs scripts/ as they are: TypeScript, `import.meta.main`. */
const TYPES_NODE = [24, 2];

/**
 * Whether the installed packages are not those of package-lock.json; a reason in words, or undefined when all is well.
 * npm's own record (node_modules/.package-lock.json, written last, so absent after an interrupted install) is compared
 * with the lockfile. No stamp of our own: a hand-run `npm ci` then counts too, and the Node version must not count,
 * because the first run has the machine's Node and the second the one that was installed.
 * @param {string} root
 * @returns {string | undefined}
 */
export function whyInstall(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) throw new Failure('package-lock.json is missing or damaged: restore it from the repository.');
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return 'the packages are not installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    const installed = present[path];
    // What npm left out was for another platform, or could not be had: asking again at each start would change nothing.
    if (!installed && !entry.optional && !entry.devOptional) return `${path} is missing`;
    if (installed && installed.version !== entry.version) return `${path} has changed`;
    if (installed && entry.integrity && installed.integrity !== entry.integrity) return `${path} has changed`;
  }
  for (const [path, entry] of Object.entries(present)) {
    if (!wanted[path]) return `${path} is no longer needed`;
    if (!existsSync(join(root, path))) return `${path} is missing`;
    if (!isForThisMachine(entry)) return `${path} is for another kind of machine`;
  }
  return undefined;
}

/** False in a folder that was copied from another machine or is shared with one. @param {{ os?: string[], cpu?: string[] }} entry */
function isForThisMachine({ os = [], cpu = [] }) {
  const fits = (/** @type {string[]} */ list, /** @type {string} */ own) =>
    list.length === 0 || list.includes(own) || (list.some((name) => name.startsWith('!')) && !list.includes(`!${own}`));
  return fits(os, process.platform) && fits(cpu, process.arch);
}

/** @param {string} file @returns {Record<string, any> | undefined} The packages without the project itself. */
function readPackages(file) {
  try {
    const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
    return packages;
  } catch {
    return undefined;
  }
}

/**
 * Installs what is missing or out of date with `npm ci`, showing progress; does nothing when all is there.
 * @param {string} root
 * @param {Record<string, string | undefined>} [env]
 */
export async function ensureInstalled(root, env = process.env) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Failure(`Node ${OLDEST_NODE} or newer is needed and this is ${process.versions.node}: get it from https://nodejs.org.`);
  }
  const reason = whyInstall(root);
  if (!reason) return;
  console.log(`Installing packages (${reason}); this takes a minute …`);
  const { code, text, seconds } = await runNpm(root, withoutOwnNode(root, env));
  if (code === 0) return void console.log(`Packages installed in ${Math.round(seconds)} s.`);
  if (wasStopped(code)) throw new Failure('Installation stopped; the next run starts it again.', code);
  const errors = text.split('\n').filter((line) => !/^npm (http|warn)/.test(line)).join('\n').trim();
  const known = explain(errors);
  if (!known) console.error(errors);
  throw new Failure(known ?? 'npm could not install the packages: its messages are above.');
}

/** @param {string} root @param {Record<string, string | undefined>} env */
async function runNpm(root, env) {
  const [npm = 'npm', ...before] = npmCommand(env);
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=http',
    '--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];
  const watch = watchNpm(root);
  const giveUp = new AbortController();
  let ticks = 0;
  const timer = setInterval(() => {
    watch.look();
    if (watch.isOffline()) giveUp.abort();
    if (++ticks % 10 === 0) console.log(`  … ${watch.progress()}`);
  }, 500);
  try {
    const result = await run(npm, [...before, 'ci', ...options],
      { cwd: root, env, output: 'capture', onText: watch.read, signal: giveUp.signal });
    if (result.code === 0) return result;
    if (giveUp.signal.aborted) return { ...result, code: 1, text: 'ENOTFOUND' };
    return watch.isDiskFull() ? { ...result, text: 'ENOSPC' } : result;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    throw new Failure('npm is not found: install Node from https://nodejs.org, npm comes with it.');
  } finally {
    clearInterval(timer);
  }
}

/**
 * npm must not run on the Node inside the very folder that it replaces: that folder is left out of the search path.
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 */
export function withoutOwnNode(root, env) {
  const own = resolve(root, 'node_modules');
  const outside = searchPath(env).filter((folder) => !resolve(folder).startsWith(own));
  return { ...env, [pathName(env)]: outside.join(delimiter) };
}

/** Windows writes Path. @param {Record<string, string | undefined>} env */
const pathName = (env) => Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

/** @param {Record<string, string | undefined>} env */
const searchPath = (env) => (env[pathName(env)] ?? '').split(delimiter).filter(Boolean);

/**
 * On Windows npm is a batch file, which only a shell can start: there its program is run with the Node beside it.
 * @param {Record<string, string | undefined>} env
 * @param {string} platform
 * @returns {string[]}
 */
function npmCommand(env, platform = process.platform) {
  if (platform !== 'win32') return ['npm'];
  const parts = (/** @type {string} */ folder) => [join(folder, 'node.exe'), join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')];
  return searchPath(env).map(parts).find((files) => files.every((file) => existsSync(file))) ?? ['npm'];
}

/**
 * The Node for everything that is TypeScript: the one that the project installs, else this one if it is new enough.
 * @param {string} root
 * @returns {string}
 */
export function projectNode(root) {
  const folder = join(root, 'node_modules', 'node', 'bin');
  const own = ['node.exe', 'node'].map((name) => join(folder, name)).find((file) => existsSync(file));
  if (own) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = TYPES_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return process.execPath;
  throw new Failure('The project\'s own Node is not there: npm did not run its install script. Delete node_modules and run the command again, or use Node 24.');
}
