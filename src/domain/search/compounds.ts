const SHORTEST = 4;
const LINKS = ['', 's', 'en', 'e', 'n'];

/**
 * The parts of a Dutch compound, where both are words that the texts know: “afvalinzameling” is `afval` and `inzameling`.
 * @param word lower case, without accents
 * @param isKnown whether something is a word of the texts
 * @returns the two parts, the longest first part first; none where it is no compound of known words
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): [string, string] | undefined {
  for (let cut = word.length - SHORTEST; cut >= SHORTEST; cut -= 1) {
    const first = word.slice(0, cut);
    if (!isKnown(first)) continue;
    for (const link of LINKS) {
      const rest = word.slice(cut + link.length);
      if (rest.length >= SHORTEST && word.startsWith(link, cut) && isKnown(rest)) return [first, rest];
    }
  }
  return undefined;
}
