import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../src/schemas/parts.ts';
import { readEnvironment } from '../src/site/environment.ts';
import { checkContent } from './lib/content/check.ts';
import { formats, render } from './lib/report/reporters.ts';

/*
 * npm run check -- [folder] [options]
 *
 * --lang nl|fr|es|en   Language of the report; else CHECK_LANG, else LANG, else English.
 * --prose              Also reads the language of the texts.
 * --online             Also asks for every page of another site that the content names. Slow: for a weekly run.
 * --format terminal    For people, by record, with the first thing to do in front (the default).
 *          json        For programs.
 *          github      Annotations beside the lines of a pull request, then the report for the log.
 *          summary     Markdown of the one comment in a pull request. Its first line, SUMMARY_MARK, is a mark to find the
 *                      comment by. Nothing is printed where nothing is wrong and no preview is named: delete the comment.
 * --changed <file>     For summary: a file with the path of each changed file on a line (`git diff --name-only`). The
 *                      pages that these show on are listed, and warnings are told of these records only.
 * --preview <address>  For summary: where the preview stands; pages and the guide are linked there.
 *
 * Ends with 1 where there is an error; warnings alone end well; 2 where the command is not understood. SITE_URL and
 * BASE_PATH say where the guide stands that messages link; without SITE_URL they give its path.
 */
const USAGE =
  `npm run check -- [folder] [--prose] [--online] [--lang ${LANGS.join('|')}] [--format ${formats.join('|')}] ` +
  '[--changed file-with-paths] [--preview address]';

function refuse(value: string): never {
  console.error(`"${value}"? ${USAGE}`);
  process.exit(2);
}

/** The option's value if it is one of those allowed; otherwise says how the command is used, and stops. */
function choose<T extends string>(value: string, allowed: readonly T[]): T {
  return allowed.find((candidate) => candidate === value) ?? refuse(value);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const options = { prose: flag, online: flag, lang: text, format: { ...text, default: 'terminal' }, changed: text, preview: text };
    return parseArgs({ options, allowPositionals: true });
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

function readChanged(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  } catch {
    return refuse(file);
  }
}

/** A web address without a slash at the end. */
function readAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href.replace(/\/+$/, '') : refuse(value);
}

const { values, positionals } = readArguments();
// Continuous integration passes empty values for what is not set.
const { CONTENT_DIR, CHECK_LANG, LANG = '', SITE_URL } = process.env;
const { siteUrl, basePath } = readEnvironment();
const lang: Lang = choose(values.lang || CHECK_LANG || LANGS.find((one) => LANG.startsWith(one)) || 'en', LANGS);
const format = choose(values.format, formats);
const preview = values.preview && readAddress(values.preview);
const result = await checkContent(positionals[0] || CONTENT_DIR || 'content', {
  lang,
  site: `${SITE_URL?.trim() ? siteUrl : ''}${basePath}`.replace(/\/$/, ''),
  prose: values.prose,
  ask: values.online ? fetch : undefined,
  changed: values.changed === undefined ? undefined : readChanged(values.changed),
});
const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const report = render(result, format, { lang, colour, preview });
if (report) process.stdout.write(`${report}\n`);
process.exitCode = result.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
