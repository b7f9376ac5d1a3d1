import { kinds } from './codes-of-files.ts';
import { codes, type Code } from './codes.ts';

/** Languages in which the check speaks: the staff's, and the developers'. */
export const reportLangs = ['nl', 'en'] as const;
export type ReportLang = (typeof reportLangs)[number];

/** A place in a file; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What a message names: `{value}` in its text takes `values.value`; `suggestion` becomes “Did you mean …?”. */
export type Values = Record<string, string | number | readonly string[]>;

/** What a check gives: which rule is broken and where, not yet in words. */
export interface Finding extends Place {
  code: Code;
  /** Dotted path of the field (`facts.figures.0.unit`), `body`, or empty for a whole file. */
  field: string;
  values?: Values;
}

/** A finding in words, as reporters show it. */
export interface Issue extends Place {
  code: Code;
  severity: 'error';
  field: string;
  message: string;
  remedy: string;
}

const didYouMean: Record<ReportLang, (suggestion: string) => string> = {
  nl: (suggestion) => `Bedoel je "${suggestion}"? `,
  en: (suggestion) => `Did you mean "${suggestion}"? `,
};

const LONGEST = 80;

/** One line of plain characters, so that what an author typed cannot break up or repaint a report. */
function toPlain(value: string | number): string {
  const plain = String(value).replace(/[\p{Cc}\s]+/gu, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

function fill(template: string, values: Values, lang: ReportLang): string {
  return template
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (name === 'didYouMean') return values['suggestion'] ? didYouMean[lang](toPlain(String(values['suggestion']))) : '';
      if (value === undefined) return placeholder;
      if (name === 'expected') return kinds[String(value)]?.[lang] ?? toPlain(String(value));
      if (typeof value === 'string' || typeof value === 'number') return toPlain(value);
      return value.map((item) => `"${toPlain(item)}"`).join(', ');
    })
    .trim();
}

/** Puts a finding into words. */
export function toIssue(finding: Finding, lang: ReportLang): Issue {
  const [message, remedy] = codes[finding.code][lang];
  const { code, file, line, column, field, values = {} } = finding;
  return {
    code,
    severity: 'error',
    file,
    line,
    column,
    field,
    message: fill(message, values, lang),
    remedy: fill(remedy, values, lang),
  };
}

/** Sorts by file, then line, column and code: the same order on every machine. */
export function comparePlaces(a: Place & { code: string }, b: Place & { code: string }): number {
  const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code);
}
