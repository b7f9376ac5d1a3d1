import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Issue } from '../../src/report/issue.ts';
import type { Mistake } from '../../src/report/mistakes.ts';
import { checkFixture, codeOf, listBroken, stage } from '../support/broken.ts';
import { expectGolden } from '../support/golden.ts';

const LONGEST = 120;

/** The line that is complained of; nothing where that is the whole file, or only marks where its header begins. */
async function readTyped(project: string, { file, line, column }: Issue): Promise<string | undefined> {
  const text = await readFile(join(project, file), 'utf8').catch(() => '');
  // A tab is shown by its sign, as nobody would see it.
  const typed = (text.split(/\r?\n/)[line - 1] ?? '').replaceAll('\t', '⇥');
  if (typed === '---' || typed.trim() === '') return undefined;
  const start = Math.max(0, Math.min(column - 20, typed.length - LONGEST));
  return `${start > 0 ? '…' : ''}${typed.slice(start, start + LONGEST)}${start + LONGEST < typed.length ? '…' : ''}`.trim();
}

async function readMistake(name: string): Promise<Mistake> {
  const staged = await stage(name);
  try {
    const { issues } = await checkFixture(staged, name);
    const issue = issues.find(({ code }) => code === codeOf(name));
    if (!issue) throw new Error(`The fixture ${name} does not show its code.`);
    const { code, file, line, column, field, values } = issue;
    const typed = field === '' && line === 1 && column === 1 ? undefined : await readTyped(staged.project, issue);
    return { fixture: name, code, file, line, column, field, values, ...(typed ? { typed } : {}) };
  } finally {
    await staged.remove();
  }
}

test('the guide’s table of mistakes is what the fixtures of broken content give', { timeout: 120_000 }, async () => {
  const mistakes: Mistake[] = [];
  for (const name of await listBroken()) mistakes.push(await readMistake(name));
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
  expectGolden('../../src/report/mistakes.json', `[\n${mistakes.map((mistake) => `  ${JSON.stringify(mistake)}`).join(',\n')}\n]\n`);
});
