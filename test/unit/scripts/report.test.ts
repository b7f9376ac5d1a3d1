import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../scripts/lib/content/check.ts';
import { codesOfContent } from '../../../scripts/lib/report/codes-of-content.ts';
import { codesOfFiles } from '../../../scripts/lib/report/codes-of-files.ts';
import { codesOfLife } from '../../../scripts/lib/report/codes-of-life.ts';
import { codesOfProse } from '../../../scripts/lib/report/codes-of-prose.ts';
import { codes, type Code } from '../../../scripts/lib/report/codes.ts';
import { comparePlaces, toIssue, type Finding } from '../../../scripts/lib/report/issue.ts';
import { render } from '../../../scripts/lib/report/reporters.ts';

const finding: Finding = {
  code: 'wrong-value',
  file: 'content/a.mdx',
  line: 3,
  column: 7,
  field: 'facts.status',
  values: { value: 'certan', options: ['certain', 'explored'], suggestion: 'certain' },
};
const summary = { entries: 2, languages: 4, lists: 9, records: 1 };
const resultOf = (count: number): CheckResult => ({
  issues: Array.from({ length: count }, (_, at) => toIssue({ ...finding, line: at + 1 }, 'en')),
  summary,
});
const placeholders = (texts: readonly string[]) => [...new Set(texts.join(' ').match(/(?<!\{)\{\w+\}(?!\})/g) ?? [])].sort();

describe('codes', () => {
  test('stand in one place each', () => {
    expect(Object.keys(codes)).toHaveLength([codesOfContent, codesOfFiles, codesOfLife, codesOfProse].flatMap(Object.keys).length);
  });

  test.each(Object.keys(codes) as Code[])('%s speaks both languages and names the same things in both', (code) => {
    const { en, nl } = codes[code];
    for (const text of [...en, ...nl]) expect(text.trim()).not.toBe('');
    expect(en).not.toEqual(nl);
    expect(placeholders(nl)).toEqual(placeholders(en));
  });
});

describe('issues', () => {
  test('are findings in words', () => {
    expect(toIssue(finding, 'nl')).toMatchObject({
      severity: 'error',
      message: '"certan" is niet een van de woorden die hier mogen staan.',
      remedy: 'Bedoel je "certain"? Kies uit: "certain", "explored".',
    });
  });

  test('cannot be broken up or repainted by what was typed', () => {
    const { message } = toIssue({ ...finding, values: { value: `a\n\u001b[31m${'x'.repeat(200)}` } }, 'en');
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(160);
  });

  test('sort by file, line and column', () => {
    const places = [
      { file: 'b', line: 1, column: 1, code: 'a' },
      { file: 'a', line: 10, column: 1, code: 'a' },
      { file: 'a', line: 9, column: 2, code: 'a' },
    ];
    expect(places.sort(comparePlaces).map(({ file, line }) => `${file}${line}`)).toEqual(['a9', 'a10', 'b1']);
  });
});

describe('reporters', () => {
  test('say how much was read when all is well', () => {
    expect(render({ issues: [], summary }, 'terminal', { lang: 'en' })).toBe('All is well: 2 entries in 4 languages, 9 lists and 1 record read.');
    expect(render({ issues: [], summary }, 'github', { lang: 'nl' })).toBe('Alles in orde: 2 items in 4 talen, 9 lijsten en 1 record gelezen.');
  });

  test('terminal: file, place, field, what is wrong, how to mend it, and the total', () => {
    expect(render(resultOf(1), 'terminal', { lang: 'en' })).toBe(
      [
        'content/a.mdx (1)',
        '  content/a.mdx:1:7  facts.status  wrong-value',
        '    ✗ "certan" is not one of the words that may stand here.',
        '    → Did you mean "certain"? Choose from: "certain", "explored".',
        '',
        '1 problem in 1 file.',
      ].join('\n'),
    );
    expect(render(resultOf(1), 'terminal', { lang: 'en', colour: true })).toContain('\u001b[');
  });

  test('json: everything, as one object', () => {
    expect(JSON.parse(render(resultOf(2), 'json', { lang: 'en' }))).toEqual(resultOf(2));
  });

  test('github: ten annotations at most, the last of which tells of the rest', () => {
    const annotations = (count: number) => render(resultOf(count), 'github', { lang: 'en' }).split('\n').filter((line) => line.startsWith('::'));
    expect(annotations(10)).toHaveLength(10);
    expect(annotations(10).at(-1)).toContain('::error file=content/a.mdx,line=10,col=7,title=wrong-value (facts.status)::');
    expect(annotations(12)).toHaveLength(10);
    expect(annotations(12).at(-1)).toBe('::error::3 more problems: the whole list is in the log of this step.');
    expect(render(resultOf(12), 'github', { lang: 'en' })).toContain('12 problems in 1 file.');
  });

  test('github: what was typed cannot end or begin an annotation', () => {
    const issue = toIssue({ ...finding, file: 'content/a,b:c.mdx', values: { value: '%0A::error::x' } }, 'en');
    const [first] = render({ issues: [issue], summary }, 'github', { lang: 'en' }).split('\n');
    expect(first).toContain('file=content/a%2Cb%3Ac.mdx,');
    expect(first).toContain('%250A::error::x');
  });
});
