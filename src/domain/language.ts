import type { Lang } from '../schemas/parts.ts';
import { formatTags } from '../site/locales.ts';

/** The name of a language (BCP 47) in a language of the site: “Frans”, “français”. */
export function nameOfLanguage(tag: string, lang: Lang): string {
  return new Intl.DisplayNames(formatTags[lang], { type: 'language' }).of(tag) ?? tag;
}
