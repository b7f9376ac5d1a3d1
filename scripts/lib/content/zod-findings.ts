import type { z } from 'astro/zod';
import type { Code } from '../../../src/report/codes.ts';
import type { Finding, Values } from '../../../src/report/issue.ts';
import { valueAt } from './collect.ts';
import { toField, type Path } from './positions.ts';
import { fieldsAt } from './schema-fields.ts';
import { suggest } from './suggest.ts';
import type { YamlData } from './yaml.ts';

type ZodIssue = z.core.$ZodIssue;
type Verdict = { code: Code; values?: Values };

/** Something right for each field with a format of its own; ids are the rule. */
const EXAMPLES: Record<string, string> = {
  asOf: '"2024-12-31"',
  iso: '"BJ"',
  code: '"O1.1"',
  colour: '"#19486a"',
  cell: '"1.3"',
  chapter: '"3"',
  country: '"BJ"',
  lang: '"fr"',
  language: '"fr"',
  url: '"https://www.vvsg.be/"',
  site: '"https://www.vvsg.be/"',
  from: '"2024-12-31"',
  to: '"2024-12-31"',
  since: '"2024-12-31"',
  until: '"2024-12-31"',
  date: '"2024-12-31"',
  published: '"2024-12-31"',
  reviewed: '"2024-12-31"',
};
const EXAMPLE_BY_PATH: [RegExp, string][] = [
  [/^roundingDifferences\.\d+\.cell$/, '"total.2027"'],
  [/^\d+\.id$/, '"knowledge-sharing"'],
];

function exampleFor(path: Path): string {
  const byPath = EXAMPLE_BY_PATH.find(([pattern]) => pattern.test(toField(path)))?.[1];
  return byPath ?? EXAMPLES[String(path.at(-1))] ?? '"local-politicians"';
}

/** A field with a value of the right kind, to be filled in. */
function exampleLine(issue: ZodIssue, path: Path): string {
  const name = String(path.at(-1));
  if (issue.code === 'invalid_value') return `${name}: "${String(issue.values[0])}"`;
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  if (expected === 'string') return `${name}: ${issue.code === 'invalid_union' || name in EXAMPLES ? exampleFor(path) : '"…"'}`;
  const blanks: Record<string, string> = { number: '1', int: '1', boolean: 'false' };
  return `${name}: ${blanks[expected] ?? '…'}`;
}

/** A value that YAML took for something else than text, as the author typed it. */
const asTyped = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/** Rules between fields, by the field that they complain of. */
function judgeRule(data: unknown, path: Path): Verdict | undefined {
  const field = toField(path);
  const name = String(path.at(-1));
  // check-objectives.ts tells this one, and says which of two it is.
  if (field === 'facts.parent') return undefined;
  if (/(^|\.)(period\.to|until)$/.test(field)) {
    const from = valueAt(data, [...path.slice(0, -1), name === 'until' ? 'since' : 'from']);
    return { code: 'period-backwards', values: { from: String(from), to: String(valueAt(data, path)) } };
  }
  if (/^(facts\.reasons|flemish|partners)$/.test(field)) return { code: 'list-too-short', values: { value: name, limit: 1 } };
  if (/^facts\.(figures\.\d+\.sources|cases)$/.test(field)) return { code: 'without-source' };
  if (field === 'facts.reviewed') return { code: 'reviewed-early', values: { value: String(valueAt(data, ['facts', 'published'])) } };
  return { code: 'bad-format', values: { value: String(valueAt(data, path)), example: exampleFor(path) } };
}

const isBare = (value: unknown) => ['number', 'boolean'].includes(typeof value) || value instanceof Date;

/** Which rule a Zod issue stands for, and what its message names. */
function judge(issue: ZodIssue, value: unknown, path: Path): Verdict {
  const name = String(path.at(-1) ?? '');
  if (value === undefined && path.length > 0) return { code: 'missing-field', values: { value: name, example: exampleLine(issue, path) } };
  if (value === null && path.length > 0) return { code: 'empty-field', values: { value: name } };
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'int') return { code: 'not-whole-number', values: { value: String(value) } };
      if (issue.expected === 'string' && isBare(value)) return { code: 'needs-quotes', values: { value: name, typed: asTyped(value) } };
      return { code: 'wrong-type', values: { expected: issue.expected } };
    }
    case 'invalid_union': {
      if (isBare(value)) return { code: 'needs-quotes', values: { value: name, typed: asTyped(value) } };
      if (typeof value !== 'string') return { code: 'wrong-type', values: { expected: 'string' } };
      return { code: 'bad-format', values: { value, example: exampleFor(path) } };
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      return { code: 'wrong-value', values: { value: String(value), options, ...suggest(value, options) } };
    }
    case 'too_small':
    case 'too_big': {
      const small = issue.code === 'too_small';
      const limit = Number(small ? issue.minimum : issue.maximum);
      if (typeof value === 'number') {
        return { code: small ? 'number-too-low' : 'number-too-high', values: { value, limit } };
      }
      if (Array.isArray(value)) return { code: small ? 'list-too-short' : 'list-too-long', values: { value: name, limit } };
      return { code: small ? 'too-short' : 'too-long', values: { value: name, length: String(value).length, limit } };
    }
    case 'invalid_key':
      return { code: 'bad-format', values: { value: name, example: exampleFor([]) } };
    default:
      return { code: 'bad-format', values: { value: String(value), example: exampleFor(path) } };
  }
}

/** The issues of the one form that was meant, where a value may have several (`unknown`, or a list). */
function unfold(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOther = ({ code, path }: ZodIssue) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  const meant = issue.errors.find((errors) => !errors.some(isOther));
  return meant ? meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(unfold) : [issue];
}

/**
 * Tries data against a schema, and translates what Zod finds into findings at the place in the file.
 * @param data what was read, or the part of it that the schema is about
 * @param yaml where it was read from
 */
export function checkAgainst(schema: z.ZodType, data: unknown, yaml: YamlData): Finding[] {
  return (schema.safeParse(data).error?.issues ?? []).flatMap(unfold).flatMap((issue): Finding[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        field: toField([...path, key]),
        values: { value: key, ...suggest(key, fieldsAt(schema, path)) },
        ...yaml.placeOfKey([...path, key]),
      }));
    }
    const verdict = issue.code === 'custom' ? judgeRule(data, path) : judge(issue, valueAt(data, path), path);
    const place = issue.code === 'invalid_key' ? yaml.placeOfKey(path) : yaml.placeOf(path);
    return verdict ? [{ ...verdict, field: toField(path), ...place }] : [];
  });
}
