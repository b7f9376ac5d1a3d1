import type { Labels, Lang } from '../schemas/parts.ts';
import type { Municipality, Partnership } from '../schemas/places.ts';

/**
 * The parties of a partnership in words: names of municipalities, or who they are where no public source names them.
 * @param municipalities by id; an id that is not among them stands for itself
 */
export function nameParties(
  { flemish, partners, flemishUnnamed, partnersUnnamed }: Partnership,
  municipalities: ReadonlyMap<string, Pick<Municipality, 'name'>>,
  lang: Lang,
): { flemish: string; partners: string; title: string } {
  const toNames = (ids: readonly string[], unnamed: Labels | undefined) =>
    ids.length > 0 ? ids.map((id) => municipalities.get(id)?.name ?? id).join(', ') : (unnamed?.[lang] ?? '');
  const names = { flemish: toNames(flemish, flemishUnnamed), partners: toNames(partners, partnersUnnamed) };
  return { ...names, title: `${names.flemish} – ${names.partners}` };
}
