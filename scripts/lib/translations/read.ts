import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { EntryText } from '../../../src/domain/meaning.ts';
import { getTranslationState, type TranslationState } from '../../../src/domain/translation.ts';
import { entrySchemas } from '../../../src/schemas/index.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { parseText } from '../../../src/site/history.ts';
import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import { isRecord } from '../content/collect.ts';

/** The folder of an entry with its texts that can be read. */
export interface TranslatedEntry {
  /** Relative to the working directory, with forward slashes. */
  folder: string;
  original: Lang;
  texts: Map<Lang, EntryText>;
}

/** One language of an entry, whether its file is there or not. */
export interface Translation {
  file: string;
  lang: Lang;
  state: TranslationState;
  entry: TranslatedEntry;
}

const show = (path: string) => relative(process.cwd(), path).split(sep).join('/');
/** The file of one language of an entry. */
export const fileOf = ({ folder }: TranslatedEntry, lang: Lang): string => `${folder}/index.${lang}.mdx`;

function toOriginal(dutch: EntryText | undefined): Lang {
  const facts = dutch?.data['facts'];
  return LANGS.find((lang) => isRecord(facts) && facts['original'] === lang) ?? DEFAULT_LANG;
}

/** Reads every text of a content folder; what cannot be read is left out, as the check speaks of that. */
export function readTranslations(contentDir: string): Translation[] {
  const folders = Object.keys(entrySchemas).flatMap((collection) => globSync(`${collection}/*/`, { cwd: contentDir }).sort());
  return folders.flatMap((path) => {
    const folder = show(join(contentDir, path));
    const texts = new Map(
      LANGS.flatMap((lang) => {
        const text = globSync(`index.${lang}.mdx`, { cwd: folder }).map((name) => parseText(readFileSync(join(folder, name), 'utf8')))[0];
        return text ? [[lang, text] as const] : [];
      }),
    );
    const entry: TranslatedEntry = { folder, original: toOriginal(texts.get(DEFAULT_LANG)), texts };
    return LANGS.map((lang) => ({ file: fileOf(entry, lang), lang, entry, state: getTranslationState(lang, entry.original, texts) }));
  });
}

/** The revision that a translation says it renders; empty where it says none. */
export function stampOf({ entry, lang }: Translation): string {
  const stamp = entry.texts.get(lang)?.data['translates'];
  return typeof stamp === 'string' ? stamp : '';
}
