import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFixture, stage } from '../support/broken.ts';

/** The same valid tree as another editor or system would write it. */
async function checkRewritten(rewrite: (text: string) => string) {
  const staged = await stage();
  const { project, remove } = staged;
  const files = (await readdir(project, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    await writeFile(path, rewrite(await readFile(path, 'utf8')));
  }
  const { issues } = await checkFixture(staged);
  await remove();
  return issues;
}

test('line ends may be those of Windows', async () => {
  expect(await checkRewritten((text) => text.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('a file may begin with a byte order mark', async () => {
  expect(await checkRewritten((text) => `\uFEFF${text}`)).toEqual([]);
});

test('files that systems leave behind are passed over', async () => {
  const staged = await stage();
  const { root, remove } = staged;
  for (const path of ['.DS_Store', 'countries/Thumbs.db', 'countries/benin/.index.nl.mdx.swp']) await writeFile(join(root, path), 'x');
  const { issues } = await checkFixture(staged);
  await remove();
  expect(issues).toEqual([]);
});

test('whatever stands in the files, the check reports and does not fall over', async () => {
  const staged = await stage();
  const { root, remove } = staged;
  const path = join(root, 'objectives/o1-1/index.nl.mdx');
  const text = await readFile(path, 'utf8');
  const rewrites = ['', '---', '---\n---\n', '---\n- a\n---\n', '---\n? [a]\n: b\n---\n', '---\nfacts: [1]\n---\n{', '\u0000', text.slice(0, 200)];
  for (const rewrite of rewrites) {
    await writeFile(path, rewrite);
    const { issues } = await checkFixture(staged);
    expect(issues.some(({ file }) => file === 'content/objectives/o1-1/index.nl.mdx')).toBe(true);
  }
  await remove();
});
