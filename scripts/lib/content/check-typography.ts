import type { Lang } from '../../../src/schemas/parts.ts';
import type { Code } from '../../../src/report/codes.ts';
import type { Finding } from '../../../src/report/issue.ts';
import type { Passage } from './passages.ts';

interface Rule {
  code: Code;
  pattern: RegExp;
  langs?: readonly Lang[];
}

/** Quotation marks as each language writes them on this site. */
const QUOTES: Record<Lang, string> = { nl: '‘…’', fr: '« … »', es: '«…»', en: '“…”' };

const rules: readonly Rule[] = [
  { code: 'straight-quotes', pattern: /["']/g },
  { code: 'double-space', pattern: /(?<=\S)[ \u00a0\u202f]{2,}(?=\S)/g },
  { code: 'three-dots', pattern: /\.{3,}/g },
  // A colon between digits is a time or a ratio, one before // an address.
  { code: 'french-space', langs: ['fr'], pattern: /(?<![\u202f\u00a0;:!?\s])[;:!?»](?!\/\/|\d)|(?<=\S) [;:!?»]|«(?![\u202f\u00a0])/g },
  { code: 'space-before-sign', langs: ['nl', 'es', 'en'], pattern: /(?<=\S)\s+(?=[;:!?](?:\s|$))/g },
  { code: 'space-before-sign', pattern: /(?<=\S)\s+(?=[,.](?:\s|$))/g },
  { code: 'spanish-opening', langs: ['es'], pattern: /(?:^|(?<=[.!?…»]\s+))[^¿?.!…]*\?/g },
  { code: 'spanish-opening', langs: ['es'], pattern: /(?:^|(?<=[.!?…»]\s+))[^¡!.?…]*!/g },
];

/** Signs: quotation marks, apostrophes, dots and the spaces that belong with them. */
export function checkTypography({ lang, source, field, start, text }: Passage): Finding[] {
  return rules.flatMap(({ code, pattern, langs }) => {
    if (langs && !langs.includes(lang)) return [];
    return [...text.matchAll(pattern)].map(({ index, 0: found }): Finding => ({
      code,
      field,
      values: { value: found.trim(), quotes: QUOTES[lang] },
      ...source.placeAt(start + index),
    }));
  });
}
