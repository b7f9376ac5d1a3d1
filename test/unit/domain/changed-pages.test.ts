import { describe, expect, it, test } from 'vitest';
import { toShownOn } from '../../../src/domain/changed-pages.ts';
import { recordSchemas, vocabularySchemas } from '../../../src/schemas/index.ts';
import { LANGS } from '../../../src/schemas/parts.ts';

describe('a file shows', () => {
  test.each([
    ['case-studies/dogbo-water/index.fr.mdx', ['/case-studies/dogbo-water/'], ['fr']],
    ['case-studies/dogbo-water/index.nl.mdx', ['/case-studies/dogbo-water/'], LANGS],
    ['case-studies/dogbo-water/market.webp', ['/case-studies/dogbo-water/'], LANGS],
    ['pages/about/index.es.mdx', ['/about/'], ['es']],
    ['strategy/financial-plan/index.en.mdx', ['/financial-plan/'], ['en']],
    ['partnerships/gent-bohicon.yaml', ['/partnerships/gent-bohicon/'], LANGS],
    ['finance/funding-received.yaml', ['/financial-plan/'], LANGS],
    ['vocabulary/glossary.yaml', ['/glossary/'], LANGS],
    ['municipalities/gent.yaml', [], LANGS],
    ['README.md', [], LANGS],
    ['constructor/x/index.fr.mdx', [], LANGS],
  ])('%s on %j in %j', (path, paths, langs) => {
    expect(toShownOn(path)).toEqual({ paths, langs });
  });
});

it('every list is shown somewhere, and every record is, or is named by another', () => {
  for (const name of Object.keys(vocabularySchemas)) expect(toShownOn(`vocabulary/${name}.yaml`).paths, name).not.toEqual([]);
  const alone = Object.keys(recordSchemas).filter((name) => toShownOn(`${name}/x.yaml`).paths.length === 0);
  expect(alone).toEqual(['municipalities', 'organisations']);
});
