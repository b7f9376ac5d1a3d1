import type { Lang } from '../schemas/parts.ts';
import { langs, toLocale } from '../site/locales.ts';
import type { Scope } from './published.ts';

/** One path for each language: `[...locale]` is empty for Dutch. */
export function getLocalePaths() {
  return langs.map((lang) => ({ params: { locale: toLocale(lang) }, props: { lang } }));
}

/** One path for each entry in each language, archived or not, whether it has a text in it or not; beside it those that are listed. */
export async function getEntryPaths<E extends { slug: string }, P extends string>(
  param: P,
  getEntries: (lang: Lang, scope: Scope) => Promise<E[]>,
) {
  const perLang = await Promise.all(
    langs.map(async (lang) => {
      const entries = await getEntries(lang, 'listed');
      return (await getEntries(lang, 'all')).map((entry) => ({
        params: { locale: toLocale(lang), [param]: entry.slug } as { locale: string | undefined } & Record<P, string>,
        props: { lang, entry, entries },
      }));
    }),
  );
  return perLang.flat();
}

/** One path for each term of a vocabulary in each language; the term's id stands in the address. */
export async function getTermPaths<T extends { id: string }, P extends string>(param: P, getTerms: () => Promise<T[]>) {
  const terms = await getTerms();
  return langs.flatMap((lang) =>
    terms.map((term) => ({
      params: { locale: toLocale(lang), [param]: term.id } as { locale: string | undefined } & Record<P, string>,
      props: { lang, term },
    })),
  );
}
