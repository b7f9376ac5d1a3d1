import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFormat } from '../src/admin/collections.ts';

/**
 * Writes every file of a content folder as the editor's form would, so that an edit in the form changes nothing but what was
 * edited: `npm run format-content -- [folder] [--check]`. With --check it only names the files that differ.
 */
const { values, positionals } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true });
const folder = positionals[0] ?? process.env['CONTENT_DIR'] ?? 'content';
const changed = globSync('**/*.{mdx,yaml}', { cwd: folder }).sort().filter((path) => {
  const [file, format] = [join(folder, path), findFormat(path.replaceAll('\\', '/'))];
  const text = readFileSync(file, 'utf8');
  const formatted = format?.toFile(format.fromFile(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))) ?? text;
  if (formatted !== text && !values.check) writeFileSync(file, formatted);
  return formatted !== text;
});
for (const path of changed) console.log(join(folder, path));
console.log(values.check ? `${changed.length} to format.` : `${changed.length} formatted.`);
process.exitCode = values.check && changed.length > 0 ? 1 : 0;
