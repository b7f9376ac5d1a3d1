import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What a test may put into a list of the stand-in, or find there. */
export type Item = Record<string, unknown>;

/**
 * Puts a stand-in for GitHub's program first in the search path of this process.
 * @returns its lists, what it was asked, and how to take it away again
 */
export function installFakeGh() {
  const folder = mkdtempSync(join(tmpdir(), 'gh-'));
  copyFileSync(join(import.meta.dirname, 'fake-gh.mjs'), join(folder, 'gh'));
  // A name without an extension is read as CommonJS unless this says otherwise.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const before = { ...process.env };
  process.env['PATH'] = [folder, before['PATH']].join(delimiter);
  process.env['FAKE_GH'] = folder;
  process.env['GITHUB_REPOSITORY'] = 'example/site';
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  const state = () => JSON.parse(read('state.json') || '{"lists":{}}') as { lists: Record<string, Item[]> };
  const address = (list: string) => `/repos/example/site/${list}`;
  return {
    get: (list: string): Item[] => state().lists[address(list)] ?? [],
    set: (list: string, items: Item[]) => {
      const now = state();
      writeFileSync(join(folder, 'state.json'), JSON.stringify({ ...now, lists: { ...now.lists, [address(list)]: items } }));
    },
    /** Requests that changed something. */
    changes: () => read('log.txt').split('\n').filter((line) => line && !line.startsWith('GET')),
    remove: () => {
      process.env = before;
      rmSync(folder, { recursive: true });
    },
  };
}
