import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { formatTags } from '../../../src/site/locales.ts';
import type { Finding } from '../../../src/report/issue.ts';
import type { Passage } from './passages.ts';

/** Readers lose the thread of a longer one. */
const MOST_WORDS = 35;
const WORD = /[\p{L}\p{N}]+(?:[.,’'\u2011-][\p{L}\p{N}]+)*/gu;

const segmenters = Object.fromEntries(
  LANGS.map((lang) => [lang, new Intl.Segmenter(formatTags[lang], { granularity: 'sentence' })]),
) as Record<Lang, Intl.Segmenter>;

/** Sentences that are too long to read with ease. */
export function checkSentences({ lang, source, field, start, text }: Passage): Finding[] {
  return [...segmenters[lang].segment(text)].flatMap(({ segment, index }): Finding[] => {
    const words = segment.match(WORD) ?? [];
    if (words.length <= MOST_WORDS) return [];
    const offset = index + segment.search(/[\p{L}\p{N}]/u);
    return [{ code: 'long-sentence', field, values: { count: words.length, limit: MOST_WORDS }, ...source.placeAt(start + offset) }];
  });
}
