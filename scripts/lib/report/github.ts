import type { Issue } from '../../../src/report/issue.ts';
import { toPlainText } from '../../../src/report/plain.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import type { CheckResult } from '../content/check.ts';
import type { ReportOptions } from './reporters.ts';
import { renderTerminal } from './terminal.ts';
import { words } from './words.ts';

/** GitHub shows this many errors of one step beside the files, and as many warnings. */
const LIMIT = 10;

const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotate({ severity, file, line, column, code, field, message, remedy, example, guide }: Issue, lang: Lang): string {
  const properties = { file, line: String(line), col: String(column), title: field ? `${code} (${field})` : code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const { [lang]: own } = words;
  const text = [toPlainText(message, lang), toPlainText(remedy, lang), `${own.example}\n${example}`, `${own.guide} ${guide}`].join('\n');
  return `::${severity} ${list.join(',')}::${escapeText(text)}`;
}

/** The annotations of one severity, most urgent first; the last of too many tells where the others are. */
function annotateAll(issues: readonly Issue[], severity: Issue['severity'], lang: Lang): string[] {
  const own = issues.filter((issue) => issue.severity === severity);
  const shown = own.length > LIMIT ? own.slice(0, LIMIT - 1) : own;
  const rest = own.length - shown.length;
  return [...shown.map((issue) => annotate(issue, lang)), ...(rest > 0 ? [`::${severity}::${escapeText(words[lang].more(rest))}`] : [])];
}

/** Issues beside the lines of a pull request, then the whole report for the log. */
export function renderGithub(result: CheckResult, { lang }: ReportOptions): string {
  const issues = result.records.flatMap((record) => record.issues);
  return [...annotateAll(issues, 'error', lang), ...annotateAll(issues, 'warning', lang), renderTerminal(result, { lang })].join('\n');
}
