import { expect, it } from 'vitest';
import { toContents } from '../../../src/domain/headings.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug.toUpperCase() });

it('lists the second level only, in its order', () => {
  const headings = [heading(2, 'one'), heading(3, 'deeper'), heading(2, 'two'), heading(4, 'deepest'), heading(2, 'three')];
  expect(toContents(headings).map(({ slug }) => slug)).toEqual(['one', 'two', 'three']);
});

it('lists nothing where fewer than three would stand', () => {
  expect(toContents([heading(2, 'one'), heading(2, 'two'), heading(3, 'deeper'), heading(3, 'deeper-too')])).toEqual([]);
});
