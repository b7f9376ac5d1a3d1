import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const lists = join(project, 'test/spelling');

/** The words that `npm run spelling` would not know in a file of that name, with the line of each. */
function spell(file: string, text: string): Promise<string[]> {
  const args = [join(project, 'node_modules/cspell/bin.mjs'), 'lint', '--no-progress', '--no-summary', `stdin://${join(project, file)}`];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: project, env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', () => resolve([...output.matchAll(/:(\d+):\d+ - Unknown word \((.*?)\)/g)].map(([, line, word]) => `${line} ${word}`)));
    child.stdin.end(text);
  });
}

const entry = (title: string, body: string) =>
  `---\nfacts:\n  order: 1\n  themes:\n    - "xqwerty-id"\ntitle: "${title}"\nprovenance: "machine"\nfigures:\n  xqwerty: "${title}"\n---\n\n${body}\n`;

describe('npm run spelling', () => {
  test.concurrent.each<[string, string, string[]]>([
    ['content/pages/about/index.nl.mdx', entry('De gemeente', 'De gemeennte van Bohicon bouwt een <Fact id="xqwerty" /> [school](/xqwerty/).'), ['13 gemeennte']],
    ['content/pages/about/index.fr.mdx', entry('L’éducassion', 'L’école de la VVSG, jusqu’aux communes.'), ['6 éducassion', '9 éducassion']],
    ['content/pages/about/index.es.mdx', entry('El municipio', 'La educacion y el hermanamiento.'), ['13 educacion']],
    ['content/pages/about/index.en.mdx', entry('The municipality', 'The goverment of VVSG’s organisation.'), ['13 goverment']],
    ['content/municipalities/x.yaml', 'name: "Xqwerty"\ncountry: "BJ"\nnote:\n  nl: "De gemeente is gefuseeerd."\n  fr: "La commune"\n', ['4 gefuseeerd']],
    ['src/content/i18n/fr.json', '{\n  "xqwerty.label": "{{xqwerty}} communnes"\n}\n', ['2 communnes']],
  ])('%s', async (file, text, expected) => {
    expect(await spell(file, text)).toEqual(expected);
  });
});

test('the lists are in order, and name no word twice', async () => {
  const order = new Intl.Collator('en').compare;
  for (const name of await readdir(lists)) {
    const parts = (await readFile(join(lists, name), 'utf8')).trimEnd().split(/^#.*$/m);
    const words = parts.map((part) => part.split('\n').filter(Boolean));
    for (const part of words) expect(part).toEqual([...part].sort(order));
    expect(words.flat().filter((word, at, all) => all.indexOf(word) !== at)).toEqual([]);
  }
});
