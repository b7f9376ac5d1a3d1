import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkContent, type CheckResult } from '../../scripts/lib/content/check.ts';
import type { Ask } from '../../scripts/lib/content/unreachable.ts';
import { isProse } from '../../src/report/codes.ts';
import type { Lang } from '../../src/schemas/parts.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const NOT_COPIED = ['expected.json', 'delete.txt'];

export interface ExpectedIssue {
  code: string;
  file: string;
  line: number;
  column: number;
  field: string;
}

/** A project folder of its own, with content/ and src/content/i18n/. */
export interface Staged {
  project: string;
  root: string;
  remove: () => Promise<void>;
}

/** Names of the broken fixtures, each that of the code it is about: `missing-field`, `missing-field--publisher`. */
export async function listBroken(): Promise<string[]> {
  return (await readdir(join(fixtures, 'broken'))).sort();
}

/** The code that a fixture is about. */
export function codeOf(name: string): string {
  return name.replace(/--.*/, '');
}

/** The issues that a fixture must give, in the order of the report. */
export async function readExpected(name: string): Promise<ExpectedIssue[]> {
  return JSON.parse(await readFile(join(fixtures, 'broken', name, 'expected.json'), 'utf8')) as ExpectedIssue[];
}

/**
 * Copies the small valid tree to a temporary folder and lays a broken fixture over it: its files replace or add,
 * `delete.txt` lists what goes.
 * @param name of the fixture; the valid tree alone where absent
 */
export async function stage(name?: string): Promise<Staged> {
  const project = await mkdtemp(join(tmpdir(), 'check-'));
  await cp(join(fixtures, 'valid'), project, { recursive: true });
  if (name !== undefined) {
    const overlay = join(fixtures, 'broken', name);
    await cp(overlay, project, { recursive: true, filter: (path) => !NOT_COPIED.includes(basename(path)) });
    const gone = await readFile(join(overlay, 'delete.txt'), 'utf8').catch(() => '');
    for (const path of gone.split('\n').filter(Boolean)) await rm(join(project, path), { recursive: true });
  }
  return { project, root: join(project, 'content'), remove: () => rm(project, { recursive: true, force: true }) };
}

/** The day on which fixtures are checked: the last one on which the reviews in the valid tree are not overdue. */
const TODAY = '2025-12-31';

/** A network in which one site has lost its pages. */
const ask: Ask = (url) => Promise.resolve({ status: new URL(url).host === 'gone.example.org' ? 404 : 200, body: null });

/** Checks a fixture as far as its code asks for: with the language of the texts, with pages of other sites. */
export async function checkFixture({ project, root }: Staged, name?: string, lang: Lang = 'en'): Promise<CheckResult> {
  const code = name && codeOf(name);
  const prose = code === undefined || isProse(code);
  return checkContent(root, { project, lang, prose, today: TODAY, ask: code === 'source-unreachable' ? ask : undefined });
}
