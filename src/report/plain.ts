import type { Lang } from '../schemas/parts.ts';
import { quotes } from './words.ts';

/** A stretch of a message: words, or code as it is typed. */
export interface Part {
  text: string;
  isCode: boolean;
}

/** Splits a message at its backticks. */
export function toParts(message: string): Part[] {
  return message.split('`').map((text, at) => ({ text, isCode: at % 2 === 1 })).filter(({ text }) => text !== '');
}

/** A message for where code cannot be set apart: it stands between quotation marks of the language. */
export function toPlainText(message: string, lang: Lang): string {
  return toParts(message).map(({ text, isCode }) => (isCode ? quotes[lang].replace('…', () => text) : text)).join('');
}
