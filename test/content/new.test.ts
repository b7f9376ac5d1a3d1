import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFormat } from '../../src/admin/collections.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import { checkContent } from '../../scripts/lib/content/check.ts';
import { stage, type Staged } from '../support/broken.ts';

const command = join(import.meta.dirname, '../../scripts/new.ts');
let staged: Staged;
beforeEach(async () => {
  staged = await stage();
});
afterEach(() => staged.remove());

/** Runs the command where nobody can be asked. */
function run(args: readonly string[]) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    const child = execFile(process.execPath, [command, ...args], { cwd: staged.project, env: { PATH: process.env['PATH'] ?? '' } }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}
const files = () => globSync('content/**/*.{mdx,yaml}', { cwd: staged.project }).sort();
const read = (file: string) => readFileSync(join(staged.project, file), 'utf8');
/** Errors of the check, by code. */
async function check() {
  const { issues } = await checkContent(staged.root, { project: staged.project, prose: true });
  return new Set(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code));
}
/** What readers would be shown if the record were published as it is. */
function publish(): void {
  for (const file of files()) writeFileSync(join(staged.project, file), read(file).replace(/publication: "draft"/, 'publication: "published"'));
}

const CASE = ['case', '--title', 'À Bohicon, l’eau de l’école coûte moins', '--partnership', 'ghent-bohicon', '--theme', 'local-finance', '--sdg', '16', '--objective', 'o1-1', '--form', 'twinning', '--source', 'https://www.example.org/a'];
const LESSON = ['lesson', '--title', 'Begin altijd met een gesprek', '--polarity', 'worked', '--phase', 'explore,plan', '--evidence', 'one-case', '--case', 'registry-bohicon', '--objective', 'o1-1'];
const COUNTRY = ['country', '--iso', 'TZ', '--status', 'other-link', '--source', 'https://www.example.org/b'];

describe('npm run new', () => {
  it.each([
    ['case', CASE, 'fr', 'content/case-studies/a-bohicon-l-eau-de-l-ecole-coute-moins'],
    ['lesson', LESSON, 'nl', 'content/lessons/begin-altijd-met-een-gesprek'],
    ['country', COUNTRY, 'es', 'content/countries/tanzania'],
  ])('begins a %s with which nothing is wrong but what is still to be written, in four languages', async (_, args, lang, folder) => {
    const { code, output } = await run([...args, '--lang', lang]);
    expect([code, output]).toEqual([0, expect.stringContaining(`${folder}/index.nl.mdx`)]);
    expect(readdirSync(join(staged.project, folder)).sort()).toEqual(LANGS.map((one) => `index.${one}.mdx`).sort());
    expect([...(await check())].filter((one) => one !== 'still-to-write')).toEqual([]);
    publish();
    expect(await check()).toEqual(new Set(['still-to-write']));
    // Saving it in the form changes nothing else.
    for (const one of LANGS) {
      const path = `${folder}/index.${one}.mdx`;
      const format = findFormat(path.replace(/^content\//, ''));
      expect(format?.toFile(format.fromFile(read(path))), path).toBe(read(path));
    }
  });

  it('takes from a partnership what it knows, and the title to the language of its author', async () => {
    await run([...CASE, '--lang', 'fr', '--languages', 'es']);
    const folder = 'content/case-studies/a-bohicon-l-eau-de-l-ecole-coute-moins';
    expect(readdirSync(join(staged.project, folder)).sort()).toEqual(['index.es.mdx', 'index.fr.mdx', 'index.nl.mdx']);
    expect(read(`${folder}/index.nl.mdx`)).toMatch(/countries:\n {4}- "benin"\n {2}municipalities:\n {4}- "ghent"\n {4}- "bohicon"\n/);
    expect(read(`${folder}/index.fr.mdx`)).toContain('title: "À Bohicon, l’eau de l’école coûte moins"\nsummary: "✎ Résumez');
    expect(read(`${folder}/index.es.mdx`)).toContain('title: "✎ Título en español"');
  });

  it('writes a partnership that is complete', async () => {
    const { code } = await run(['partnership', '--flemish', 'ghent', '--partner', 'bohicon', '--form', 'twinning', '--source', 'https://www.example.org/c', '--since', '1999']);
    // There is one of these two already.
    expect([code, await check()]).toEqual([1, new Set()]);
    const municipality = read('content/municipalities/bohicon.yaml');
    writeFileSync(join(staged.root, 'municipalities', 'cove.yaml'), municipality.replace('Bohicon', 'Covè'));
    expect((await run(['partnership', '--flemish', 'ghent', '--partner', 'cove', '--form', 'twinning', '--source', 'https://www.example.org/c', '--since', '1999'])).code).toBe(0);
    expect(read('content/partnerships/ghent-cove.yaml')).toContain('country: "benin"\nform: "twinning"\nsince: "1999"\n');
    expect(await check()).toEqual(new Set());
  });

  it('tells everything that is missing or wrong at once, with what was meant, and writes nothing', async () => {
    const before = files();
    const { code, output } = await run(['case', '--lang', 'nl', '--title', 'Kort', '--theme', 'local-finanse', '--municipality', 'gent', '--source', 'example.org', '--slug', 'Een Naam']);
    expect(code).toBe(2);
    expect(output.trim().split('\n')).toEqual([
      '--title: Een titel telt 10 tot 90 tekens.',
      '--slug: Alleen kleine letters a-z, cijfers en koppeltekens: civil-registration-dogbo.',
      '--country ontbreekt. Land.',
      '--municipality: "gent" bestaat niet. Bedoel je "ghent"?',
      '--theme: "local-finanse" bestaat niet. Bedoel je "local-finance"?',
      '--sdg ontbreekt. SDG’s.',
      '--objective ontbreekt. Doelstellingen van het plan.',
      '--form ontbreekt. Vorm van samenwerking.',
      '--source: Een adres begint met https:// of http://.',
      'Ontbreekt een gemeente? Maak eerst haar bestand: npm run find-place -- "Dogbo" BJ',
    ]);
    expect(files()).toEqual(before);
  });

  it('refuses what is there already: an address, a title in other signs, a country', async () => {
    await run(CASE);
    const before = files();
    const same = await run(CASE.map((arg) => (arg.startsWith('À ') ? 'a bohicon l’eau de l’ecole coute moins !' : arg)));
    const taken = await run([...CASE.map((arg) => (arg.startsWith('À ') ? 'Een andere titel' : arg)), '--slug', 'registry-bohicon']);
    const country = await run(COUNTRY.map((arg) => (arg === 'TZ' ? 'BJ' : arg)));
    expect([same, taken, country].map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(same.output).toContain('content/case-studies/a-bohicon');
    expect(taken.output).toContain('content/case-studies/registry-bohicon');
    expect(country.output).toContain('content/countries/benin');
    expect(files()).toEqual(before);
  });

  it.each(['nl', 'fr', 'es', 'en'])('says in %s how it is used', async (lang) => {
    const { code, output } = await run(['something', '--lang', lang]);
    expect([code, output]).toEqual([2, expect.stringContaining('npm run new -- case')]);
    expect((await run(['case', '--nothing', 'x', '--lang', lang])).output).toContain('--nothing');
    expect(existsSync(join(staged.project, '.astro'))).toBe(false);
  });
});
