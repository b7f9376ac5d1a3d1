import { nameOfLanguage, nameOfRegion } from '../domain/language.ts';
import { toHref } from '../domain/links.ts';
import type { Lang } from '../schemas/parts.ts';
import { codes, isWarning, rankOf, type Code } from './codes.ts';
import { didYouMean, kinds, reasons } from './words.ts';

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

/** A finding in words, as reporters show it; what is code, or was typed by an author, stands between backticks. */
export interface Issue extends Place {
  code: Code;
  /** A warning never blocks. */
  severity: 'error' | 'warning';
  field: string;
  message: string;
  remedy: string;
  /** What the message names, for programs. */
  values: Values;
  /** Something right, as it would be written. */
  example: string;
  /** Address of what the guide says about it. */
  guide: string;
}

const LONGEST = 80;

/** One line of plain characters, so that what an author typed cannot break up or repaint a report. */
function toPlain(value: string | number): string {
  const plain = String(value).replaceAll('`', "'").replace(/[\p{Cc}\s]+/gu, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

const toCode = (value: string) => `\`${toPlain(value)}\``;

/** Values that are said in the words of the report's language. */
const inWords: Record<string, (value: string, lang: Lang) => string> = {
  expected: (kind, lang) => kinds[kind]?.[lang] ?? toCode(kind),
  reason: (reason, lang) => reasons[reason]?.[lang] ?? toPlain(reason),
  quotes: (marks) => marks,
  lang: nameOfLanguage,
  other: nameOfLanguage,
  region: nameOfRegion,
};

function say(name: string, value: Values[string], isCode: boolean, lang: Lang): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map(toCode).join(', ');
  if (isCode) return toPlain(value);
  return inWords[name] ? inWords[name](value, lang) : toCode(value);
}

/** Puts values into a text; outside of code each stands as code of its own. */
function fill(template: string, values: Values, lang: Lang): string {
  const parts = template.split('`').map((part, at) =>
    part.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      if (name === 'didYouMean') return values['suggestion'] === undefined ? '' : fill(didYouMean[lang], values, lang);
      const value = values[name];
      return value === undefined ? placeholder : say(name, value, at % 2 === 1, lang);
    }),
  );
  return parts.join('`');
}

/** Path of the page that explains every message. */
export const CHECKS_PATH = '/contribute/checks/';

/**
 * Puts a finding into words.
 * @param site address under which the site is served, without a slash at the end; empty where it is not known
 */
export function toIssue({ code, file, line, column, field, values = {} }: Finding, lang: Lang, site = ''): Issue {
  const { [lang]: [message, remedy], example } = codes[code];
  return {
    code,
    severity: isWarning(code) ? 'warning' : 'error',
    file,
    line,
    column,
    field,
    values,
    message: fill(message, values, lang).trim(),
    remedy: fill(remedy, values, lang).trim(),
    example: typeof example === 'string' ? example : example[lang],
    guide: `${toHref(CHECKS_PATH, lang, site)}#${code}`,
  };
}

const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

/** Sorts by file, then line, column and code: the same order on every machine. */
export function comparePlaces(a: Place & { code: string }, b: Place & { code: string }): number {
  return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code);
}

/** Sorts by what has to be mended first, then by place. */
export function compareUrgency(a: Issue, b: Issue): number {
  return rankOf(a.code) - rankOf(b.code) || comparePlaces(a, b);
}
