import type { Lang } from '../schemas/parts.ts';
import { DEFAULT_LANG, langs } from '../site/locales.ts';

/** One language of an entry as the content layer gives it: `organisation/fr`. */
export interface TextSource {
  id: string;
  data: { facts?: { original: Lang } | undefined };
}

export interface ResolvedText<S extends TextSource> {
  slug: string;
  source: S;
  /** Language of the text shown; differs from the page's where a translation is missing. */
  textLang: Lang;
  isFallback: boolean;
  /** Languages in which this entry has a text. */
  textLangs: Lang[];
  /** The language in which the entry was written first, with that text where it exists. */
  original: { lang: Lang; source: S | undefined };
  facts: NonNullable<S['data']['facts']>;
}

/** Splits `organisation/fr` into slug and language. */
export function splitId(id: string): { slug: string; lang: Lang } {
  const [slug, lang] = id.split('/') as [string, Lang];
  if (!langs.includes(lang)) throw new Error(`"${id}" does not end in a language of this site.`);
  return { slug, lang };
}

/** The texts of each entry by language. */
export function groupTexts<S extends TextSource>(sources: readonly S[]): Map<string, Map<Lang, S>> {
  const bySlug = new Map<string, Map<Lang, S>>();
  for (const source of sources) {
    const { slug, lang } = splitId(source.id);
    const texts = bySlug.get(slug) ?? new Map<Lang, S>();
    bySlug.set(slug, texts.set(lang, source));
  }
  return bySlug;
}

/**
 * Decides for each entry which text a page in `lang` shows: its own, else Dutch, else the first there is.
 * @throws where an entry has no Dutch file, as that one carries its facts
 */
export function resolveTexts<S extends TextSource>(sources: readonly S[], lang: Lang): ResolvedText<S>[] {
  return [...groupTexts(sources)].map(([slug, texts]) => {
    const facts = texts.get(DEFAULT_LANG)?.data.facts;
    if (!facts) throw new Error(`"${slug}" has no facts: they stand in its index.nl.mdx.`);
    const textLangs = langs.filter((candidate) => texts.has(candidate));
    const textLang = texts.has(lang) ? lang : DEFAULT_LANG;
    const source = texts.get(textLang) as S;
    return {
      slug,
      source,
      textLang,
      isFallback: textLang !== lang,
      textLangs,
      original: { lang: facts.original, source: texts.get(facts.original) },
      facts,
    };
  });
}
