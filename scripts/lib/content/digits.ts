import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { formatTags } from '../../../src/site/locales.ts';

/** Names of the months as the language writes them; the calendar is part of Node, the same everywhere. */
function monthNames(lang: Lang): string[] {
  const format = new Intl.DateTimeFormat(formatTags[lang], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2024, month, 15))));
}

const DAY = String.raw`(?:1er|1\.?º|\d{1,2}(?:st|nd|rd|th)?)`;
const JOIN = String.raw`(?:\s*[-–]\s*|\s+(?:en|et|y|and|tot|au|al|to)\s+)`;

function datePatterns(lang: Lang): RegExp[] {
  const months = `(?:${monthNames(lang).join('|')})`;
  const dayFirst = String.raw`(?<![\d.,])${DAY}(?:${JOIN}${DAY})?\s+(?:de\s+|of\s+)?${months}(?!\p{L})`;
  // “may” is also a verb: in English a month has its capital.
  if (lang === 'en') return [new RegExp(dayFirst, 'gu'), new RegExp(String.raw`(?<!\p{L})${months}\s+${DAY}(?![.,]?\d)`, 'gu')];
  return [new RegExp(dayFirst, 'giu')];
}

const YEAR = String.raw`(?:19|20|21)\d{2}`;
const GOAL = String.raw`(?:1[0-7]|[1-9])(?:\.(?:\d{1,2}|[a-d]))?(?![\d%]|[.,]\d|\s%)`;
const GOAL_JOIN = String.raw`(?:\s*[,;/–&-]\s*(?:(?:en|et|y|e|and|of|ou|o|or)\s+)?|\s+(?:en|et|y|e|and|of|ou|o|or|tot|t\/m|à|au|a|al|to)\s+)`;

/** What may be typed with digits in every language, dates and years aside. */
const general: RegExp[] = [
  // Addresses as they stand in the text.
  /https?:\/\/\S+|www\.\S+/gi,
  // Characters written as a number: &#8217; or \u2019.
  /&#x?[0-9a-f]+;|\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})/gi,
  // Codes of objectives: SO1, O1.1.
  /(?<!\w)(?:SO[1-4]|O[1-4]\.[1-3])(?![\w]|\.\d)/g,
  // Codes that are named as such: code 15110.
  /(?<!\p{L})(?:code|código)\s+\d+(?![.,]?\d)/giu,
  // Standards and licences by their name: WCAG 2.2, EN 301 549, CC BY 4.0.
  /(?<!\w)(?:WCAG\s+\d\.\d|EN\s+301\s+549|CC\s+BY(?:-[A-Z]{2})*\s+\d\.\d)(?![.,]?\d)/g,
  // The number of a house and the post code: Bischoffsheimlaan 1-8, 1000 Brussel.
  /(?<=\p{L}\s)\d{1,4}(?:[-–]\d{1,4})?,\s+\d{4}(?=\s+\p{Lu})/gu,
  // SDG 16; SDG's 2, 5 en 6; ODD 11 et 17; ODS 16.
  new RegExp(String.raw`(?<!\w)(?:SDGs?|SDG['’]s|ODDs?|ODS)(?:\s|-)*${GOAL}(?:${GOAL_JOIN}${GOAL})*`, 'gu'),
];

/** A year or two years joined; not part of a larger number, a date in figures, or an amount. */
const years = new RegExp(
  String.raw`(?<![\d.,]|[€$]\s?)${YEAR}(?:\s?[-–/]\s?${YEAR})?(?!\d|[.,]\d|[-–/]\d|[\u00a0\u202f ]\d{3}(?!\d)|\s?(?:%|€|euros?\b|EUR\b))`,
  'g',
);

const allowed = Object.fromEntries(LANGS.map((lang) => [lang, [...general, ...datePatterns(lang), years]])) as Record<Lang, RegExp[]>;

/**
 * Finds the numbers that an author typed where `<Fact>` should show them: all but years, dates with the month's name in
 * the language, SDG numbers and codes.
 * @returns each number with its offset in `text`
 */
export function findDigits(text: string, lang: Lang): { offset: number; digits: string }[] {
  const rest = allowed[lang].reduce((masked, pattern) => masked.replace(pattern, (found) => '_'.repeat(found.length)), text);
  return [...rest.matchAll(/\d+(?:(?:[.,]|[\u00a0\u202f /–-])\d+)*/g)].map(({ index, 0: digits }) => ({ offset: index, digits }));
}
