import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withStamp } from '../../scripts/lib/translations/stamp.ts';
import { words } from '../../scripts/lib/translations/words.ts';
import { formatDate } from '../../src/domain/format.ts';
import { LANGS } from '../../src/schemas/parts.ts';

const NBSP = '\u00a0';
const command = join(import.meta.dirname, '../../scripts/translations.ts');
const project = realpathSync(mkdtempSync(join(tmpdir(), 'translations-')));
const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' };
const env = { PATH: process.env['PATH'] ?? '', HOME: project, GIT_CONFIG_NOSYSTEM: '1', TODAY: '2027-03-11', ...identity };
const commit = (date: string) => {
  const dates = { GIT_AUTHOR_DATE: `${date}T12:00:00Z`, GIT_COMMITTER_DATE: `${date}T12:00:00Z` };
  execFileSync('git', ['add', '-A'], { cwd: project, env });
  execFileSync('git', ['commit', '-qm', 'x'], { cwd: project, env: { ...env, ...dates } });
};

/** Runs the command in the staged project. */
const run = (args: string[], more: Record<string, string> = {}) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const child = execFile(process.execPath, [command, ...args], { cwd: project, env: { ...env, ...more } }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
    });
  });

const folder = 'content/pages/about';
const [nl, fr, es, en] = LANGS.map((lang) => `${folder}/index.${lang}.mdx`) as [string, string, string, string];
const edit = (file: string, from: RegExp | string, to: string) => {
  const path = join(project, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has nothing like ${String(from)}.`);
  writeFileSync(path, after);
};
/** Adds a sentence to the Dutch text. */
const add = (sentence: string) => edit(nl, /\s*$/, `\n\n${sentence}\n`);

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/valid/content'), join(project, 'content'), { recursive: true });
  execFileSync('git', ['init', '-q'], { cwd: project, env });
  await run(['accept', 'content']);
  commit('2027-01-01');
});
afterAll(() => rmSync(project, { recursive: true }));

// The tests follow one another: what one of them changes, the next one finds.
describe('npm run translations', () => {
  test('has stamped every translation, so that all is well', async () => {
    for (const lang of LANGS) {
      const { code, output } = await run(['--lang', lang]);
      expect(code).toBe(0);
      expect(output.split(words[lang].allWell)).toHaveLength(LANGS.length + 1);
    }
  });

  test('tells what is not committed yet, without a date', async () => {
    add('De boot vaart.');
    expect((await run([])).output).toContain(`${fr}\n    outdated since an unknown date`);
    expect((await run(['--show', fr])).output).toContain('(not committed yet)');
    commit('2027-03-01');
  });

  test('lists by language with the age, the language of the report being that of --lang, CHECK_LANG or LANG', async () => {
    expect((await run([])).output).toContain('French (fr): 1 outdated');
    expect((await run([])).output).toContain(`${fr}\n    outdated 10${NBSP}days (${formatDate('2027-03-01', 'en')})`);
    for (const [args, more] of [[['--lang', 'nl'], { CHECK_LANG: 'fr' }], [[], { CHECK_LANG: 'nl', LANG: 'fr_BE.UTF-8' }], [[], { LANG: 'nl_BE.UTF-8' }]] as const) {
      expect((await run([...args], more)).output).toContain(`${fr}\n    verouderd 10${NBSP}dagen (${formatDate('2027-03-01', 'nl')})`);
    }
  });

  test('shows word by word what has changed since, and nothing else', async () => {
    edit(nl, 'De boot vaart.', 'De **boot** vaart snel.');
    const { code, output } = await run(['--show', fr, '--lang', 'nl']);
    expect(code).toBe(0);
    expect(output).toContain(`${nl} is gewijzigd sinds deze vertaling (op ${formatDate('2027-03-01', 'nl')})`);
    expect(output.split('\n').filter((line) => /\{\+|\[-/.test(line) && !line.startsWith('content/'))).toEqual(['  {+De boot vaart snel.+}']);
    expect(output).toContain(`accept ${fr}`);
  });

  test('marks one translation as up to date and touches nothing but its stamp', async () => {
    const before = readFileSync(join(project, fr), 'utf8');
    expect(await run(['accept', fr, '--lang', 'nl'])).toEqual({ code: 0, output: `Staat nu als actueel: ${fr}\n` });
    const after = readFileSync(join(project, fr), 'utf8');
    const lines = (text: string) => text.split('\n').filter((line) => !line.startsWith('translates:'));
    expect(after).not.toBe(before);
    expect(lines(after)).toEqual(lines(before));
    expect(await run(['--show', fr])).toMatchObject({ code: 0, output: `${words.en.nothingChanged(fr)}\n` });
    expect((await run([])).output).toContain('French (fr): everything');
    commit('2027-03-05');
  });

  test('takes a correction for one: what was up to date stays so, what was outdated too', async () => {
    edit(nl, 'vaart snel', 'vaart sneller');
    const { code, output } = await run(['typo', nl]);
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([words.en.accepted(fr), words.en.leftOutdated(es), words.en.leftOutdated(en), '']);
    commit('2027-03-06');
    // The same after the correction was committed: there is nothing left to do for the French text.
    expect((await run(['typo', nl])).output).not.toContain(words.en.accepted(fr));
  });

  test('accepts all translations of an entry by its folder', async () => {
    expect((await run(['accept', folder])).output.trim().split('\n')).toEqual([fr, es, en].map((file) => words.en.accepted(file)));
    expect((await run([])).output).not.toContain('outdated');
    expect(await run(['typo', nl])).toEqual({ code: 0, output: `${words.en.noneOutdated(nl)}\n` });
    commit('2027-03-07');
  });

  test('lists a text that is missing, or that does not say what it renders', async () => {
    rmSync(join(project, es));
    edit(fr, /translates:.*\n/, '');
    const { output } = await run([]);
    expect(output).toContain(`${es}\n    missing`);
    expect(output).toContain(`${fr}\n    not compared yet`);
  });

  test('says plainly where history does not have the revision', async () => {
    edit(en, /translates: .*/, 'translates: "nl@0000000000000000"');
    expect(await run(['--show', en])).toEqual({ code: 1, output: `${words.en.noHistory(nl)}\n` });
    expect((await run([])).output).toContain(`${en}\n    outdated since an unknown date`);
  });

  test('says in one line what is wrong with a request, and what to do', async () => {
    edit('content/countries/benin/index.fr.mdx', /^title: .*$/m, 'title: "open');
    edit('content/countries/benin/index.es.mdx', /^provenance:.*\n(translates:.*\n)/m, '');
    const cases: [string[], string][] = [
      [['accept', 'content/nowhere'], words.en.noFile('content/nowhere')],
      [['accept', 'content/vocabulary/sdgs.yaml'], words.en.noFile('content/vocabulary/sdgs.yaml')],
      [['--show', folder], words.en.noFile(folder)],
      [['accept', nl], words.en.isOriginal(nl, [fr, en].join(', '))],
      [['--show', nl], words.en.isOriginal(nl, [fr, en].join(', '))],
      [['typo', fr], words.en.isTranslation(fr, nl)],
      [['--show', fr], words.en.noStamp(fr)],
      [['accept', es], words.en.missing(es)],
      [['accept', 'content/countries/benin/index.fr.mdx'], words.en.unreadable('content/countries/benin/index.fr.mdx')],
      [['accept', 'content/countries/benin/index.es.mdx'], words.en.noPlace('content/countries/benin/index.es.mdx')],
    ];
    for (const [args, message] of cases) expect(await run(args), args.join(' ')).toEqual({ code: 1, output: `${message}\n` });
    rmSync(join(project, nl));
    expect(await run(['accept', fr])).toEqual({ code: 1, output: `${words.en.noOriginal(nl)}\n` });
  });

  test.each([['accept'], ['typo'], ['typo', 'a', 'b'], ['reset'], ['--lang', 'de'], ['--show', 'a', 'accept', 'b'], ['--what']])('tells how it is used: %s %s', async (...args) => {
    expect(await run(args)).toMatchObject({ code: 2, output: expect.stringMatching(/^npm run translations -- .*\n$/) as string });
  });
});

test('every language of the site has all words of the command', () => {
  for (const lang of LANGS) expect(Object.keys(words[lang])).toEqual(Object.keys(words.nl));
});

describe('a stamp', () => {
  const stamp = 'nl@0123456789abcdef';
  test('stands under who made the text, with the line ends of the file', () => {
    expect(withStamp('---\r\nprovenance: "machine"\r\nx: "y"\r\n---\r\n', stamp)).toBe(`---\r\nprovenance: "machine"\r\ntranslates: "${stamp}"\r\nx: "y"\r\n---\r\n`);
  });
  test('takes the place of an older one, and of nothing in the text', () => {
    const file = '---\nprovenance: "human"\ntranslates: "fr@1"\n---\ntranslates: no\n';
    expect(withStamp(file, stamp)).toBe(file.replace('"fr@1"', `"${stamp}"`));
  });
  test('finds no place where the file does not say who made the text', () => {
    expect(withStamp('---\ntitle: "A"\n---\nprovenance: "machine"\n', stamp)).toBeUndefined();
  });
});
