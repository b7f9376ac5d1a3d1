import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/admin/clean.ts';
import { findFormat } from '../../../src/admin/collections.ts';

const formatOf = (path: string) => {
  const format = findFormat(path);
  if (!format) throw new Error(`No format for ${path}`);
  return format;
};
const read = (path: string) => readFileSync(`content/${path}`, 'utf8');

describe('a file read into the form and written again', () => {
  it.each([
    'case-studies/dogbo-every-birth-registered/index.nl.mdx', 'case-studies/dogbo-every-birth-registered/index.fr.mdx', 'objectives/o1-1/index.nl.mdx',
    'countries/benin/index.nl.mdx', 'partnerships/roeselare-dogbo.yaml', 'municipalities/dogbo.yaml', 'finance/funding-received.yaml', 'vocabulary/glossary.yaml',
  ])('is the same to the letter: %s', (path) => {
    const { fromFile, toFile } = formatOf(path);
    expect(toFile(fromFile(read(path)))).toBe(read(path));
  });

  it('has what is not known as empty fields, and the other way round', () => {
    const { fromFile, toFile } = formatOf('municipalities/x.yaml');
    const form = fromFile('name: "Dogbo"\ncountry: "BJ"\ncoordinates: "unknown"\ninhabitants: "unknown"\nsite: "unknown"\n');
    expect(form).toEqual({ name: 'Dogbo', country: 'BJ' });
    expect(toFile({ ...form, coordinates: null, site: '' })).toBe('name: "Dogbo"\ncountry: "BJ"\ncoordinates: "unknown"\ninhabitants: "unknown"\nsite: "unknown"\n');
    expect(toFile({ name: 'Dogbo', inhabitants: { value: 100, url: 'https://example.org', publisher: 'INSAE' } })).toContain('inhabitants:\n  value: 100\n  asOf: "unknown"\n');
  });

  it('keeps texts by id in their order, and leaves the empty ones out', () => {
    const { fromFile, toFile } = formatOf('case-studies/x/index.fr.mdx');
    const form = fromFile('---\ntitle: "T"\nneeds:\n  zebra: "Z"\n  apple: "A"\n---\n\nTexte.\n');
    expect(form).toEqual({ title: 'T', needs: '{"zebra":"Z","apple":"A"}', body: 'Texte.' });
    expect(toFile({ ...form, needs: '{"2018":"Z","apple":" ","pear":" P "}' })).toBe('---\ntitle: "T"\nneeds:\n  "2018": "Z"\n  pear: "P"\n---\n\nTexte.\n');
  });

  it('has fields in the order of the schema, nothing empty, and no switch that is off', () => {
    const { toFile } = formatOf('case-studies/x/index.nl.mdx');
    const file = toFile({ body: '', title: ' T ', summary: '', facts: { form: 'city-partnership', strength: 'full', instructive: false, figures: [], costs: [], partnership: '' } });
    expect(file).toBe('---\nfacts:\n  original: "nl"\n  publication: "published"\n  strength: "full"\n  form: "city-partnership"\n  period:\n    from: "unknown"\n    to: "unknown"\n  costs: "unknown"\n  funders: "unknown"\ntitle: "T"\n---\n');
  });

  it('keeps emoji and twenty thousand words', () => {
    const { fromFile, toFile } = formatOf('lessons/x/index.nl.mdx');
    const body = `${'woord 🎉 '.repeat(20_000)}einde`;
    expect(fromFile(toFile({ title: 'T 🎉', body }))).toMatchObject({ title: 'T 🎉', body });
  });
});

describe('a pasted text', () => {
  it.each([
    ['bullets', '·\u00a0\u00a0\u00a0een\n\n·\u00a0\u00a0\u00a0twee\n\nna', '- een\n- twee\n\nna'],
    ['headings', '# Groot\n\n#### Klein\n\n## Goed', '## Groot\n\n### Klein\n\n## Goed'],
    ['a table without header line', '| a | b |\n| c | d |', '| a | b |\n| --- | --- |\n| c | d |'],
    ['marks of footnotes', 'Zin.[[1]](#_ftn1) Meer.', 'Zin. Meer.'],
    ['soft hyphens', 'samen\u00adwerking', 'samenwerking'],
  ])('keeps its structure: %s', (_, pasted, right) => {
    expect(cleanText(pasted)).toBe(right);
    expect(cleanText(right)).toBe(right);
  });

  it('that is well written stays as it is', () => {
    const text = '## Kop\n\n- een\n    - twee\n\n| a | b |\n| :-- | --: |\n| c | d |\n\n– een streepje\n\nBonjour\u00a0: oui [1](/countries/benin/)';
    expect(cleanText(text)).toBe(text);
  });
});
