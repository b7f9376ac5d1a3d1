import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant, for “Did you mean …?”.
 * @returns an object to spread into a finding's values; empty where nothing comes near
 */
export function suggest(typed: unknown, candidates: Iterable<string>): { suggestion?: string } {
  const list = [...candidates];
  if ((typeof typed !== 'string' && typeof typed !== 'number') || list.length === 0) return {};
  const text = String(typed);
  if (text.length < 3) return {};
  const folded = text.toLowerCase().replace(/[\s_]+/g, '-');
  const suggestion = list.find((candidate) => candidate.toLowerCase() === folded) ?? closest(text, list);
  const near = Math.max(1, Math.floor(Math.max(text.length, suggestion.length) / 3));
  return distance(folded, suggestion.toLowerCase()) <= near ? { suggestion } : {};
}
