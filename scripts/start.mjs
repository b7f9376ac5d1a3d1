// Plain JavaScript with only node: imports, here and in what it imports: this file runs before anything is installed, on
// the machine's own Node (20 or newer). It installs the project's packages, among them the Node that the rest needs.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, runMain } from './lib/failure.mjs';
import { ensureInstalled, projectNode } from './lib/install.mjs';
import { run, wasStopped } from './lib/run.mjs';

/** From a fresh clone to a site that can be read: install, build, serve. */
async function start() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  await ensureInstalled(root);
  const node = projectNode(root);
  // Both print their own error in one line; what is left to do here is to stop with their exit code.
  const built = await run(node, ['scripts/build.ts'], { cwd: root });
  if (built.code !== 0) throw new Failure('', wasStopped(built.code) ? built.code : 1);
  const served = await run(node, ['scripts/serve.ts'], { cwd: root });
  return wasStopped(served.code) ? 0 : served.code;
}

await runMain(start);
