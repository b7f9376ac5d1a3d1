import type { Lang } from '../schemas/parts.ts';
import { formatTags } from '../site/locales.ts';

/** The name of a language (BCP 47) in a language of the site: “Frans”, “français”. */
export function nameOfLanguage(tag: string, lang: Lang): string {
  return new Intl.DisplayNames(formatTags[lang], { type: 'language' }).of(tag) ?? tag;
}

/** The name of a country (ISO 3166-1) in a language of the site: “Benin”, “Bénin”. */
export function nameOfRegion(iso: string, lang: Lang): string {
  return new Intl.DisplayNames(formatTags[lang], { type: 'region' }).of(iso) ?? iso;
}
