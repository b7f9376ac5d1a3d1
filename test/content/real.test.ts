import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/lib/content/check.ts';
import { componentRules } from '../../src/schemas/components.ts';
import { renderTerminal } from '../../scripts/lib/report/terminal.ts';

const project = join(import.meta.dirname, '../..');

test('the content of the site is sound, and so is its language', async () => {
  const result = await checkContent(join(project, 'content'), { project, prose: true });
  const errors = result.issues.filter(({ severity }) => severity === 'error');
  expect(errors.length === 0 ? '' : renderTerminal(result, { lang: 'en' })).toBe('');
  expect(result.summary.languages).toBe(4);
});

test('the components and their words are those that content/README.md tells editors', async () => {
  const readme = await readFile(join(project, 'content/README.md'), 'utf8');
  const rows = readme.split('\n').filter((line) => line.startsWith('| `<'));
  const names = rows.map((row) => /<(\w+)/.exec(row)?.[1] ?? '');
  expect(names.sort()).toEqual(Object.keys(componentRules).sort());
  for (const { attributes } of Object.values(componentRules)) {
    const words = Object.values(attributes).flatMap((rule) => (rule === 'figure' ? [] : rule));
    for (const word of words) expect(rows.join()).toContain(word);
  }
});
