import type { Lang } from '../schemas/parts.ts';
import { formatDate } from './format.ts';
import { getStrings, type StringKey } from './strings.ts';
import type { Method, TranslationState } from './translation.ts';

/** Everything that a page can tell its reader about its own text; the type refuses a key that has no string. */
export const NOTICES = [
  'fallback.notice',
  'notice.outdated',
  'notice.outdated-undated',
  'notice.original',
  'notice.machine-translation',
  'provenance.machine',
] as const satisfies readonly StringKey[];

/** That a text is not in the language of the page. */
export function getFallbackNotice(lang: Lang, textLang: Lang): string {
  const t = getStrings(lang);
  return t('fallback.notice', { language: t(`language.${textLang}`) });
}

/**
 * That a translation no longer renders its original.
 * @param since ISO date on which the original changed; undefined where its history does not tell
 */
export function getOutdatedNotice(lang: Lang, original: Lang, since: string | undefined): { text: string; link: string } {
  const t = getStrings(lang);
  const language = t(`language.${original}`);
  const text = since ? t('notice.outdated', { language, date: formatDate(since, lang) }) : t('notice.outdated-undated', { language });
  return { text, link: t('notice.original', { language }) };
}

/** That no person has read a text yet; undefined where somebody has. */
export function getMachineNotice(lang: Lang, method: Method | undefined, text?: { original: Lang; state: TranslationState }): string | undefined {
  if (method !== 'machine') return undefined;
  const t = getStrings(lang);
  if (!text || text.state === 'original') return t('provenance.machine');
  return t('notice.machine-translation', { language: t(`language.${text.original}`) });
}
