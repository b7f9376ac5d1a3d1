import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const format = (...args: string[]) => execFileSync(process.execPath, ['scripts/format-content.ts', ...args], { encoding: 'utf8' });

test('all content is written as the editor writes it: an edit there changes nothing but what was edited', () => {
  expect(format('--check')).toBe('0 to format.\n');
});

test('a file in another style is named, then written in this one, and says the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'format-'));
  const file = join(folder, 'municipalities', 'dogbo.yaml');
  cpSync('content/municipalities/dogbo.yaml', file);
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, `# by hand\r\n${right.replace('name: "Dogbo"', "name:   'Dogbo'").replaceAll('\n', '\r\n')}`);
  expect(() => format(folder, '--check')).toThrow(/Command failed/);
  expect(format(folder)).toBe(`${file}\n1 formatted.\n`);
  expect(readFileSync(file, 'utf8')).toBe(right);
  rmSync(folder, { recursive: true });
});
