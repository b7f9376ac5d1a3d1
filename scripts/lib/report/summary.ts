import { toHref } from '../../../src/domain/links.ts';
import type { Issue } from '../../../src/report/issue.ts';
import type { RecordReport } from '../../../src/report/records.ts';
import { LANGS } from '../../../src/schemas/parts.ts';
import { langNames } from '../../../src/site/locales.ts';
import type { CheckResult } from '../content/check.ts';
import type { ReportOptions } from './reporters.ts';
import { summaryWords } from './summary-words.ts';
import { countBoth, words } from './words.ts';

/** First line of the comment, which GitHub does not show: a workflow finds its own comment by it. */
export const SUMMARY_MARK = '<!-- content-check -->';

/** A comment has room for so many issues, and so many pages of a language. */
const MOST_ISSUES = 30;
const MOST_PAGES = 25;

/** Words of an author as plain text: no markup, no link, and no mention that would call somebody. */
const escapeMarkdown = (text: string) =>
  text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\\`*_{}[\]()#+!|~<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('@', '@\u2060');

function showIssue({ file, line, field, message, remedy, example, guide }: Issue, { lang, preview = '' }: ReportOptions): string {
  const own = summaryWords[lang];
  const name = `\`${file.split('/').at(-1)}\``;
  const place = [name, words[lang].line(line), ...(field ? [field === 'body' ? own.body : `\`${field}\``] : [])].join(', ');
  const address = guide.startsWith('/') ? preview && preview + guide : guide;
  const sample = ['```text', ...example.split('\n'), '```'].map((text) => `  ${text}`).join('\n');
  return [`- **${message}** ${remedy}`, '', `  ${own.example}`, '', sample, '', `  ${place}${address ? ` · [${own.guide}](${address})` : ''}`].join('\n');
}

/** The issues of records under the name of each, as far as there is room. */
function showRecords(records: readonly RecordReport[], options: ReportOptions, begin?: string): string[] {
  let room = MOST_ISSUES;
  const blocks = records.flatMap(({ title, issues }, at) => {
    const shown = issues.slice(0, room);
    room -= shown.length;
    const heading = `### ${at === 0 && begin ? `${begin}: ` : ''}${escapeMarkdown(title)}`;
    return shown.length > 0 ? [heading, ...shown.map((issue) => showIssue(issue, options))] : [];
  });
  const rest = records.reduce((sum, { issues }) => sum + issues.length, 0) - (MOST_ISSUES - room);
  return rest > 0 ? [...blocks, summaryWords[options.lang].more(rest)] : blocks;
}

function showPages({ changed }: CheckResult, { lang, preview }: ReportOptions): string[] {
  if (!changed || LANGS.every((one) => changed.pages[one].length === 0)) return [];
  const own = summaryWords[lang];
  const link = (path: string, pageLang: (typeof LANGS)[number]) =>
    preview ? `[${path}](${toHref(path, pageLang, preview)})` : `\`${toHref(path, pageLang, '/')}\``;
  const lists = LANGS.filter((one) => changed.pages[one].length > 0).map((one) => {
    const pages = changed.pages[one];
    const rest = pages.length - MOST_PAGES;
    return `- ${langNames[one]}: ${pages.slice(0, MOST_PAGES).map((path) => link(path, one)).join(', ')}${rest > 0 ? `. ${own.more(rest)}` : ''}`;
  });
  return [`### ${own.pages}`, lists.join('\n')];
}

/** Records with only their issues of one severity. */
function only(records: readonly RecordReport[], severity: Issue['severity']): RecordReport[] {
  return records
    .map((record) => ({ ...record, issues: record.issues.filter((issue) => issue.severity === severity) }))
    .filter(({ issues }) => issues.length > 0);
}

/**
 * The one comment of a pull request, in Markdown: what to mend, the first thing first; warnings apart, and where files are
 * named only of what these change; the preview and the pages that change.
 * @returns nothing where all is well and there is no preview: the comment can be deleted
 */
export function renderSummary(result: CheckResult, options: ReportOptions): string {
  const { changed, records } = result;
  const { lang, preview } = options;
  const own = summaryWords[lang];
  const errors = only(records, 'error');
  const touched = ({ path }: RecordReport) => changed?.files.some((file) => file === path || file.startsWith(`${path}/`)) ?? true;
  const warnings = only(records, 'warning').filter(touched);
  if (errors.length === 0 && warnings.length === 0 && !preview) return '';
  const sum = (list: readonly RecordReport[]) => list.reduce((total, { issues }) => total + issues.length, 0);
  const counted = countBoth({ errors: sum(errors), warnings: 0 }, lang);
  return [
    SUMMARY_MARK,
    `## ${errors.length > 0 ? `${own.toMend}: ${counted}` : own.allWell}`,
    ...(errors.length > 0 ? [own.lead, ...showRecords(errors, options, own.begin)] : []),
    ...(preview ? [`**[${own.preview}](${preview})**`] : []),
    ...showPages(result, options),
    ...(warnings.length > 0
      ? [`<details><summary>${own.warnings}: ${sum(warnings)}</summary>`, own.warningsLead, ...showRecords(warnings, options), '</details>']
      : []),
  ].join('\n\n');
}
