import { parseArgs } from 'node:util';
import { checkContent } from './lib/content/check.ts';
import { reportLangs, type ReportLang } from './lib/report/issue.ts';
import { formats, render } from './lib/report/reporters.ts';

const USAGE = `npm run check -- [folder] [--prose] [--lang ${reportLangs.join('|')}] [--format ${formats.join('|')}]`;

/** The option's value if it is one of those allowed; otherwise says how the command is used, and stops. */
function choose<T extends string>(value: string, allowed: readonly T[]): T {
  const chosen = allowed.find((candidate) => candidate === value);
  if (chosen) return chosen;
  console.error(`"${value}"? ${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    const options = { prose: { type: 'boolean' }, lang: { type: 'string' }, format: { type: 'string', default: 'terminal' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

const { values, positionals } = readArguments();
const { CONTENT_DIR = 'content', CHECK_LANG, LANG = '' } = process.env;
const lang: ReportLang = choose(values.lang ?? CHECK_LANG ?? (LANG.startsWith('nl') ? 'nl' : 'en'), reportLangs);
const format = choose(values.format, formats);
const result = await checkContent(positionals[0] ?? CONTENT_DIR, { lang, prose: values.prose ?? false });
const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
process.stdout.write(`${render(result, format, { lang, colour })}\n`);
process.exitCode = result.issues.length > 0 ? 1 : 0;
