import { LANGS } from '../../../src/schemas/parts.ts';
import type { Code } from '../report/codes.ts';
import { comparePlaces, toIssue, type Finding, type Issue, type ReportLang } from '../report/issue.ts';
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
import { checkPeriods } from './check-periods.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkPlaces } from './check-places.ts';
import { checkProse } from './check-prose.ts';
import { checkRecords } from './check-records.ts';
import { checkReferences } from './check-references.ts';
import { checkSchema } from './check-schema.ts';
import { checkSources } from './check-sources.ts';
import { checkStrings } from './check-strings.ts';
import { checkSyntax } from './check-syntax.ts';
import { checkTextKeys } from './check-text-keys.ts';
import { readContent } from './read.ts';

/** How much was read. */
export interface Summary {
  entries: number;
  languages: number;
  lists: number;
  records: number;
}

export interface CheckResult {
  issues: Issue[];
  summary: Summary;
}

export interface CheckOptions {
  /** Language of messages and remedies. */
  lang?: ReportLang;
  /** Folder that file names are shown from, and that has src/content/i18n; the working directory unless given. */
  project?: string;
  /** Whether to read the language of the texts too. */
  prose?: boolean;
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
 * @returns issues sorted by file and line, none where all is well; and how much was read
 * @throws only where a file that is there cannot be read
 */
export async function checkContent(
  root: string,
  { lang = 'en', project = process.cwd(), prose = false }: CheckOptions = {},
): Promise<CheckResult> {
  const content = await readContent(root, project);
  const findings = dropEchoes([...checks, ...(prose ? [checkProse] : [])].flatMap((check) => check(content)));
  return {
    issues: findings.map((finding) => toIssue(finding, lang)).sort(comparePlaces),
    summary: {
      entries: content.entries.length,
      languages: LANGS.filter((one) => content.entries.some(({ texts }) => texts.has(one))).length,
      lists: content.vocabulary.size,
      records: [...content.records.values()].flat().length,
    },
  };
}
