import { LANGS, type Lang } from '../../schemas/lang.ts';
import { fold } from './fold.ts';

const CHUNK = /[\p{L}\p{N}]+(?:[.'’‑-][\p{L}\p{N}]+)*/gu;
const CODE = /^(?:so|o)?\d+(?:[.‑-]\d+)*$/i;
const GOALS = new Set(['sdg', 'sdgs', 'odd', 'ods']);

/** A code as it is indexed: `o2-3` and `O2.3` are `o2.3`. */
const toCode = (chunk: string): string => chunk.toLowerCase().replaceAll(/[‑-]/g, '.');

/**
 * The words of a text, in lower case, accents kept. Codes stay whole (`o2.3`); “SDG 6”, “ODD 6” and “ODS 6” are `sdg6` in every
 * language, “SO 1” is `so1`; words with a hyphen or an apostrophe come apart.
 */
export function toWords(text: string): string[] {
  const words: string[] = [];
  for (const chunk of text.normalize('NFC').match(CHUNK) ?? []) {
    if (!CODE.test(chunk)) {
      words.push(...chunk.toLowerCase().split(/[.'’‑-]/));
      continue;
    }
    const before = words.at(-1) ?? '';
    const isGoal = GOALS.has(before) && /^\d{1,2}$/.test(chunk);
    if (isGoal || (before === 'so' && /^\d$/.test(chunk))) words[words.length - 1] = isGoal ? `sdg${chunk}` : `so${chunk}`;
    else words.push(toCode(chunk));
  }
  return words;
}

/** Words that say nothing about what is searched; a query of nothing else keeps them. */
const STOP_WORDS: Record<Lang, string> = {
  nl: `aan al alle als andere bij ben dan dat de deze die dit doe doet door een eens en er gaan gaat geen ging had hebben heeft het hij hoe hoeveel hun iets ik in
    is je jij kan kun kunnen maar me meer men met mij mijn moet moeten naar niet nog nu of om omdat ons onze ook op over per te tegen toch tot tussen uit
    van veel voor waar waarom wanneer was wat we wel welk welke werd wie wij wil worden wordt ze zich zij zijn zo zoals zonder zou`,
  fr: `a ai au aux avec ce ces cet cette chez combien comme comment d dans de des du elle elles en entre es est et etre eu eux fait faire faut il ils j je l la le les
    leur leurs lui ma mais me mes moi mon n ne nos notre nous on ont ou par pas peut plus pour pourquoi qu quand que quel quelle quelles quels qui
    quoi sa sans se ses si son sont sur ta te tes toi ton tu un une vos votre vous y`,
  es: `a al algo como con cual cuales cuando cuanto cuanta cuesta de del desde donde e el ella ellos en entre es esta este esto estos fue ha hace hacer hacia hay la las le
    les lo los mas me mi mis muy no nos o para pero por porque puede puedo que quien se ser si sin sobre son su sus te tiene tu tus u un una unos y ya yo`,
  en: `a about after all also an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its many me more
    most much my no not of on one or our out over she should so some than that the their them then there these they this those to up us was we were what when
    where which who why will with would you your`,
};
const stopWords = Object.fromEntries(LANGS.map((lang) => [lang, new Set(STOP_WORDS[lang].split(/\s+/))])) as Record<Lang, Set<string>>;
const FRAGMENT = /^\p{L}$/u;

/** Whether a word says nothing, in its language, about what is searched: “hoe”, “les”, a letter that an apostrophe left. */
export const isStopWord = (word: string, lang: Lang): boolean => FRAGMENT.test(word) || stopWords[lang].has(fold(word));

/** The language that a query is probably in, by its small words: the reader's, unless another has two more. */
function guessLanguage(words: readonly string[], reader: Lang): Lang {
  const count = (lang: Lang) => words.filter((word) => isStopWord(word, lang)).length + (lang === reader ? 1 : 0);
  return [reader, ...LANGS].reduce((best, lang) => (count(lang) > count(best) ? lang : best));
}

/** Longest query that is read, in words: more of them would only blur it. */
const MOST_WORDS = 12;

/**
 * What somebody who typed `query` looks for: its words without stop words, each once.
 * @param query any text, 200 characters of it are read
 * @param reader language of the page on which it was typed; the query may be in another
 */
export function toQueryWords(query: string, reader: Lang): string[] {
  const all = [...new Set(toWords(query.slice(0, 200)))];
  const lang = guessLanguage(all, reader);
  const telling = all.filter((word) => !isStopWord(word, lang));
  return (telling.length > 0 ? telling : all.filter((word) => word.length > 1)).slice(0, MOST_WORDS);
}
