import type { Lang } from '../../../src/schemas/parts.ts';
import { messages, type MessageName } from './words.ts';

/** A message of the command with its values. */
export function say(name: MessageName, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  return messages[name][lang].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}
