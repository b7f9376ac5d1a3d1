// Plain JavaScript with only node: imports, here and in what it imports: runs before anything is installed, like start.mjs.
// `npm test` runs everything. `npm run test:unit` (content, output, e2e) runs one part; what follows `--` goes to Vitest,
// and --no-build uses the builds of the previous run.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_BROWSER, findChromium } from './lib/browser.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { ensureInstalled, projectNode } from './lib/install.mjs';
import { run, wasStopped } from './lib/run.mjs';

/** @typedef {{ name: string, args: string[], env?: Record<string, string>, live?: boolean, quiet?: boolean }} Step */
/** @typedef {{ name: string, code: number | undefined, seconds: number }} Outcome Without a code: not run. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PROJECTS = ['unit', 'content', 'output', 'e2e'];
const BASE = '/kennis';
const SITE_URL = 'https://site.example';
const RESULTS = join(root, '.build', 'test-results');

// The machine's own settings must not decide what the tests see. The real site has edit links, the fixture has none.
const common = { SITE_URL, EDIT_BRANCH: 'main', TODAY: '2027-02-04', ASTRO_TELEMETRY_DISABLED: '1' };
const builds = {
  site: { ...common, BASE_PATH: '/', REPO_URL: 'https://github.com/example/site', ...folders('site', 'content') },
  fixture: { ...common, BASE_PATH: BASE, REPO_URL: 'none', ...folders('fixture', 'test/fixtures/site/content') },
};

/** Each build has its own cache: Astro keeps the content in it. @param {string} name @param {string} content */
function folders(name, content) {
  return { CONTENT_DIR: content, OUT_DIR: join(root, '.build', `test-${name}`), CACHE_DIR: join(root, '.build', `cache-${name}`) };
}

const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const cspell = join(root, 'node_modules', 'cspell', 'bin.mjs');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** @type {Record<string, Step>} */
const steps = {
  check: { name: 'content check', args: ['scripts/check-content.ts', '--prose', ...(process.env.GITHUB_ACTIONS ? ['--format=github'] : [])], live: true },
  site: { name: 'build of the site', args: ['scripts/build.ts', '--no-check'], env: builds.site, quiet: true },
  fixture: { name: `build of the fixture under ${BASE}`, args: ['scripts/build.ts', '--no-check'], env: builds.fixture, quiet: true },
  spelling: { name: 'spelling', args: [cspell, 'lint', '--no-progress', '--show-suggestions'], quiet: true },
  types: { name: 'types', args: [astro, 'check'], env: { ...builds.site, CACHE_DIR: join(root, '.build', 'cache-check') }, quiet: true },
};

/** @param {string[]} projects @param {string[]} rest @param {boolean} live @returns {Step} */
function tests(projects, rest, live) {
  const name = `tests: ${projects.join(', ')}`;
  const json = `--outputFile.json=${join(RESULTS, `${projects.join('-')}.json`)}`;
  const reporters = ['default', 'json', ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : [])].map((one) => `--reporter=${one}`);
  return { name, live, args: [vitest, 'run', ...projects.map((one) => `--project=${one}`), ...reporters, json, ...rest] };
}

/** Runs all steps that were asked for; resolves with the exit code. */
async function main() {
  const args = process.argv.slice(2);
  const wanted = PROJECTS.filter((name) => args.includes(name));
  const all = wanted.length === 0;
  const projects = all ? PROJECTS : wanted;
  const rest = args.filter((arg) => !PROJECTS.includes(arg) && arg !== '--no-build');
  const early = projects.filter((name) => name === 'unit' || name === 'content');
  const late = projects.filter((name) => name === 'output' || name === 'e2e');

  await ensureInstalled(root);
  const node = projectNode(root);
  const chromium = projects.includes('e2e') ? findChromium(process.env) : undefined;
  if (projects.includes('e2e') && !chromium) throw new Failure(NO_BROWSER);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });

  /** @type {Outcome[]} */
  const outcomes = [];
  const env = {
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    ...process.env,
    TEST_SITE_URL: SITE_URL,
    TEST_SITE_DIR: builds.site.OUT_DIR,
    TEST_FIXTURE_DIR: builds.fixture.OUT_DIR,
    TEST_FIXTURE_BASE: BASE,
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  };
  /** One after the other; what fails does not keep the next from running. @param {Step[]} lane */
  const runLane = async (lane) => {
    for (const step of lane) outcomes.push(await runStep(step, node, env));
  };

  if (all) await runLane([steps.check]);
  const building = late.length > 0 && !args.includes('--no-build') ? [steps.site, steps.fixture] : [];
  const beside = [...(early.length > 0 ? [tests(early, rest, building.length === 0)] : []), ...(all ? [steps.spelling, steps.types] : [])];
  // Two lanes for two cores: both mostly wait for one busy thread.
  await Promise.all([runLane(building), runLane(beside)]);
  if (late.length > 0) {
    const missing = [builds.site, builds.fixture].some(({ OUT_DIR }) => !existsSync(join(OUT_DIR, 'index.html')));
    const failed = outcomes.some(({ name, code }) => code !== 0 && building.some((step) => step.name === name));
    const step = tests(late, rest, true);
    if (missing || failed) outcomes.push({ name: step.name, code: undefined, seconds: 0 });
    else await runLane([step]);
  }
  return report(outcomes);
}

let stopped = false;

/** @param {Step} step @param {string} node @param {Record<string, string | undefined>} env @returns {Promise<Outcome>} */
async function runStep(step, node, env) {
  if (stopped) return { name: step.name, code: undefined, seconds: 0 };
  console.log(`▶ ${step.name} …`);
  const output = step.live ? 'inherit' : 'capture';
  const { code, seconds, text } = await run(node, step.args, { cwd: root, env: { ...env, ...step.env }, output });
  stopped ||= wasStopped(code);
  // A step beside another one speaks when it is done: two at a time cannot be read.
  if (!step.live && (code !== 0 || !step.quiet)) console.log(`\n── ${step.name}\n${text.trim()}\n`);
  console.log(`${code === 0 ? '✔' : '✘'} ${step.name}, ${seconds.toFixed(1)} s`);
  return { name: step.name, code, seconds };
}

/** @param {Outcome[]} outcomes @returns {number} Exit code. */
function report(outcomes) {
  console.log('\nSummary');
  for (const { name, code, seconds } of outcomes) {
    const result = code === 0 ? 'passed' : code === undefined ? 'not run' : 'failed';
    console.log(`  ${result.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${name}`);
  }
  const { passed, failed, skipped } = countTests(outcomes);
  console.log(`\nTests: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  if (stopped) return 130;
  return outcomes.every(({ code }) => code === 0) ? 0 : 1;
}

/** Vitest prints a total for each of its runs; this is the sum. @param {Outcome[]} outcomes */
function countTests(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { name } of outcomes.filter((outcome) => outcome.name.startsWith('tests: '))) {
    const file = join(RESULTS, `${name.slice('tests: '.length).replaceAll(', ', '-')}.json`);
    if (!existsSync(file)) continue;
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 } = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += numPassedTests;
    total.failed += numFailedTests;
    total.skipped += numPendingTests + numTodoTests;
  }
  return total;
}

await runMain(main);
