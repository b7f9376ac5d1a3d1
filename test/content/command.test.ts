import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUMMARY_MARK } from '../../scripts/lib/report/summary.ts';
import { stage, type Staged } from '../support/broken.ts';

const command = join(import.meta.dirname, '../../scripts/check-content.ts');
let sound: Staged;
let broken: Staged;

/** Dates every review in the far future: the command counts from the day on which it runs. */
async function renewReviews({ project }: Staged): Promise<void> {
  const files = ['countries/benin', 'countries/belgium', 'countries/senegal', 'case-studies/registry-bohicon', 'how-to/find-a-partner', 'lessons/keep-records'];
  for (const file of [...files.map((folder) => `${folder}/index.nl.mdx`), 'partnerships/ghent-bohicon.yaml']) {
    const path = join(project, 'content', file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(/reviewed: .*/, 'reviewed: "2999-12-31"'));
  }
}

beforeAll(async () => {
  sound = await stage();
  broken = await stage('too-short');
  for (const one of [sound, broken]) await renewReviews(one);
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

  test('ends with 1 on any error, and names the record, and the file from the folder of the project', async () => {
    const { code, output } = await run(broken);
    expect(code).toBe(1);
    expect(output).toContain('About this site  content/pages/about (1 error)');
    expect(output).toContain('content/pages/about/index.fr.mdx:2:8  title  too-short');
    expect(output).toContain('1 error in 1 record.');
  });

  test('ends well where there are warnings only', async () => {
    const staged = await stage('missing-translation');
    await renewReviews(staged);
    expect(await run(staged)).toMatchObject({ code: 0, output: expect.stringContaining('1 warning in 1 record. No errors.') as string });
    await staged.remove();
  });

  test.each<[string, string[], Record<string, string>, string]>([
    ['--lang', ['--lang', 'nl'], { CHECK_LANG: 'en', LANG: 'en_GB.UTF-8' }, '1 fout in 1 record.'],
    ['CHECK_LANG', [], { CHECK_LANG: 'fr', LANG: 'en_GB.UTF-8' }, '1 erreur dans 1 fiche.'],
    ['LANG', [], { LANG: 'es_ES.UTF-8' }, '1 error en 1 ficha.'],
    ['no setting', [], { CHECK_LANG: '', LANG: 'de_DE.UTF-8' }, '1 error in 1 record.'],
  ])('speaks the language of %s', async (_, args, env, expected) => {
    expect((await run(broken, args, env)).output).toContain(expected);
  });

  test('links its guide where the address of the site is known, and names its path where it is not', async () => {
    const env = { SITE_URL: 'https://example.org', BASE_PATH: '/kennis' };
    expect((await run(broken, ['--lang', 'nl'], env)).output).toContain(' https://example.org/kennis/contribute/checks/#too-short\n');
    expect((await run(broken, ['--lang', 'nl'])).output).toContain(' /contribute/checks/#too-short\n');
  });

  test('reads the folder that is named, or that CONTENT_DIR names', async () => {
    expect((await run(sound, [broken.root])).code).toBe(1);
    expect((await run(sound, [], { CONTENT_DIR: broken.root })).code).toBe(1);
    expect((await run(sound, ['content'], { CONTENT_DIR: broken.root })).code).toBe(0);
  });

  test('looks at the language of the texts where that is asked for', async () => {
    const staged = await stage('three-dots');
    expect((await run(staged)).code).toBe(0);
    expect(await run(staged, ['--prose'])).toMatchObject({ code: 1, output: expect.stringContaining('three-dots') as string });
    await staged.remove();
  });

  test('writes json for programs', async () => {
    const { output } = await run(broken, ['--format', 'json']);
    expect(JSON.parse(output)).toMatchObject({ issues: [{ code: 'too-short', line: 2, severity: 'error' }], summary: { entries: 12 } });
  });

  test('writes the comment of a pull request, and nothing where there is nothing to tell', async () => {
    const changed = join(broken.project, 'changed.txt');
    await writeFile(changed, 'content/pages/about/index.fr.mdx\r\npackage.json\n');
    const { code, output } = await run(broken, ['--format', 'summary', '--lang', 'fr', '--changed', changed, '--preview', 'https://preview.example.org/1/']);
    expect(code).toBe(1);
    expect(output.startsWith(SUMMARY_MARK)).toBe(true);
    expect(output).toContain('[/about/](https://preview.example.org/1/fr/about/)');
    expect(await run(sound, ['--format', 'summary'])).toEqual({ code: 0, output: '' });
  });

  test.each([['--format', 'xml'], ['--colour'], ['--changed', 'nowhere.txt'], ['--preview', 'javascript:alert(1)'], ['--lang', 'de']])('says how it is used when it is not understood: %s %s', async (...args) => {
    expect(await run(sound, args.filter(Boolean))).toMatchObject({ code: 2, output: expect.stringContaining('terminal|json|github|summary') as string });
  });
});
