import type { Figure, Lang } from '../schemas/parts.ts';
import { formatTags } from '../site/locales.ts';
import { getStrings } from './strings.ts';

/** `Intl` writes spaces of several kinds; a figure and its unit never part. */
const keepTogether = (text: string) => text.replace(/ /g, '\u00a0');

/** A number in the language's own form, always grouped: 7.500 (nl), 7 500 (fr), 7,500 (en). */
export function formatNumber(value: number, lang: Lang, maximumFractionDigits = 1): string {
  return keepTogether(
    new Intl.NumberFormat(formatTags[lang], { useGrouping: 'always', maximumFractionDigits }).format(value),
  );
}

/** An amount in whole euro: € 1.379.829 (nl), 1 379 829 € (fr), 1.379.829 € (es), €1,379,829 (en). */
export function formatEuro(value: number, lang: Lang): string {
  return keepTogether(
    new Intl.NumberFormat(formatTags[lang], {
      style: 'currency',
      currency: 'EUR',
      useGrouping: 'always',
      maximumFractionDigits: 0,
    }).format(value),
  );
}

/** A share between 0 and 1 as a percentage: 86,6 % or 86.6%. */
export function formatShare(share: number, lang: Lang, fractionDigits = 1): string {
  return keepTogether(
    new Intl.NumberFormat(formatTags[lang], {
      style: 'percent',
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    }).format(share),
  );
}

/** An ISO date (`2024-12-31`) written out, or a year as it is; never shifts with the machine's time zone. */
export function formatDate(isoDate: string, lang: Lang): string {
  if (/^\d{4}$/.test(isoDate)) return isoDate;
  return keepTogether(
    new Intl.DateTimeFormat(formatTags[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${isoDate.slice(0, 10)}T00:00:00Z`),
    ),
  );
}

/** A list as a sentence has it: “a, b en c”. */
export function formatList(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(formatTags[lang], { style: 'long', type: 'conjunction' }).format(items);
}

/** An amount in a currency as its source prints it: 231.870.000 FCFA, € 16.000. Never converted. */
export function formatMoney(amount: number, currency: string, lang: Lang): string {
  if (currency === 'EUR') return formatEuro(amount, lang);
  if (currency === 'XOF') return getStrings(lang)('unit.xof', { value: formatNumber(amount, lang, 0) });
  return keepTogether(
    new Intl.NumberFormat(formatTags[lang], {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      useGrouping: 'always',
      maximumFractionDigits: 0,
    }).format(amount),
  );
}

/** `Intl`'s own names for units that it knows in every language, with their plurals. */
const INTL_UNITS = {
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
  metres: 'meter',
  kilometres: 'kilometer',
  hectares: 'hectare',
} as const;

function formatUnit(value: number, unit: keyof typeof INTL_UNITS, lang: Lang): string {
  return keepTogether(
    new Intl.NumberFormat(formatTags[lang], {
      style: 'unit',
      unit: INTL_UNITS[unit],
      unitDisplay: 'long',
      useGrouping: 'always',
      maximumFractionDigits: 1,
    }).format(value),
  );
}

/** A figure with its unit and how precise it is: “ongeveer 7.500”, “6 vte”, “35 %”. */
export function formatFigure({ value, unit, precision }: Pick<Figure, 'value' | 'unit' | 'precision'>, lang: Lang): string {
  const amount = formatAmount(value, unit, lang);
  return precision === 'exact' ? amount : getStrings(lang)(`precision.${precision}`, { value: amount });
}

function formatAmount(value: number, unit: Figure['unit'], lang: Lang): string {
  switch (unit) {
    case 'count':
      return formatNumber(value, lang);
    case 'year':
      return String(value);
    case 'percent':
      return formatShare(value / 100, lang, Number.isInteger(value) ? 0 : 1);
    case 'euro':
      return formatEuro(value, lang);
    case 'xof':
    case 'fte':
    case 'tonnes':
      return getStrings(lang)(`unit.${unit}`, { value: formatNumber(value, lang) });
    default:
      return formatUnit(value, unit, lang);
  }
}
