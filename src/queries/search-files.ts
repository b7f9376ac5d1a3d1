import { createHash } from 'node:crypto';
import type { SearchDocument } from '../domain/search/documents.ts';
import type { SearchCard } from '../domain/search/setup.ts';
import type { Lang } from '../schemas/parts.ts';
import { DEFAULT_LANG, langs } from '../site/locales.ts';
import { href } from '../site/links.ts';
import { getNames } from './names.ts';
import { getSearchIndex } from './search.ts';

/** The result for a document in a language; in the language of its text where it has none in that one. */
function toCard({ path, texts, countries }: SearchDocument, lang: Lang, toCountry: (id: string) => string): SearchCard {
  const textLang = texts[lang] ? lang : texts[DEFAULT_LANG] ? DEFAULT_LANG : (langs.find((one) => texts[one]) ?? lang);
  const { title = path, summary = '' } = texts[textLang] ?? {};
  return { title, summary, href: href(path, lang), facts: countries.map(toCountry).join(' · '), textLang };
}

let made: Promise<{ version: string; files: Map<string, unknown> }> | undefined;

async function makeFiles() {
  const { shards, endings, filters, documents } = await getSearchIndex();
  const files = new Map<string, unknown>([['filters', filters]]);
  shards.forEach((shard, number) => files.set(`words/${number}`, shard));
  endings.forEach((list, number) => files.set(`endings/${number}`, list));
  for (const lang of langs) {
    const names = await getNames(lang);
    documents.forEach((document, number) => files.set(`${lang}/${number}`, toCard(document, lang, (id) => names.one('country', id).label)));
  }
  const hash = createHash('sha256');
  for (const [name, file] of files) hash.update(name).update(JSON.stringify(file));
  return { version: hash.digest('hex').slice(0, 10), files };
}

/**
 * The files of the search index by name, and the version that stands in their addresses: a page asks for the files it was made with,
 * so that a browser never mixes two builds.
 */
export function getSearchFiles() {
  if (made && import.meta.env.PROD) return made;
  made = makeFiles();
  return made;
}
