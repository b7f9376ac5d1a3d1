// Writes JSON Schemas for editors of text (VS Code and others): `npm run schemas`; npm runs it after an installation.
import { readContent } from './lib/content/read.ts';
import { runMain } from './lib/failure.mjs';
import { SCHEMAS_DIR, writeSchemas } from './lib/schemas/write.ts';

async function main(): Promise<void> {
  try {
    writeSchemas(await readContent('content', process.cwd()));
    console.log(`Schemas for your editor: ${SCHEMAS_DIR}/.`);
  } catch (error) {
    // An installation must not fail for want of completion.
    if (process.env['npm_lifecycle_event'] !== 'prepare') throw error;
    console.warn(`No schemas for your editor: ${(error as Error).message}`);
  }
}

if (import.meta.main) await runMain(main);
