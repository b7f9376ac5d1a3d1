// Checks the content and builds the site into dist/ (OUT_DIR): `npm run build`.
import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Env, readEnvironment } from '../src/site/environment.ts';
import { Failure, explain, runMain } from './lib/failure.mjs';
import { run, wasStopped } from './lib/run.mjs';
import { cleanUp, makeStaging, measure, swapInto } from './lib/swap.ts';

export interface BuildOptions {
  /** The project's folder. */
  readonly root?: string;
  readonly env?: Env;
  /** False where the check has just run by itself. */
  readonly check?: boolean;
  /** Program and arguments that write a site into the folder that OUT_DIR names; Astro unless given. */
  readonly command?: readonly [program: string, ...args: string[]];
}

export interface Built {
  readonly outDir: string;
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Builds into a fresh folder and swaps it in when all is well: a build that fails or is stopped leaves the previous one
 * exactly as it was. Rejects with a `Failure` whose message is for people.
 */
export async function build({ root = process.cwd(), env = process.env, check = true, command }: BuildOptions = {}): Promise<Built> {
  const started = Date.now();
  const { outDir, contentDir } = readSettings(env, root);
  if (!existsSync(contentDir)) throw new Failure(`There is no content folder ${relative(root, contentDir) || contentDir} (CONTENT_DIR).`);
  const workDir = join(root, '.build');
  cleanUp(workDir, outDir);
  if (check) await checkContentFirst(root, contentDir, env);
  const staging = makeStaging(workDir);
  try {
    const [program, ...args] = command ?? [process.execPath, join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];
    const colour = process.stderr.isTTY ? { FORCE_COLOR: '1' } : {};
    const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };
    const result = await run(program, args, { cwd: root, env: { ...colour, ...env, ...quiet, OUT_DIR: staging }, output: 'watch' });
    if (wasStopped(result.code)) throw new Failure('The build was stopped; the previous one is untouched.', result.code);
    const size = result.code === 0 ? measure(staging) : undefined;
    if (!size?.pages) throw new Failure(explain(result.text) ?? 'The build failed: the messages above say why. The previous one is untouched.');
    swapInto(staging, outDir, workDir);
    return { outDir, pages: size.pages, bytes: size.bytes, seconds: (Date.now() - started) / 1000 };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function readSettings(env: Env, root: string) {
  try {
    return readEnvironment(env, root);
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

/** The check is a program of its own: it knows in which language and form to speak. */
async function checkContentFirst(root: string, contentDir: string, env: Env): Promise<void> {
  const { code } = await run(process.execPath, [join(root, 'scripts', 'check-content.ts'), contentDir], { cwd: root, env });
  if (wasStopped(code)) throw new Failure('The build was stopped; the previous one is untouched.', code);
  if (code !== 0) throw new Failure('Nothing was built: the content has the problems listed above.');
}

async function main(): Promise<void> {
  const { outDir, pages, bytes, seconds } = await build({ check: !process.argv.includes('--no-check') });
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  console.log(`Built ${pages} pages in ${seconds.toFixed(1)} s, ${size}, in ${relative(process.cwd(), outDir) || outDir}.`);
}

if (import.meta.main) await runMain(main);
