import { writeFile } from 'node:fs/promises';
import type { Source } from '../content/source.ts';

/** A stretch of a file, by offsets, and what comes in its place. */
export interface Edit {
  source: Source;
  start: number;
  end: number;
  text: string;
}

/**
 * Writes edits into their files, from the last to the first in each, so that offsets stay right.
 * @param toPath where a file, as reports name it, lies on disk
 * @returns the files that changed, as reports name them
 */
export async function applyEdits(edits: readonly Edit[], toPath: (file: string) => string): Promise<string[]> {
  const bySource = Map.groupBy(edits, ({ source }) => source);
  for (const [source, own] of bySource) {
    const text = own
      .toSorted((a, b) => b.start - a.start)
      .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), source.text);
    await writeFile(toPath(source.file), text);
  }
  return [...bySource.keys()].map(({ file }) => file).sort();
}
