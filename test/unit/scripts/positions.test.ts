import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../scripts/lib/content/mdx.ts';
import { createSource } from '../../../scripts/lib/content/source.ts';
import { suggest } from '../../../scripts/lib/content/suggest.ts';
import { readYaml } from '../../../scripts/lib/content/yaml.ts';

const lines = ['---', 'facts:', '  figures:', '    - id: "staff"', '      unit: "count"', '  order:', 'title: "é 😀 x"', '---', ''];
const text = lines.join('\n');
const yaml = readYaml(createSource('a.mdx', text), 4, text.lastIndexOf('---'));
const at = (...path: (string | number)[]) => {
  const { line, column } = yaml.placeOf(path);
  return `${line}:${column}`;
};

describe('the place of a path in YAML', () => {
  test('a value is where it is written', () => expect(at('facts', 'figures', 0, 'unit')).toBe('5:13'));
  test('a block is at its name', () => expect(at('facts', 'figures')).toBe('3:3'));
  test('an item of a list is at its first field', () => expect(at('facts', 'figures', 0)).toBe('4:7'));
  test('an empty value is at its name', () => expect(at('facts', 'order')).toBe('6:3'));
  test('what is missing is at its parent', () => expect(at('facts', 'figures', 0, 'value')).toBe('4:7'));
  test('what is missing from the header is at its first line', () => expect(at('summary')).toBe('1:1'));
  test('a key has a place of its own', () => expect(yaml.placeOfKey(['title'])).toEqual({ file: 'a.mdx', line: 7, column: 1 }));
  test('lines may end in the Windows way', () => {
    const source = createSource('a.yaml', 'a: 1\r\nb: "x"\r\n');
    expect(readYaml(source).placeOf(['b'])).toEqual({ file: 'a.yaml', line: 2, column: 4 });
  });
});

describe('MDX', () => {
  test('every mistake is told in one run, each at its place', () => {
    const source = createSource('a.mdx', 'Één 😀 {a\n\n<b>x\n\n<Fact id="x"\n');
    expect(readBody(source, 0).findings.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'mdx-expression 1:8',
      'html-in-text 3:1',
      'mdx-syntax 5:1',
    ]);
  });

  test('is read by the very parser that builds the site', () => {
    const require = createRequire(import.meta.url);
    const ofSite = createRequire(require.resolve('@astrojs/mdx'));
    const ofMarkdown = createRequire(ofSite.resolve('@astrojs/markdown-satteri'));
    expect(ofMarkdown.resolve('satteri')).toBe(require.resolve('satteri'));
  });
});

describe('suggestions', () => {
  const fields = ['figures', 'planSections', 'inconsistencies'];
  test('a word spelled much alike', () => expect(suggest('planSection', fields)).toEqual({ suggestion: 'planSections' }));
  test('other capitals or spaces', () => expect(suggest('Belgian Component', ['belgian-component'])).toEqual({ suggestion: 'belgian-component' }));
  test('nothing where nothing comes near', () => expect(suggest('colour', fields)).toEqual({}));
  test('nothing for what is too short to tell', () => expect(suggest('6', ['16'])).toEqual({}));
});
