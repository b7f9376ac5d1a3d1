// Writes the forms for issues from the schemas and their words: `node scripts/github/issue-forms.ts`, after a change to them.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runMain } from '../lib/failure.mjs';
import { type Form, toForms } from './issue-forms/forms.ts';

export const FOLDER = '.github/ISSUE_TEMPLATE';

/** A form as its file has it. */
export const toFile = (form: Form): string =>
  `# Made by scripts/github/issue-forms.ts from the schemas: change it there.\n${stringify(form, null, { lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE' })}`;

async function main(): Promise<void> {
  for (const name of readdirSync(FOLDER).filter((file) => /^\d-/.test(file))) rmSync(join(FOLDER, name));
  for (const [name, form] of toForms()) writeFileSync(join(FOLDER, name), toFile(form));
}

if (import.meta.main) await runMain(main);
