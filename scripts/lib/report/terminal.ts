import { styleText } from 'node:util';
import type { Issue } from '../../../src/report/issue.ts';
import { toPlainText } from '../../../src/report/plain.ts';
import type { RecordReport } from '../../../src/report/records.ts';
import type { CheckResult } from '../content/check.ts';
import type { ReportOptions } from './reporters.ts';
import { countBoth, words } from './words.ts';

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

function showIssue(issue: Issue, { lang }: ReportOptions, style: Style): string {
  const { file, line, column, field, code, severity, message, remedy, example, guide } = issue;
  const mark = severity === 'error' ? style('red', '✗') : style('yellow', '!');
  const sample = example.split('\n');
  return [
    `  ${style('cyan', `${file}:${line}:${column}`)}  ${style('bold', field)}${field ? '  ' : ''}${style('dim', code)}`,
    `    ${mark} ${toPlainText(message, lang)}`,
    `    ${style('green', '→')} ${toPlainText(remedy, lang)}`,
    ...(sample.length === 1 ? [`    ${words[lang].example} ${example}`] : [`    ${words[lang].example}`, ...sample.map((one) => `      ${one}`)]),
    `    ${style('dim', `${words[lang].guide} ${guide}`)}`,
  ].join('\n');
}

/** Issues for people: by record, each with its place, what is wrong, how to mend it and an example; the total last. */
export function renderTerminal({ records, summary }: CheckResult, options: ReportOptions): string {
  const { lang, colour = false } = options;
  const style: Style = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const own = words[lang];
  if (records.length === 0) return style('green', own.good(summary));
  const begin = (at: number) => (at === 0 ? [style(['bold', 'yellow'], `▶ ${own.begin}`)] : []);
  const show = (record: RecordReport, at: number) => {
    const { title, path } = record;
    const name = title === path ? path : `${title}  ${style('dim', path)}`;
    return [...begin(at), `${style('bold', name)} (${countBoth(record, lang)})`, ...record.issues.map((issue) => showIssue(issue, options, style))].join('\n');
  };
  const sum = (of: 'errors' | 'warnings') => records.reduce((total, record) => total + record[of], 0);
  const totals = { errors: sum('errors'), warnings: sum('warnings') };
  const last = [own.total(countBoth(totals, lang), records.length), ...(totals.errors === 0 ? [own.noErrors] : [])].join(' ');
  return [...records.map(show), style('bold', last)].join('\n\n');
}
