import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const golden = join(import.meta.dirname, '../golden');

/**
 * Compares a text with the one kept under test/golden. Where they differ the new text is written beside it as
 * `*.changed.*`, to be looked at and, if it is right, moved over the old one. A text that is not kept yet is written,
 * except in CI.
 * @param path under test/golden, `charts/funding-received.nl.svg`
 * @throws where the text differs, or is missing in CI
 */
export function expectGolden(path: string, text: string): void {
  const file = join(golden, path);
  const changed = file.replace(/\.(\w+)$/, '.changed.$1');
  if (!existsSync(file)) {
    if (process.env['CI']) throw new Error(`test/golden/${path} is missing: run the tests without CI once and commit it.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  if (readFileSync(file, 'utf8') === text) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  throw new Error(`test/golden/${path} differs: compare it with ${changed} and, if the new one is right, move it over the old one.`);
}
