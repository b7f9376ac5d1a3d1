import type { Lang } from '../schemas/parts.ts';
import { getTerms } from './vocabulary.ts';

/** The seventeen goals in their order, as a page in `lang` shows them. */
export async function getSdgs(lang: Lang) {
  const sdgs = [...(await getTerms('sdgs')).values()];
  return sdgs
    .map(({ id, label, colour, tier, theme }) => ({
      id: Number(id),
      label: label[lang],
      colour,
      tier,
      theme: theme?.[lang],
    }))
    .sort((a, b) => a.id - b.id);
}
export type SdgView = Awaited<ReturnType<typeof getSdgs>>[number];
