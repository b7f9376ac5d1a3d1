import type { Lang } from '../../../src/schemas/parts.ts';
import type { CheckResult } from '../content/check.ts';
import { renderGithub } from './github.ts';
import { renderSummary } from './summary.ts';
import { renderTerminal } from './terminal.ts';

export const formats = ['terminal', 'json', 'github', 'summary'] as const;
export type Format = (typeof formats)[number];

export interface ReportOptions {
  lang: Lang;
  /** Colours, for a terminal. */
  colour?: boolean;
  /** Address of a preview, without a slash at the end, for the comment in a pull request. */
  preview?: string | undefined;
}

/** Everything for programs: one object with each issue, what there is in each record, and how much was read. */
function renderJson({ records, ...rest }: CheckResult): string {
  const counts = records.map(({ title, path, errors, warnings }) => ({ title, path, errors, warnings }));
  return JSON.stringify({ ...rest, records: counts }, null, 2);
}

const renderers = { terminal: renderTerminal, json: renderJson, github: renderGithub, summary: renderSummary };

/** The report in one of the formats, ready to be printed. */
export function render(result: CheckResult, format: Format, options: ReportOptions): string {
  return renderers[format](result, options);
}
