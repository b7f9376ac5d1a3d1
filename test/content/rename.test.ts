import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { addRedirect } from '../../scripts/lib/life/redirects.ts';
import { rename } from '../../scripts/lib/life/rename.ts';
import { checkFixture, stage, type Staged } from '../support/broken.ts';

let staged: Staged;
beforeEach(async () => {
  staged = await stage();
});
afterEach(() => staged.remove());

const run = (address: string, name: string) => rename(address, name, { ...staged, today: '2026-11-23' });
const read = (path: string) => readFile(join(staged.root, path), 'utf8');
const readRedirects = async () => parse(await read('redirects.yaml')) as Record<string, { to: string; date: string }>;

/** All files of the content by their path, without those that remember a renaming. */
async function snapshot(): Promise<Record<string, string>> {
  const files = (await readdir(staged.root, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(staged.root.length + 1)).filter((path) => !/redirects|addresses/.test(path));
  return Object.fromEntries(await Promise.all(paths.sort().map(async (path) => [path, await read(path)] as const)));
}

describe('npm run rename', () => {
  test.each([
    ['/case-studies/registry-bohicon/', 'archives-of-bohicon'],
    ['/lessons/keep-records/', 'keep-papers'],
    ['/how-to/find-a-partner/', 'seek-a-partner'],
    ['/themes/local-finance/', 'own-revenue'],
    ['/countries/benin/', 'republic-of-benin'],
    ['/partnerships/ghent-bohicon/', 'ghent-and-bohicon'],
  ])('%s gets the name %s: nothing names the old one, the check is content, and the way back leaves all as it was', async (address, name) => {
    const before = await snapshot();
    const [, collection = '', slug = ''] = address.split('/');
    await run(address, name);
    const { issues } = await checkFixture(staged);
    expect(issues).toEqual([]);
    const after = await snapshot();
    const named = Object.entries(after).filter(([path, text]) => path.startsWith(`${collection}/${slug}`) || text.includes(address) || text.includes(`"${slug}"`));
    expect(named.map(([path]) => path)).toEqual([]);
    expect((await readRedirects())[address]).toEqual({ to: `/${collection}/${name}/`, date: '2026-11-23' });
    expect((await read('addresses.txt')).split('\n')).toEqual(expect.arrayContaining([address, `/${collection}/${name}/`]));

    await run(`/${collection}/${name}/`, slug);
    expect(await snapshot()).toEqual(before);
    expect(Object.keys(await readRedirects())).not.toContain(address);
  });

  test('tells which files it mended', async () => {
    const { files, mentions, address } = await run('/countries/benin/', 'republic-of-benin');
    expect(address).toEqual({ from: '/countries/benin/', to: '/countries/republic-of-benin/' });
    expect(mentions).toBeGreaterThan(files.length);
    expect(files).toContain('content/vocabulary/glossary.yaml');
  });

  test('keeps the part of a page that a link leads to', async () => {
    const path = 'pages/about/index.fr.mdx';
    await writeFile(join(staged.root, path), `${await read(path)}\n[Les défis](/case-studies/registry-bohicon/#part-2).\n`);
    await run('/case-studies/registry-bohicon/', 'archives-of-bohicon');
    expect(await read(path)).toContain('](/case-studies/archives-of-bohicon/#part-2)');
  });

  test.each(['https://site.example/kennis/fr/lessons/keep-records/', 'lessons/keep-records', '/es/lessons/keep-records'])('takes the address as it is copied: %s', async (typed) => {
    expect((await run(typed, 'keep-papers')).address.to).toBe('/lessons/keep-papers/');
  });

  test.each([
    ['/lessons/keep-record/', 'keep-papers', 'Did you mean /lessons/keep-records/?'],
    ['/lessons/keep-records/', 'Keep papers', 'small letters, digits and hyphens'],
    ['/countries/benin/', 'senegal', 'There is already a page /countries/senegal/'],
    ['/countries/benin/', 'benin', 'There is already a page'],
    ['/objectives/o1-1/', 'o1-9', 'not a page that can be renamed'],
    ['/strategy/approach/', 'method', 'not a page that can be renamed'],
  ])('refuses %s → %s and changes nothing', async (address, name, message) => {
    const before = await snapshot();
    await expect(run(address, name)).rejects.toThrow(message);
    expect(await snapshot()).toEqual(before);
  });

  test('refuses to work where a file cannot be read, as a link in it would be lost', async () => {
    await writeFile(join(staged.root, 'pages/about/index.fr.mdx'), '---\ntitle: "A\n---\n');
    await expect(run('/countries/benin/', 'republic-of-benin')).rejects.toThrow('npm run check');
  });
});

describe('the redirects after a page moved', () => {
  const text = '"/a/":\n  to: "/b/#part"\n  date: "2024-12-31"\n  reason:\n    nl: "Zo is het: echt."\n';

  test('those that led to it lead straight to its new address, and say why as before', () => {
    const result = addRedirect(text, { from: '/b/', to: '/c/' }, '2026-11-23');
    expect(result).toBe(`${text.replace('/b/#part', '/c/#part')}"/b/":\n  to: "/c/"\n  date: "2026-11-23"\n`);
  });

  test('an address that is a page again leads nowhere', () => {
    expect(addRedirect(text, { from: '/c/', to: '/a/' }, '2026-11-23')).toBe('"/c/":\n  to: "/a/"\n  date: "2026-11-23"\n');
  });

  test('the first one may come into an empty list', () => {
    expect(addRedirect('{}\n', { from: '/a/', to: '/b/' }, '2026-11-23')).toBe('"/a/":\n  to: "/b/"\n  date: "2026-11-23"\n');
  });
});
