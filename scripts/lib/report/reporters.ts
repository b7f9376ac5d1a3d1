import { styleText } from 'node:util';
import type { CheckResult, Summary } from '../content/check.ts';
import type { Issue, ReportLang } from './issue.ts';

export const formats = ['terminal', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface ReportOptions {
  lang: ReportLang;
  /** Colours, for a terminal. */
  colour?: boolean;
}

/** GitHub shows this many errors of one step beside the files. */
const GITHUB_LIMIT = 10;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const words = {
  en: {
    good: ({ entries, languages, lists, records }: Summary) =>
      `All is well: ${count(entries, 'entry', 'entries')} in ${count(languages, 'language', 'languages')}, ` +
      `${count(lists, 'list', 'lists')} and ${count(records, 'record', 'records')} read.`,
    total: (issues: number, files: number) => `${count(issues, 'problem', 'problems')} in ${count(files, 'file', 'files')}.`,
    more: (rest: number) => `${rest} more problems: the whole list is in the log of this step.`,
  },
  nl: {
    good: ({ entries, languages, lists, records }: Summary) =>
      `Alles in orde: ${count(entries, 'item', 'items')} in ${count(languages, 'taal', 'talen')}, ` +
      `${count(lists, 'lijst', 'lijsten')} en ${count(records, 'record', 'records')} gelezen.`,
    total: (issues: number, files: number) => `${count(issues, 'probleem', 'problemen')} in ${count(files, 'bestand', 'bestanden')}.`,
    more: (rest: number) => `Nog ${rest} problemen: de hele lijst staat in het logboek van deze stap.`,
  },
} satisfies Record<ReportLang, object>;

/** Issues for people: per file, each with its place, field, what is wrong and how to mend it; the total last. */
export function renderTerminal({ issues, summary }: CheckResult, { lang, colour = false }: ReportOptions): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  if (issues.length === 0) return style('green', words[lang].good(summary));
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const blocks = [...byFile].map(([file, own]) => {
    const lines = own.map(({ line, column, field, code, message, remedy }) =>
      [
        `  ${style('cyan', `${file}:${line}:${column}`)}  ${style('bold', field)}${field ? '  ' : ''}${style('dim', code)}`,
        `    ${style('red', '✗')} ${message}`,
        `    ${style('green', '→')} ${remedy}`,
      ].join('\n'),
    );
    return [style('bold', `${file} (${own.length})`), ...lines].join('\n');
  });
  return [...blocks, style('bold', words[lang].total(issues.length, byFile.size))].join('\n\n');
}

/** Issues for programs: one object with the summary and every issue. */
export function renderJson(result: CheckResult): string {
  return JSON.stringify(result, null, 2);
}

const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotate({ file, line, column, code, field, message, remedy }: Issue): string {
  const properties = { file, line: String(line), col: String(column), title: field ? `${code} (${field})` : code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::error ${list.join(',')}::${escapeText(`${message}\n${remedy}`)}`;
}

/** Issues beside the lines of a pull request. GitHub shows ten, so the last of them tells where the others are: below. */
export function renderGithub(result: CheckResult, { lang }: ReportOptions): string {
  const { issues } = result;
  const shown = issues.length > GITHUB_LIMIT ? issues.slice(0, GITHUB_LIMIT - 1) : issues;
  const rest = issues.length - shown.length;
  const more = rest > 0 ? [`::error::${escapeText(words[lang].more(rest))}`] : [];
  return [...shown.map(annotate), ...more, renderTerminal(result, { lang })].join('\n');
}

/** The report in one of the formats, ready to be printed. */
export function render(result: CheckResult, format: Format, options: ReportOptions): string {
  return { terminal: renderTerminal, json: renderJson, github: renderGithub }[format](result, options);
}
