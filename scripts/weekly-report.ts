// What time does to content, as one to-do list in Markdown, in the staff's language: `node scripts/weekly-report.ts`.
// With --issue it becomes the weekly issue on GitHub, which is closed when there is nothing to do (.github/workflows/weekly.yml).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { keepIssue } from './github/sticky.ts';
import { Failure, runMain } from './lib/failure.mjs';

/** What the check tells of one thing, as its JSON has it; what authors typed stands between backticks in it. */
export interface Told {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Headings by code, in the order of the list; everything else comes last, under one heading. */
const HEADINGS: Readonly<Record<string, string>> = {
  'source-unreachable': 'Bronnen die niet meer antwoorden',
  'review-overdue': 'Opnieuw te vergelijken met de bronnen',
  'missing-translation': 'Nog niet vertaald',
};
const REST = 'Andere';
const TITLE = 'Wekelijks onderhoud van de inhoud';
/** GitHub takes texts of up to 65,536 signs. */
const MOST = 60_000;

const showTold = ({ file, line, message }: Told) => `- [ ] \`${file}\`, regel ${line}: ${message}`;

/** The list of the command `npm run translations`: a file that asks for work stands on a line of its own, set in. */
const asksForWork = (translations: string) => /^ {2}\S/m.test(translations);

/** @returns the text of the issue; empty where there is nothing to do */
export function toReport(told: readonly Told[], translations: string): string {
  const groups = Map.groupBy(told, ({ code }) => HEADINGS[code] ?? REST);
  const sections = [...Object.values(HEADINGS), REST].flatMap((heading) => {
    const own = groups.get(heading) ?? [];
    return own.length > 0 ? [`## ${heading} (${own.length})`, own.map(showTold).join('\n')] : [];
  });
  // A fence that no line of the list can close.
  const list = asksForWork(translations) ? ['## Vertalingen', `~~~~text\n${translations.trim().replaceAll('~~~~', '')}\n~~~~`] : [];
  if (sections.length + list.length === 0) return '';
  const text = ['Elke maandag past deze lijst zich vanzelf aan. Wat gedaan is, verdwijnt.', ...sections, ...list].join('\n\n');
  return text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf('\n', MOST))}\n\n…`;
}

/** What a script of this project says; a failure of the check is what it is asked for. */
function ask(script: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0 && status !== 1) throw new Failure(`${script} did not run: ${stderr}`);
  return stdout;
}

async function main(): Promise<void> {
  const { issues } = JSON.parse(ask('check-content.ts', ['--online', '--lang', 'nl', '--format', 'json'])) as { issues: Told[] };
  const text = toReport(issues, ask('translations.ts', ['--lang', 'nl']));
  console.log(text);
  if (process.argv.includes('--issue')) console.log(`The issue: ${keepIssue('<!-- weekly -->', TITLE, text)}.`);
}

if (import.meta.main) await runMain(main);
