import { isAlias, isMap, isScalar, isSeq, type Document } from 'yaml';

export type Path = readonly (string | number)[];

/** Where a path leads in a YAML document, as offsets in its text. */
export interface Location {
  /** Whether the whole path exists; if not, the offsets are those of the deepest part that does. */
  found: boolean;
  /** The key, or the start of an item in a list. */
  key: number;
  /** The value where it is written on the spot, else the key: what a report points to. */
  value: number;
  /** Where the value ends. */
  end: number;
}

/**
 * Finds a path (of a Zod issue, for example) in a YAML document.
 * A path that does not exist, such as a missing field's, gives the place of its parent;
 * the document itself lies at `rootOffset`.
 */
export function locate(document: Document, path: Path, rootOffset = 0): Location {
  let node: unknown = document.contents;
  let location: Location = { found: true, key: rootOffset, value: rootOffset, end: rootOffset };
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      const key = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
      if (!pair || key === undefined) return { ...location, found: false };
      const written = isScalar(pair.value) && pair.value.value !== null ? pair.value.range : undefined;
      location = { found: true, key, value: written?.[0] ?? key, end: written?.[1] ?? key };
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      const range = isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item.range : undefined;
      if (!range) return { ...location, found: false };
      location = { found: true, key: range[0], value: range[0], end: range[1] };
      node = item;
    } else {
      return { ...location, found: false };
    }
  }
  return location;
}

/** A path as reports show it: `facts.figures.0.unit`. */
export function toField(path: Path): string {
  return path.join('.');
}
