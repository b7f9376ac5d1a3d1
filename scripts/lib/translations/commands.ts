import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { formatDate } from '../../../src/domain/format.ts';
import { toStamp } from '../../../src/domain/meaning.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import { findChange, readVersions } from '../../../src/site/history.ts';
import { Failure } from '../failure.mjs';
import { renderChanges } from './changes.ts';
import { fileOf, stampOf, type Translation } from './read.ts';
import { writeStamp } from './stamp.ts';
import type { Words } from './words.ts';

/** What a command works with. */
export interface Context {
  translations: readonly Translation[];
  lang: Lang;
  say: Words;
}

/** The texts that a path names: one file, or all below a folder. */
function find({ translations, say }: Context, path: string): Translation[] {
  const wanted = relative(process.cwd(), path).split(sep).join('/');
  const found = translations.filter(({ file }) => file === wanted || file.startsWith(`${wanted}/`) || wanted === '');
  if (found.length === 0) throw new Failure(say.noFile(path));
  return found;
}

/** The one text that a path names, with the original that it renders; says what to do where there is none. */
function findOne(context: Context, path: string) {
  const { say } = context;
  const [translation, ...more] = find(context, path);
  if (!translation || more.length > 0) throw new Failure(say.noFile(path));
  const { entry, file, lang } = translation;
  const originalFile = fileOf(entry, entry.original);
  const original = entry.texts.get(entry.original);
  if (!original) throw new Failure(existsSync(originalFile) ? say.unreadable(originalFile) : say.noOriginal(originalFile));
  if (!entry.texts.has(lang)) throw new Failure(existsSync(file) ? say.unreadable(file) : say.missing(file));
  return { translation, entry, original, originalFile, stamp: toStamp(entry.original, original) };
}

const isTranslation = ({ entry, lang }: Translation) => lang !== entry.original;
const siblings = ({ entry }: Translation, { translations }: Context) =>
  translations.filter((one) => one.entry === entry && isTranslation(one) && entry.texts.has(one.lang));

function refuseOriginal(translation: Translation, context: Context): void {
  if (isTranslation(translation)) return;
  throw new Failure(context.say.isOriginal(translation.file, siblings(translation, context).map(({ file }) => file).join(', ') || '–'));
}

/** What has changed in the original since a translation was made. */
export function show(context: Context, path: string): string {
  const { say, lang } = context;
  const { translation, original, originalFile } = findOne(context, path);
  refuseOriginal(translation, context);
  if (translation.state === 'current') return say.nothingChanged(translation.file);
  if (!stampOf(translation)) throw new Failure(say.noStamp(translation.file));
  const change = findChange(originalFile, stampOf(translation), process.cwd());
  if (!change) throw new Failure(say.noHistory(originalFile));
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  const since = change.since && formatDate(change.since, lang);
  return [say.changed(originalFile, since), renderChanges(change.before, original, colour), say.then(translation.file)].join('\n\n');
}

function stampOne(translation: Translation, stamp: string, { say }: Context): string {
  if (!writeStamp(translation.file, stamp)) throw new Failure(say.noPlace(translation.file));
  return say.accepted(translation.file);
}

/** Marks translations as up to date: those of the files and folders that are named. */
export function accept(context: Context, paths: readonly string[]): string {
  const chosen = paths.flatMap((path) => {
    const found = find(context, path);
    if (found.length > 1) return found.filter((one) => isTranslation(one) && one.state !== 'missing');
    found.forEach((one) => refuseOriginal(one, context));
    return found;
  });
  // All are looked at before the first is written.
  const stamps = chosen.map((one) => ({ one, stamp: findOne(context, one.file).stamp }));
  return stamps.map(({ one, stamp }) => stampOne(one, stamp, context)).join('\n');
}

/** Marks an original's last change as one of spelling: translations that rendered the version before it render the present one too. */
export function typo(context: Context, path: string): string {
  const { say } = context;
  const { translation, entry, originalFile, stamp } = findOne(context, path);
  if (isTranslation(translation)) throw new Failure(say.isTranslation(translation.file, originalFile));
  let before: string | undefined;
  for (const { text } of readVersions(originalFile, process.cwd())) {
    before = toStamp(entry.original, text);
    if (before !== stamp) break;
  }
  if (before === undefined || before === stamp) throw new Failure(say.noHistory(originalFile));
  return siblings(translation, context)
    .filter(({ state }) => state === 'outdated')
    .map((one) => (stampOf(one) === before ? stampOne(one, stamp, context) : say.leftOutdated(one.file)))
    .join('\n') || say.noneOutdated(originalFile);
}
