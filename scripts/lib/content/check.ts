import type { Code } from '../../../src/report/codes.ts';
import { comparePlaces, toIssue, type Finding, type Issue } from '../../../src/report/issue.ts';
import { groupByRecord, type RecordReport } from '../../../src/report/records.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { listChangedPages } from './changed-pages.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCases } from './check-cases.ts';
import { checkComponents } from './check-components.ts';
import { checkDigits } from './check-digits.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkFinance } from './check-finance.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkLayout } from './check-layout.ts';
import { checkLinks } from './check-links.ts';
import { checkMarkup } from './check-markup.ts';
import { checkObjectives } from './check-objectives.ts';
import { checkOnline } from './check-online.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkPlaces } from './check-places.ts';
import { checkProse } from './check-prose.ts';
import { checkPublication } from './check-publication.ts';
import { checkRecords } from './check-records.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences } from './check-references.ts';
import { checkReviews } from './check-reviews.ts';
import { checkSchema } from './check-schema.ts';
import { checkSources } from './check-sources.ts';
import { checkStrings } from './check-strings.ts';
import { checkSyntax } from './check-syntax.ts';
import { checkTextKeys } from './check-text-keys.ts';
import { readContent } from './read.ts';
import { listRecords } from './records.ts';
import type { Ask } from './unreachable.ts';

/** How much was read. */
export interface Summary {
  entries: number;
  languages: number;
  lists: number;
  records: number;
}

export interface CheckResult {
  issues: Issue[];
  /** The same issues by the record that they are about, with what has to be mended first in front. */
  records: RecordReport[];
  summary: Summary;
  /** Changed files, where these were named, and the pages that they show on. */
  changed?: { files: readonly string[]; pages: Record<Lang, string[]> };
}

export interface CheckOptions {
  /** Language of messages and remedies. */
  lang?: Lang;
  /** Address under which the site is served, without a slash at the end: messages link its guide. */
  site?: string;
  /** Folder that file names are shown from, and that has src/content/i18n; the working directory unless given. */
  project?: string;
  /** Whether to read the language of the texts too. */
  prose?: boolean;
  /** ISO date from which reviews are counted; the day itself unless given. */
  today?: string;
  /** How pages of other sites are asked for; they are not asked where absent. */
  ask?: Ask | undefined;
  /** Files that a pull request changes, as reports show them. */
  changed?: readonly string[] | undefined;
}

const checks = [
  checkLayout,
  checkSyntax,
  checkSchema,
  checkTextKeys,
  checkPlaceholders,
  checkReferences,
  checkDuplicates,
  checkObjectives,
  checkRecords,
  checkFinance,
  checkSources,
  checkPeriods,
  checkPlaces,
  checkCases,
  checkGlossary,
  checkComponents,
  checkMarkup,
  checkLinks,
  checkPublication,
  checkRedirects,
  checkAddresses,
  checkDigits,
  checkStrings,
];

/** A value with a wrong form cannot be found anywhere either: told once, by its form. */
const ECHOES: Code[] = ['unknown-reference', 'text-key-unknown', 'coordinates-outside'];

/** Leaves out what says the same of the same place again. */
function dropEchoes(all: Finding[]): Finding[] {
  const key = ({ file, line, column }: Finding) => `${file}:${line}:${column}`;
  const findings = [...new Map(all.map((finding) => [`${key(finding)} ${finding.code} ${finding.field}`, finding])).values()];
  const told = new Set(findings.filter(({ code }) => !ECHOES.includes(code)).map(key));
  return findings.filter((finding) => !ECHOES.includes(finding.code) || !told.has(key(finding)));
}

/**
 * Reads all content and the interface strings, and tells everything that is wrong with them.
 * @param root the content folder
 * @returns issues sorted by file and line, none where all is well; the same by record; and how much was read
 * @throws only where a file that is there cannot be read
 */
export async function checkContent(
  root: string,
  { lang = 'en', site = '', project = process.cwd(), prose = false, today = new Date().toISOString().slice(0, 10), ask, changed }: CheckOptions = {},
): Promise<CheckResult> {
  const content = await readContent(root, project);
  const findings = dropEchoes([
    ...[...checks, ...(prose ? [checkProse] : [])].flatMap((check) => check(content)),
    ...checkReviews(content, today),
    ...(ask ? await checkOnline(content, ask) : []),
  ]);
  const issues = findings.map((finding) => toIssue(finding, lang, site)).sort(comparePlaces);
  return {
    issues,
    records: groupByRecord(issues, listRecords(content, lang)),
    summary: {
      entries: content.entries.length,
      languages: LANGS.filter((one) => content.entries.some(({ texts }) => texts.has(one))).length,
      lists: content.vocabulary.size,
      records: [...content.records.values()].flat().length,
    },
    ...(changed ? { changed: { files: changed, pages: listChangedPages(content, changed) } } : {}),
  };
}
