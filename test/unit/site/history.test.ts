import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toStamp } from '../../../src/domain/meaning.ts';
import { findChange, parseText, readVersions } from '../../../src/site/history.ts';

const work = mkdtempSync(join(tmpdir(), 'history-'));
const root = join(work, 'origin');
const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' };
const env = { PATH: process.env['PATH'], HOME: work, GIT_CONFIG_NOSYSTEM: '1', ...identity };
const git = (args: string[], cwd = root, date = '') =>
  execFileSync('git', args, { cwd, env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, stdio: 'pipe' });
const toFile = (body: string) => `---\ntitle: "De haven"\n---\n\n${body}\n`;
const stampOf = (body: string) => toStamp('nl', { data: { title: 'De haven' }, body });
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
const commit = (date: string) => {
  git(['add', '-A']);
  git(['commit', '-qm', 'x'], root, `${date}T12:00:00Z`);
};
const FILE = 'content/lessons/haven é/index.nl.mdx';

beforeAll(() => {
  mkdirSync(root);
  git(['init', '-q']);
  write('content/lessons/old/index.nl.mdx', toFile('Een lange zin over boten en lampen in de haven. Eén.'));
  commit('2027-01-01');
  mkdirSync(join(root, 'content/lessons/haven é'));
  git(['mv', 'content/lessons/old/index.nl.mdx', FILE]);
  commit('2027-01-15');
  write(FILE, toFile('Een lange zin over boten en lampen in de haven. Twee.'));
  commit('2027-02-01');
  write(FILE, toFile('Een lange zin over **boten** en lampen in de haven. Twee.'));
  commit('2027-03-01');
  write(FILE, 'no frontmatter\n');
  commit('2027-04-01');
  write(FILE, toFile('Een lange zin over boten en lampen in de haven. Drie.'));
  commit('2027-05-01');
});
afterAll(() => rmSync(work, { recursive: true }));

const sentence = (number: string) => stampOf(`Een lange zin over boten en lampen in de haven. ${number}.`);

describe('findChange', () => {
  it('dates a change from the first commit that said something else', () => {
    expect(findChange(FILE, sentence('Twee'), root)).toMatchObject({ since: '2027-05-01' });
  });

  it('passes over commits that only set the text otherwise, and follows a rename', () => {
    const change = findChange(FILE, sentence('Eén'), root);
    expect(change).toMatchObject({ since: '2027-02-01' });
    expect(change?.before.body).toContain('Eén');
  });

  it('has no date while a change is not committed', () => {
    expect(findChange(FILE, sentence('Drie'), root)).toMatchObject({ since: undefined });
  });

  it.each(['nl@0000000000000000', 'xx@0000000000000000', ''])('finds nothing for %j', (stamp) => {
    expect(findChange(FILE, stamp, root)).toBeUndefined();
  });

  it('finds nothing where there is no history', () => {
    expect(findChange('nowhere.mdx', sentence('Twee'), root)).toBeUndefined();
    expect(findChange(FILE, sentence('Twee'), work)).toBeUndefined();
    const refusing = () => {
      throw new Error('spawn git ENOENT');
    };
    expect(findChange(FILE, sentence('Twee'), root, refusing)).toBeUndefined();
  });

  it('gives no false date in a shallow clone: it knows what it can see', () => {
    const clone = join(work, 'clone');
    git(['clone', '-q', '--depth', '1', `file://${root}`, clone], work);
    expect(findChange(FILE, sentence('Twee'), clone)).toBeUndefined();
    expect(findChange(FILE, sentence('Drie'), clone)).toMatchObject({ since: undefined });
  });
});

it('readVersions leaves out what cannot be read as a text', () => {
  expect([...readVersions(FILE, root)].map(({ date }) => date)).toEqual(['2027-05-01', '2027-03-01', '2027-02-01', '2027-01-15', '2027-01-01']);
});

describe('parseText', () => {
  it('reads fields and body, with the line ends of any system', () => {
    expect(parseText('\uFEFF---\r\ntitle: "A"\r\n---\r\n\r\nB\r\n')).toEqual({ data: { title: 'A' }, body: '\r\nB\r\n' });
    expect(parseText('---\ntitle: "A"\n---')).toEqual({ data: { title: 'A' }, body: '' });
  });

  it.each(['', 'text', '---\ntitle: "A\n---\n', '---\n- a\n', '---\n---\n'])('gives nothing for %j', (file) => {
    expect(parseText(file)).toBeUndefined();
  });
});
