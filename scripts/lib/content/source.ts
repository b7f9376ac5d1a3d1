import { LineCounter } from 'yaml';
import type { Place } from '../../../src/report/issue.ts';

/** The text of one file, with the way from an offset in it to a line and column. */
export interface Source {
  /** Path as reports show it: relative to the project, with forward slashes. */
  file: string;
  text: string;
  placeAt: (offset: number) => Place;
}

/**
 * @param file path as reports show it
 * @param text the whole file
 */
export function createSource(file: string, text: string): Source {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return {
    file,
    text,
    placeAt(offset) {
      const { line, col } = lines.linePos(Math.max(0, Math.min(offset, text.length)));
      return { file, line, column: col };
    },
  };
}

/** The offset of a line and column, both counted from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}

/** The same text with everything but line ends turned into spaces: offsets stay, content goes. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
