import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stage, type Staged } from '../support/broken.ts';

const command = join(import.meta.dirname, '../../scripts/check-content.ts');
let sound: Staged;
let broken: Staged;

beforeAll(async () => {
  sound = await stage();
  broken = await stage('too-short');
});
afterAll(async () => {
  await sound.remove();
  await broken.remove();
});

/** Runs the command in a staged project with nothing else in its environment. */
function run({ project }: Staged, args: string[] = [], env: Record<string, string> = {}) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    const options = { cwd: project, env: { PATH: process.env['PATH'] ?? '', ...env } };
    const child = execFile(process.execPath, [command, ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}

describe('npm run check', () => {
  test('ends well where all is well', async () => {
    expect(await run(sound)).toEqual({ code: 0, output: 'All is well: 12 entries in 4 languages, 11 lists and 6 records read.\n' });
  });

  test('ends with 1 on any issue, and names the file from the folder of the project', async () => {
    const { code, output } = await run(broken);
    expect(code).toBe(1);
    expect(output).toContain('content/pages/about/index.fr.mdx:2:8  title  too-short');
    expect(output).toContain('1 problem in 1 file.');
  });

  test.each<[string, string[], Record<string, string>]>([
    ['--lang', ['--lang', 'nl'], { CHECK_LANG: 'en', LANG: 'en_GB.UTF-8' }],
    ['CHECK_LANG', [], { CHECK_LANG: 'nl', LANG: 'en_GB.UTF-8' }],
    ['LANG', [], { LANG: 'nl_BE.UTF-8' }],
  ])('speaks the language of %s', async (_, args, env) => {
    expect((await run(broken, args, env)).output).toContain('1 probleem in 1 bestand.');
  });

  test('reads the folder that is named, or that CONTENT_DIR names', async () => {
    expect((await run(sound, [broken.root])).code).toBe(1);
    expect((await run(sound, [], { CONTENT_DIR: broken.root })).code).toBe(1);
    expect((await run(sound, ['content'], { CONTENT_DIR: broken.root })).code).toBe(0);
  });

  test('looks at the language of the texts where that is asked for', async () => {
    const { project, root, remove } = await stage('three-dots');
    const staged = { project, root, remove };
    expect((await run(staged)).code).toBe(0);
    expect(await run(staged, ['--prose'])).toMatchObject({ code: 1, output: expect.stringContaining('three-dots') as string });
    await remove();
  });

  test('writes json for programs', async () => {
    const { output } = await run(broken, ['--format', 'json']);
    expect(JSON.parse(output)).toMatchObject({ issues: [{ code: 'too-short', line: 2 }], summary: { entries: 12 } });
  });

  test('says how it is used when it is not understood', async () => {
    expect(await run(sound, ['--format', 'xml'])).toMatchObject({ code: 2, output: expect.stringContaining('terminal|json|github') as string });
    expect((await run(sound, ['--colour'])).code).toBe(2);
  });
});
