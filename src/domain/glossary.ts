import type { Lang } from '../schemas/parts.ts';
import type { GlossaryTerm } from '../schemas/vocabulary.ts';

export interface BridgeRow {
  /** The role that the terms share: `mayor`. */
  id: string;
  label: string;
  /** For each country: its terms for that role, with the word used there. */
  cells: { country: string; terms: { id: string; word: string; lang: string }[] }[];
}

/** The word that a country itself uses; the page's own label where it has none. */
export const toWord = ({ local, label }: GlossaryTerm, lang: Lang) => ({
  word: local?.term ?? label[lang],
  lang: local?.lang ?? lang,
});

/**
 * The term bridge: who is who in each country. A row for each concept that two countries or more have a term for;
 * those with most countries first.
 * @param countries ids in the order of the columns
 */
export function toBridge(terms: readonly GlossaryTerm[], countries: readonly string[], lang: Lang): BridgeRow[] {
  const concepts = terms.filter(({ bridge, country }) => bridge === undefined && country === undefined);
  const size = ({ cells }: BridgeRow) => cells.filter(({ terms: own }) => own.length > 0).length;
  const rows = concepts.flatMap(({ id, label }) => {
    const own = terms.filter(({ bridge }) => bridge === id);
    if (own.length < 2) return [];
    const cells = countries.map((country) => ({
      country,
      terms: own.filter((term) => term.country === country).map((term) => ({ id: term.id, ...toWord(term, lang) })),
    }));
    return [{ id, label: label[lang], cells }];
  });
  return rows.sort((a, b) => size(b) - size(a) || a.label.localeCompare(b.label, lang));
}
