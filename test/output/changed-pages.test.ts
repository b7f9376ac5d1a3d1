import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toShownOn } from '../../src/domain/changed-pages.ts';
import { getSite } from '../support/built-sites.ts';
import { getPages } from '../support/pages.ts';

it('every page that a file of the content is said to show on is there', () => {
  const built = new Set(getPages(getSite()).map(({ key, lang }) => `${lang} ${key}`));
  const files = globSync('*/**/*.{mdx,yaml}', { cwd: 'content' }).map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(100);
  const missing = files.flatMap((file) => {
    const { paths, langs } = toShownOn(file);
    return langs.flatMap((lang) => paths.filter((path) => !built.has(`${lang} ${path}`)).map((path) => `${file}: ${lang} ${path}`));
  });
  expect(missing).toEqual([]);
});
