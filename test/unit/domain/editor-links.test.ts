import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { getEditedCollections } from '../../../src/admin/collections.ts';
import { toEditorPlace } from '../../../src/domain/editor-links.ts';

it.each([
  ['content/case-studies/dogbo-central-market/index.fr.mdx', '#/collections/case-studies/entries/dogbo-central-market/index'],
  ['content/partnerships/genk-francistown.yaml', '#/collections/partnerships/entries/genk-francistown'],
  ['content/vocabulary/glossary.yaml', '#/collections/glossary/entries/glossary'],
  ['content/vocabulary/sdgs.yaml', undefined],
  ['content/README.md', undefined],
  ['test/fixtures/site/content/partnerships/a-b.yaml', undefined],
])('%s is edited at %s', (file, place) => {
  expect(toEditorPlace(file)).toBe(place);
});

it('leads to collections that the form has, for every file that has a page or is shown on one', () => {
  const edited = getEditedCollections().map(({ name }) => name);
  const files = globSync('content/{*/*/index.*.mdx,*/*.yaml}').filter((file) => !file.startsWith('content/vocabulary/'));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) expect(edited, file).toContain(/^#\/collections\/([^/]+)\//.exec(toEditorPlace(file) ?? '')?.[1]);
});
