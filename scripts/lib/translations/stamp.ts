import { readFileSync, writeFileSync } from 'node:fs';

/** A text with another stamp, all else as it was; undefined where there is no line to write it under. */
export function withStamp(file: string, stamp: string): string | undefined {
  const end = file.indexOf('\n---', 1);
  const [head, rest] = [file.slice(0, end), file.slice(end)];
  const line = `translates: "${stamp}"`;
  if (/^translates:/m.test(head)) return head.replace(/^translates:[^\r\n]*/m, line) + rest;
  if (!/^provenance:/m.test(head)) return undefined;
  return head.replace(/^(provenance:[^\r\n]*)(\r?)$/m, (_, found: string, cr: string) => `${found}${cr}\n${line}${cr}`) + rest;
}

/** Writes a stamp into the file of a translation; false where there is no place for it. */
export function writeStamp(path: string, stamp: string): boolean {
  const before = readFileSync(path, 'utf8');
  const after = withStamp(before, stamp);
  if (after === undefined) return false;
  if (after !== before) writeFileSync(path, after);
  return true;
}
