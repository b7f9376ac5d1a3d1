import { describe, expect, test } from 'vitest';
import { compareUrgency, comparePlaces, toIssue, type Finding } from '../../../src/report/issue.ts';
import { toPlainText } from '../../../src/report/plain.ts';
import { groupByRecord } from '../../../src/report/records.ts';

const finding: Finding = {
  code: 'wrong-value',
  file: 'content/cases/a/index.nl.mdx',
  line: 3,
  column: 7,
  field: 'facts.status',
  values: { value: 'certan', options: ['certain', 'explored'], suggestion: 'certain' },
};

describe('an issue', () => {
  test('is a finding in words, with an example and the guide in the same language', () => {
    expect(toIssue(finding, 'fr', 'https://example.org/base')).toEqual({
      code: 'wrong-value',
      severity: 'error',
      file: finding.file,
      line: 3,
      column: 7,
      field: 'facts.status',
      values: { value: 'certan', options: ['certain', 'explored'], suggestion: 'certain' },
      message: '`certan` ne fait pas partie des mots admis ici.',
      remedy: 'Vouliez-vous dire `certain`\u202f? Choisissez parmi\u202f: `certain`, `explored`.',
      example: 'provenance: "human"',
      guide: 'https://example.org/base/fr/contribute/checks/#wrong-value',
    });
    expect(toIssue(finding, 'nl').guide).toBe('/contribute/checks/#wrong-value');
  });

  test('names languages, countries and kinds of value in the language of the report', () => {
    const say = (code: Finding['code'], values: Finding['values']) => toIssue({ ...finding, code, ...(values ? { values } : {}) }, 'es').message;
    expect(say('foreign-word', { value: 'with', other: 'en', lang: 'es' })).toContain('otra lengua (inglés) en un texto en español');
    expect(say('coordinates-outside', { value: '1, 2', region: 'ZA' })).toContain('Sudáfrica');
    expect(say('wrong-type', { expected: 'number' })).toContain('un número, sin comillas');
    expect(say('source-unreachable', { value: 'https://a.example/', reason: 'time' })).toContain('(sin respuesta a tiempo)');
    expect(say('source-unreachable', { value: 'https://a.example/', reason: '404' })).toContain('(404)');
  });

  test('cannot be broken up or repainted by what was typed', () => {
    const { message } = toIssue({ ...finding, values: { value: `a\n\`x\` \u001b[31m${'x'.repeat(200)}` } }, 'en');
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.split('`')).toHaveLength(3);
    expect(message.length).toBeLessThan(160);
  });

  test('is a warning where it only asks for care', () => {
    expect(toIssue({ ...finding, code: 'missing-translation', values: { value: 'index.fr.mdx', lang: 'fr' } }, 'nl')).toMatchObject({
      severity: 'warning',
      message: 'Er is nog geen tekst in het Frans: lezers krijgen de Nederlandse, met een melding.',
    });
  });

  test('in plain text, sets code between quotation marks of the language', () => {
    expect(toPlainText('Schrijf `a: "b"` of `c`.', 'nl')).toBe('Schrijf ‘a: "b"’ of ‘c’.');
    expect(toPlainText('`$&`', 'fr')).toBe('«\u202f$&\u202f»');
  });
});

describe('order', () => {
  test('by place: file, line, column', () => {
    const places = [
      { file: 'b', line: 1, column: 1, code: 'a' },
      { file: 'a', line: 10, column: 1, code: 'a' },
      { file: 'a', line: 9, column: 2, code: 'a' },
    ];
    expect(places.sort(comparePlaces).map(({ file, line }) => `${file}${line}`)).toEqual(['a9', 'a10', 'b1']);
  });

  test('by urgency: what cannot be read, then fields, references, style, warnings', () => {
    const codes = ['review-overdue', 'double-space', 'link-broken', 'missing-field', 'yaml-tab'] as const;
    const issues = codes.map((code) => toIssue({ ...finding, code }, 'en'));
    expect(issues.sort(compareUrgency).map(({ code }) => code)).toEqual([...codes].reverse());
  });
});

test('issues come together by record, the first thing to do in front', () => {
  const names = [
    { title: 'A', path: 'content/cases/a' },
    { title: 'Ab', path: 'content/cases/ab' },
  ];
  const at = (file: string, code: Finding['code']) => toIssue({ ...finding, file, code }, 'en');
  const issues = [at('content/cases/a/index.fr.mdx', 'too-long'), at('content/cases/a/index.nl.mdx', 'review-overdue'), at('content/cases/ab/index.nl.mdx', 'yaml-tab'), at('content/x.txt', 'unknown-file')];
  expect(groupByRecord(issues, names).map(({ title, errors, warnings, issues: own }) => [title, errors, warnings, own[0]?.code])).toEqual([
    ['Ab', 1, 0, 'yaml-tab'],
    ['content/x.txt', 1, 0, 'unknown-file'],
    ['A', 1, 1, 'too-long'],
  ]);
});
