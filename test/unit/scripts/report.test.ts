import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../scripts/lib/content/check.ts';
import { render } from '../../../scripts/lib/report/reporters.ts';
import { toIssue, type Finding } from '../../../src/report/issue.ts';
import { groupByRecord } from '../../../src/report/records.ts';

const finding: Finding = {
  code: 'wrong-value',
  file: 'content/cases/a/index.nl.mdx',
  line: 3,
  column: 7,
  field: 'facts.status',
  values: { value: 'certan', options: ['certain', 'explored'], suggestion: 'certain' },
};
const warning: Finding = { ...finding, code: 'review-overdue', file: 'content/b.yaml', field: 'reviewed', values: { value: '2024-01-01', due: '2025-01-01' } };
const summary = { entries: 2, languages: 4, lists: 9, records: 1 };
const resultOf = (...findings: Finding[]): CheckResult => {
  const issues = findings.map((one) => toIssue(one, 'en'));
  return { issues, records: groupByRecord(issues, [{ title: 'A town', path: 'content/cases/a' }]), summary };
};
const repeat = (count: number, one = finding) => Array.from({ length: count }, (_, at) => ({ ...one, line: at + 1 }));

test('all is well: how much was read', () => {
  expect(render(resultOf(), 'terminal', { lang: 'en' })).toBe('All is well: 2 entries in 4 languages, 9 lists and 1 record read.');
  expect(render(resultOf(), 'github', { lang: 'nl' })).toBe('Alles in orde: 2 items in 4 talen, 9 lijsten en 1 record gelezen.');
});

describe('terminal', () => {
  test('by record: place, field, what is wrong, how to mend it, an example, the guide, and the total', () => {
    expect(render(resultOf(finding), 'terminal', { lang: 'en' })).toBe(
      [
        '▶ Begin here',
        'A town  content/cases/a (1 error)',
        '  content/cases/a/index.nl.mdx:3:7  facts.status  wrong-value',
        '    ✗ “certan” is not one of the words that may stand here.',
        '    → Did you mean “certain”? Choose from: “certain”, “explored”.',
        '    This is right: provenance: "human"',
        '    More about it: /en/contribute/checks/#wrong-value',
        '',
        '1 error in 1 record.',
      ].join('\n'),
    );
    expect(render(resultOf(finding), 'terminal', { lang: 'en', colour: true })).toContain('\u001b[');
  });

  test('says that warnings block nothing', () => {
    const text = render(resultOf(warning), 'terminal', { lang: 'en' });
    expect(text).toContain('    ! The facts were last reviewed on “2024-01-01”');
    expect(text).toContain('1 warning in 1 record. No errors. Warnings block nothing.');
  });
});

test('json: every issue, what there is in each record, and how much was read', () => {
  const { issues } = resultOf(finding, warning);
  expect(JSON.parse(render(resultOf(finding, warning), 'json', { lang: 'en' }))).toEqual({
    issues,
    summary,
    records: [
      { title: 'A town', path: 'content/cases/a', errors: 1, warnings: 0 },
      { title: 'content/b.yaml', path: 'content/b.yaml', errors: 0, warnings: 1 },
    ],
  });
});

describe('github', () => {
  const annotations = (...findings: Finding[]) => render(resultOf(...findings), 'github', { lang: 'en' }).split('\n').filter((line) => line.startsWith('::'));

  test('ten annotations of a severity at most, the last of which tells of the rest', () => {
    expect(annotations(...repeat(10))).toHaveLength(10);
    expect(annotations(...repeat(10)).at(-1)).toContain('::error file=content/cases/a/index.nl.mdx,line=10,col=7,title=wrong-value (facts.status)::');
    expect(annotations(...repeat(12)).at(-1)).toBe('::error::3 more: the whole list is in the log of this step.');
    expect(annotations(...repeat(12), ...repeat(12, warning))).toHaveLength(20);
    expect(render(resultOf(...repeat(12)), 'github', { lang: 'en' })).toContain('12 errors in 1 record.');
  });

  test('a warning is annotated as one', () => {
    expect(annotations(warning)).toEqual([expect.stringContaining('::warning file=content/b.yaml,line=3,col=7,title=review-overdue (reviewed)::')]);
  });

  test('what was typed cannot end or begin an annotation', () => {
    const [first] = annotations({ ...finding, file: 'content/a,b:c.mdx', values: { value: '%0A::error::x' } });
    expect(first).toContain('file=content/a%2Cb%3Ac.mdx,');
    expect(first).toContain('%250A::error::x');
  });
});
