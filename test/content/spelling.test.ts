import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const lists = join(project, 'test/spelling');

/** What `npm run spelling` says in a project that has only these files: file, line and word. */
async function spell(files: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'spelling-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    await cp(join(project, 'cspell.json'), join(root, 'cspell.json'));
    await cp(lists, join(root, 'test/spelling'), { recursive: true });
    await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
    const args = [join(project, 'node_modules/cspell/bin.mjs'), 'lint', '--no-progress', '--no-summary', '--no-gitignore'];
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: root, env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' } }, (_, stdout) => resolve(stdout));
    });
    return [...output.matchAll(/^(\S+):(\d+):\d+ - Unknown word \((.*?)\)/gm)].map(([, file, line, word]) => `${file}:${line} ${word}`).sort();
  } finally {
    await rm(root, { recursive: true });
  }
}

/** An entry with what is not spelled (facts, ids, addresses) and what is. */
const entry = (title: string, body: string) =>
  `---\nfacts:\n  order: 1\n  themes:\n    - "xqwerty-id"\ntitle: "${title}"\nprovenance: "machine"\nfigures:\n  xqwerty: "${title}"\n---\n${body} <Fact id="xqwerty" /> [VVSG](/xqwerty/)\n`;

test('tells unknown words of each language, in texts, labels and strings, and passes over ids and addresses', async () => {
  const files = {
    'content/pages/about/index.nl.mdx': entry('De gemeente', 'De gemeennte van Bohicon, foto’s van vijfentwintig stedenbandcoördinatoren.'),
    'content/pages/about/index.fr.mdx': entry('L’éducassion', 'L’école de la VVSG, jusqu’aux communes et qu’Enabel.'),
    'content/pages/about/index.es.mdx': entry('El municipio', 'La educacion y el hermanamiento.'),
    'content/pages/about/index.en.mdx': entry('The municipality', 'The goverment of VVSG’s organisation, twinnings.'),
    'content/municipalities/x.yaml': 'name: "Xqwerty"\ncountry: "BJ"\nnote:\n  nl: "De gemeente is gefuseeerd."\n  fr: "La commune de l’État"\n',
    'src/content/i18n/fr.json': '{\n  "xqwerty.label": "{{xqwerty}} communnes"\n}\n',
  };
  expect(await spell(files)).toEqual([
    'content/municipalities/x.yaml:4 gefuseeerd',
    'content/pages/about/index.en.mdx:11 goverment',
    'content/pages/about/index.es.mdx:11 educacion',
    'content/pages/about/index.fr.mdx:6 éducassion',
    'content/pages/about/index.fr.mdx:9 éducassion',
    'content/pages/about/index.nl.mdx:11 gemeennte',
    'src/content/i18n/fr.json:2 communnes',
  ]);
}, 60_000);

test('the lists are in order under each heading, and name no word twice', async () => {
  const order = new Intl.Collator('en').compare;
  for (const name of await readdir(lists)) {
    const parts = (await readFile(join(lists, name), 'utf8')).split(/^#.*$/m).map((part) => part.split(/\r?\n/).filter(Boolean));
    for (const part of parts) expect(part).toEqual([...part].sort(order));
    const words = parts.flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  }
});
