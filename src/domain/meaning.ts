import type { Lang } from '../schemas/parts.ts';

/** One language of an entry: what stands between the dashes, and the text below them. */
export interface EntryText {
  data: Readonly<Record<string, unknown>>;
  body?: string | undefined;
}

/** Fields that no reader reads: facts stand once for all languages, the others are about the text. */
export const NOT_TEXT: readonly string[] = ['facts', 'provenance', 'translates'];

/** What only sets a text. Sources count as the addresses that they are; other components show something. */
const MARKUP: readonly [RegExp, string][] = [
  [/\r\n?/g, '\n'],
  // The line that opens or closes a block of code, with the name of its language.
  [/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ''],
  [/<Source\b[^>]*>/g, ''],
  [/[ \t]*\/>/g, '/>'],
  [/!?\[([^\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])/g, '$1'],
  [/^[ \t]*\[[^\]]+\]:.*$/gm, ''],
  // A line of signs only: a rule, the line under a heading or under the head of a table.
  [/^[ \t]*(?:[-*_=|:][ \t]*){3,}$/gm, ''],
  [/^(?:[ \t]*(?:#{1,6}|>|[-+*]|\d{1,3}[.)])(?=[ \t]|$))+/gm, ''],
  [/[ \t]#+[ \t]*$/gm, ''],
  [/\|/g, ' '],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/[*`]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ''],
];

/** What only prints differently: hyphenation, quotation marks, dashes, spaces of any kind. */
const TYPOGRAPHY: readonly [RegExp, string][] = [
  [/[\u00ad\u200b-\u200d\ufeff]/g, ''],
  [/«\s*|\s*»|[“”„‟‘’‚‛‹›"]/g, "'"],
  [/[‐‑‒–—―]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
  [/ (?=[:;!?%])/g, ''],
];

const toPlain = (text: string): string =>
  [...MARKUP, ...TYPOGRAPHY].reduce((plain, [found, by]) => plain.replace(found, by), text.normalize('NFC')).trim();

/** Texts of a field with its name, in the order of the names: the order in the file says nothing. */
function readField(name: string, value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, inner]) => readField(name ? `${name}.${key}` : key, inner));
  }
  const plain = typeof value === 'string' ? toPlain(value) : '';
  return plain ? [`${name}: ${plain}`] : [];
}

/**
 * What a text says, freed of how it is set: a piece for each field and paragraph. Formatting, headings, lists, emphasis,
 * addresses of links and sources, quotation marks, dashes and white space make no difference; every word does.
 */
export function toMeaning({ data, body = '' }: EntryText): string[] {
  const fields = Object.fromEntries(Object.entries(data).filter(([key]) => !NOT_TEXT.includes(key)));
  const paragraphs = body.split(/\n\s*\n/).map(toPlain).filter(Boolean);
  return [...readField('', fields), ...paragraphs];
}

/**
 * FNV-1a, 64 bits: the same in Node and in a browser, at once and without a library; nobody gains by forging it.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  return sum.toString(16).padStart(16, '0');
}

/** Which revision of an original a translation renders, as its file says it: `nl@6c62272e07bb0142`. */
export const toStamp = (lang: Lang, original: EntryText): string => `${lang}@${hash(toMeaning(original).join(' '))}`;
