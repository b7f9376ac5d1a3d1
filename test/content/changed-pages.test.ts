import { expect, it } from 'vitest';
import { listChangedPages } from '../../scripts/lib/content/changed-pages.ts';
import { readContent } from '../../scripts/lib/content/read.ts';
import { stage } from '../support/broken.ts';

const { project, root, remove } = await stage();
const content = await readContent(root, project);
await remove();

it('a record without a page of its own is seen where others name it', () => {
  const seen = ['/case-studies/registry-bohicon/', '/partnerships/ghent-bohicon/'];
  expect(listChangedPages(content, ['content/municipalities/ghent.yaml'])).toEqual({ nl: seen, fr: seen, es: seen, en: seen });
});

it('each page is listed once, in the languages that change', () => {
  const files = ['content/lessons/keep-records/index.fr.mdx', 'content/lessons/keep-records/index.nl.mdx', 'content/countries/benin/index.es.mdx'];
  const lesson = '/lessons/keep-records/';
  expect(listChangedPages(content, files)).toEqual({ nl: [lesson], fr: [lesson], es: ['/countries/benin/', lesson], en: [lesson] });
});

it('what is gone, or is no content, is passed over', () => {
  const files = ['content/lessons/gone/index.fr.mdx', 'package.json', 'content/README.md'];
  expect(listChangedPages(content, files)).toEqual({ nl: [], fr: [], es: [], en: [] });
});
