import { LANGS, type Lang } from '../schemas/parts.ts';

/**
 * Three words, never mixed. **Locale**: the URL prefix, undefined for Dutch at the root.
 * **Lang**: the BCP 47 tag of a page. **TextLang**: the language of the text that is shown.
 */
export type Locale = Exclude<Lang, 'nl'> | undefined;

export const DEFAULT_LANG = 'nl' satisfies Lang;
export const langs = LANGS;

/** Each language's name in itself. */
export const langNames: Record<Lang, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  es: 'Español',
  en: 'English',
};

/** Tags for `Intl`: Dutch and French as in Belgium, so that amounts and dates read as readers know them. */
export const formatTags: Record<Lang, string> = { nl: 'nl-BE', fr: 'fr-BE', es: 'es-ES', en: 'en-GB' };

/** `undefined` for Dutch, the language itself for the others. */
export function toLocale(lang: Lang): Locale {
  return lang === DEFAULT_LANG ? undefined : lang;
}

/** The language of a locale as it stands in a route's `[...locale]` parameter. */
export function toLang(locale: string | undefined): Lang {
  const lang = langs.find((candidate) => candidate === (locale ?? DEFAULT_LANG));
  if (!lang) throw new Error(`No language has the locale "${locale}".`);
  return lang;
}
