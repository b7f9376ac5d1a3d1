import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly name?: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly defaults?: { readonly run?: { readonly shell?: string } };
  readonly jobs: Readonly<Record<string, Job>>;
}

export const toWorkflow = (text: string, file = '.github/workflows/one.yml'): Workflow => ({ ...(parse(text) as Omit<Workflow, 'file' | 'text'>), file, text });

/** All workflows of the project. */
export const readWorkflows = (): Workflow[] =>
  globSync('.github/workflows/*.{yml,yaml}').sort().map((file) => toWorkflow(readFileSync(file, 'utf8'), file));

/** Rights to change something, and the only jobs that have them. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'pages.yml deploy': ['pages', 'id-token'],
  'pull-request.yml tell': ['pull-requests', 'statuses'],
  'weekly.yml report': ['issues'],
};

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const usesOf = (workflow: Workflow) =>
  [...stepsOf(workflow), ...Object.values(workflow.jobs)].flatMap(({ uses }) => (uses && !uses.startsWith('./') ? [uses] : []));
const has = (workflow: Workflow, event: string) => event in workflow.on;

/** What a workflow must hold to, each rule with what breaks it. */
export const RULES: Readonly<Record<string, (workflow: Workflow) => readonly string[]>> = {
  'nothing is allowed unless a job asks for it': ({ permissions, jobs }) => [
    ...(JSON.stringify(permissions) === '{}' ? [] : ['permissions']),
    ...Object.entries(jobs).flatMap(([name, job]) => (job.permissions ? [] : [name])),
  ],
  'only known jobs change anything': ({ file, jobs }) =>
    Object.entries(jobs).flatMap(([name, { permissions = {} }]) => {
      const known = MAY_WRITE[`${file.split('/').at(-1)} ${name}`] ?? [];
      if (typeof permissions === 'string') return [`${name}: ${permissions as string}`];
      return Object.entries(permissions).flatMap(([scope, right]) => (right === 'read' || known.includes(scope) ? [] : [`${name}: ${scope}`]));
    }),
  'actions are pinned by commit': (workflow) => usesOf(workflow).filter((uses) => !PINNED.test(uses)),
  'the version of an action stands beside its commit': ({ text }) =>
    text.split('\n').filter((line) => /^\s*(- )?uses: [^.]/.test(line) && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
  'every job ends in time': ({ jobs }) =>
    Object.entries(jobs).flatMap(([name, job]) => (job.uses || (job['timeout-minutes'] ?? 999) <= 30 ? [] : [name])),
  'runs of one thing do not cross': ({ concurrency }) => (concurrency ? [] : ['concurrency']),
  'a pipe that breaks is an error': ({ defaults }) => (defaults?.run?.shell === 'bash' ? [] : ['defaults: run: shell: bash']),
  'no expression in a script': (workflow) => stepsOf(workflow).flatMap(({ run }) => (run?.includes('${{') ? [run] : [])),
  'no run with rights on the code of a change': (workflow) => [
    ...(has(workflow, 'pull_request_target') ? ['pull_request_target'] : []),
    ...(has(workflow, 'workflow_run')
      ? stepsOf(workflow).flatMap(({ uses, with: inputs = {} }) =>
          (uses?.startsWith('actions/checkout@') && ('ref' in inputs || 'allow-unsafe-pr-checkout' in inputs)) || 'cache' in inputs ? [String(uses)] : [])
      : []),
  ],
  'no secret where the code of a change runs': (workflow) =>
    has(workflow, 'pull_request') && /\bsecrets\b/.test(workflow.text.replace(/^\s*#.*$/gm, '')) ? ['secrets'] : [],
  'no credentials are left lying, but those that a step pushes with': (workflow) =>
    stepsOf(workflow).flatMap(({ uses, with: inputs = {} }) =>
      uses?.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false && !inputs['ssh-key'] ? [uses] : []),
};
