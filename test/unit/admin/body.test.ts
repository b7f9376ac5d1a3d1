import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameComponents, toBodyPattern } from '../../../src/admin/body.ts';
import { entrySchemas } from '../../../src/schemas/index.ts';

const accepts = (text: string, collection = 'case-studies') => new RegExp(toBodyPattern(collection)).test(text);

describe('the text that the form takes', () => {
  it.each([
    'Gewone tekst, 5 > 3, de export van katoen.', '> citaat', '<Fact id="local-politicians" /> mandatarissen.<Source id="s1" />', '<KeyFigures />', 'een 🎉', '',
    '![Markt](./markt.webp)',
  ])('takes %j', (text) => expect(accepts(text)).toBe(true));

  it.each([
    '{process.env}', 'een } alleen', '<b>vet</b>', '1 < 2', '<!-- stil -->', '<https://example.org>', '<script>alert(1)</script>', '<Fact id={1} />', '<Fact />',
    '<Fact id="x" onclick="y" />', '<Image src="x" />', 'import a from "b"', 'Wij doen aan\nimport en export.', 'Tekst.\n\nexport const a = 1', '<SdgList tier="main" />', '<Source id="S 1" />',
  ])('refuses %j', (text) => expect(accepts(text)).toBe(false));

  it('takes the components of its own collection only', () => {
    expect(accepts('<SdgList tier="main" />', 'strategy')).toBe(true);
    expect(accepts('<SdgList tier="other" />', 'strategy')).toBe(false);
    expect(accepts('<Source id="s1" />', 'strategy')).toBe(false);
    expect(nameComponents('case-studies')).toBe('<Fact id="…" />, <Source id="…" />, <KeyFigures />');
  });

  it.each(Object.keys(entrySchemas))('takes every text of %s that is there', (collection) => {
    const bodies = globSync(`content/${collection}/*/*.mdx`).map((file) => readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?^---$/m, ''));
    expect(bodies.length).toBeGreaterThan(3);
    expect(bodies.filter((body) => !accepts(body, collection))).toEqual([]);
  });

  it('is judged fast, however long', () => {
    const start = performance.now();
    expect(accepts('woord <Source id="s1" /> 🎉 '.repeat(20_000))).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
