import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

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
