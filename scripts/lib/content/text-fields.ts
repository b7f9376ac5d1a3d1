import { NOT_TEXT } from '../../../src/domain/meaning.ts';
import { isRecord } from './collect.ts';
import type { EntryText } from './read.ts';

/** A piece of text in the frontmatter, with where it is written. */
export interface TextField {
  field: string;
  value: string;
  /** Offsets of the value in the file, quotation marks included. */
  start: number;
  end: number;
}

/** Every text that readers see and that stands in the frontmatter: all but the facts and fixed words. */
export function textFields({ frontmatter }: EntryText): TextField[] {
  const { data } = frontmatter;
  if (!isRecord(data)) return [];
  const paths = Object.keys(data)
    .filter((key) => !NOT_TEXT.includes(key))
    .flatMap((key) => (isRecord(data[key]) ? Object.keys(data[key]).map((inner) => [key, inner]) : [[key]]));
  return paths.flatMap((path) => {
    const value = path.reduce<unknown>((outer, step) => (isRecord(outer) ? outer[step] : undefined), data);
    if (typeof value !== 'string') return [];
    const { value: start, end } = frontmatter.rangeOf(path);
    return [{ field: path.join('.'), value, start, end }];
  });
}
