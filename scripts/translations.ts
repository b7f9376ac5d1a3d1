/**
 * Which translations ask for work: `npm run translations` lists them by language and age, `--show <file>` tells what has
 * changed in the original since, `accept <file or folder>` marks translations as up to date, and `typo <original>` says that
 * the last change of an original was only a correction, so that its translations stay as they are.
 */
import { parseArgs } from 'node:util';
import { LANGS } from '../src/schemas/parts.ts';
import { readEnvironment } from '../src/site/environment.ts';
import { Failure, runMain } from './lib/failure.mjs';
import { accept, type Context, show, typo } from './lib/translations/commands.ts';
import { renderList } from './lib/translations/list.ts';
import { readTranslations } from './lib/translations/read.ts';
import { words } from './lib/translations/words.ts';

const USAGE = `npm run translations -- [--show <file> | accept <file or folder> … | typo <file>] [--lang ${LANGS.join('|')}]`;

function readArguments() {
  const { CHECK_LANG, LANG = '' } = process.env;
  try {
    const options = { show: { type: 'string' }, lang: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const asked = values.lang ?? CHECK_LANG;
    const lang = LANGS.find((one) => (asked === undefined ? LANG.startsWith(one) : asked === one)) ?? (asked === undefined ? 'en' : undefined);
    const [command, ...paths] = positionals;
    const isRight = command === undefined || (values.show === undefined && (command === 'accept' ? paths.length > 0 : command === 'typo' && paths.length === 1));
    if (!lang || !isRight) throw new Error();
    return { lang, showFile: values.show, command, paths };
  } catch {
    throw new Failure(USAGE, 2);
  }
}

async function main(): Promise<void> {
  const { lang, showFile, command, paths } = readArguments();
  const { contentDir, today } = readEnvironment();
  const context: Context = { translations: readTranslations(contentDir), lang, say: words[lang] };
  const [path = ''] = paths;
  if (showFile !== undefined) console.log(show(context, showFile));
  else if (command === 'accept') console.log(accept(context, paths));
  else if (command === 'typo') console.log(typo(context, path));
  else console.log(renderList(context.translations, lang, today));
}

if (import.meta.main) await runMain(main);
