// Begins a record: `npm run new -- case`. Asks what it needs on a terminal; flags answer beforehand, and where nobody can
// be asked they must answer everything: `npm run new -- lesson --title "…" --case a,b …`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGS, type Lang } from '../src/schemas/parts.ts';
import { PLACEHOLDER } from './lib/content/check-placeholders.ts';
import { type Content, readContent } from './lib/content/read.ts';
import { Failure, runMain } from './lib/failure.mjs';
import { complete, readFlags } from './lib/new/answers.ts';
import { ask } from './lib/new/ask.ts';
import { caseKind } from './lib/new/case.ts';
import { countryKind } from './lib/new/country.ts';
import { lessonKind } from './lib/new/lesson.ts';
import { partnershipKind } from './lib/new/partnership.ts';
import { say } from './lib/new/say.ts';
import { writeSchemas } from './lib/schemas/write.ts';
import { type Context, isIn, type Kind, type NewFile } from './lib/new/types.ts';

export const kinds = { case: caseKind, lesson: lessonKind, partnership: partnershipKind, country: countryKind } as const satisfies Record<string, Kind>;

/** The language of the conversation: a flag, else what the check speaks, else that of the machine. */
function readLang(args: string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const [flag = '', next = ''] = at === -1 ? [] : args.splice(at, args[at] === '--lang' ? 2 : 1);
  const { CHECK_LANG, LANG = '' } = process.env;
  const wanted = flag.includes('=') ? flag.split('=')[1] : next || CHECK_LANG || LANG.slice(0, 2);
  const lang = LANGS.find((one) => one === wanted);
  if (!lang && at !== -1) throw new Failure(say('usage', 'en'), 2);
  return lang ?? 'en';
}

/** Files of the new record, none of which may be there already. */
function toFiles(kind: Kind, context: Context, root: string): readonly NewFile[] {
  const { lang, answers } = context;
  const same = kind.findSame(context);
  if (same) throw new Failure(say('same', lang, { value: same }));
  const name = `${kind.collection}/${answers['slug']?.[0]}`;
  const taken = [name, `${name}.yaml`].find((path) => existsSync(join(root, path)));
  if (taken) throw new Failure(say('taken', lang, { value: `${context.content.label}/${taken}` }));
  return kind.toFiles(context);
}

function report(files: readonly NewFile[], { lang, content }: Context): string {
  const todo = files.some(({ text }) => text.includes(PLACEHOLDER));
  const list = files.map(({ path }) => `  ${content.label}/${path}`);
  return [say('written', lang), ...list, '', todo ? say('next', lang, { value: PLACEHOLDER }) : say('complete', lang)].join('\n');
}

async function getContext(kind: Kind, args: string[], lang: Lang, content: Content): Promise<Context> {
  const canAsk = process.stdin.isTTY && process.stdout.isTTY;
  try {
    return await complete(kind.questions, readFlags(args, kind.questions, lang), lang, content, canAsk ? ask : undefined);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { message } = error as Error;
    const isPlace = /^--(municipality|flemish|partner):/m.test(message);
    throw new Failure(isPlace ? `${message}\n${say('place', lang)}` : message, 2);
  }
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const lang = readLang(args);
  const name = args.shift() ?? '';
  if (!isIn(name, kinds)) throw new Failure(say('usage', lang), 2);
  const root = process.env['CONTENT_DIR'] || 'content';
  const content = await readContent(root, process.cwd());
  const context = await getContext(kinds[name], args, lang, content);
  const files = toFiles(kinds[name], context, root);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  // The editor of text knows the new files, and others may name them.
  if (!process.env['CONTENT_DIR']) writeSchemas(await readContent(root, process.cwd()));
  console.log(report(files, context));
}

if (import.meta.main) await runMain(main);
