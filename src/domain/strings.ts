import en from '../content/i18n/en.json' with { type: 'json' };
import es from '../content/i18n/es.json' with { type: 'json' };
import fr from '../content/i18n/fr.json' with { type: 'json' };
import nl from '../content/i18n/nl.json' with { type: 'json' };
import type { Lang } from '../schemas/parts.ts';
import { langs } from '../site/locales.ts';

export type StringKey = keyof typeof nl;
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

const dictionaries: Record<Lang, Record<StringKey, string>> = { nl, fr, es, en };

/** Whether there is a string with this key. */
export const hasString = (key: string): key is StringKey => Object.hasOwn(nl, key);
// A string that is missing stops the build here, not only where a page happens to need it: a notice that no text calls
// for today would be found missing on the day it is due.
const keys = new Set(langs.flatMap((lang) => Object.keys(dictionaries[lang]) as StringKey[]));
for (const lang of langs) {
  for (const key of keys) if (!dictionaries[lang][key]) throw new Error(`String "${key}" is missing in src/content/i18n/${lang}.json.`);
}

/**
 * The interface strings of one language.
 * @returns a function from key and values (`{{name}}` in the string) to text
 * @throws where a value that the string names is not given
 */
export function getStrings(lang: Lang): Translate {
  const dictionary = dictionaries[lang];
  return (key, values = {}) =>
    dictionary[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`String "${key}" needs a value for "${name}".`);
      return String(value);
    });
}

/** The interface strings whose keys match, as they are written: for scripts that fill in values themselves. */
export function getStringsWith(lang: Lang, pattern: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(dictionaries[lang]).filter(([key]) => pattern.test(key)));
}
