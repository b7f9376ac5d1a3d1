import { collect } from './collect.ts';
import { dutchData, namesAt } from './facts.ts';
import type { Passage } from './passages.ts';
import { OTHER } from './passages.ts';
import type { Content } from './read.ts';

const blot = (found: string) => OTHER.repeat(found.length);

/** Names that the content itself has in a language of their own: places, organisations, publishers, words used in a country. */
function readNames({ entries, records, vocabulary }: Content): string[] {
  const of = (collection: 'municipalities' | 'organisations' | 'partnerships', pattern: string) =>
    (records.get(collection) ?? []).flatMap(({ yaml }) => namesAt(yaml.data, pattern));
  return [
    ...of('municipalities', 'name'),
    ...of('organisations', 'name'),
    ...of('partnerships', 'sources.*.publisher'),
    ...entries.flatMap((entry) => namesAt(dutchData(entry), 'facts.sources.*.publisher')),
    ...collect(vocabulary.get('glossary')?.yaml.data, '*.local.term').map(({ value }) => String(value)),
  ];
}

/** Words in quotation marks, as any of the four languages writes them. */
const QUOTED = /«[^«»]*»|“[^“”]*”|‘[^‘]*?’(?!\p{L})/gu;

/**
 * Takes out of a passage what may be in another language: names, what stands between quotation marks, what is emphasised.
 * @returns a function, as the names are read once for all passages
 */
export function createNameMask(content: Content): (passage: Passage) => string {
  const names = [...new Set(readNames(content))].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = names.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu') : undefined;
  return ({ text, emphasised }) => {
    let masked = text.replace(QUOTED, blot);
    for (const [start, end] of emphasised) masked = masked.slice(0, start) + blot(masked.slice(start, end)) + masked.slice(end);
    return pattern ? masked.replace(pattern, blot) : masked;
  };
}
