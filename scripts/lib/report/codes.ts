import { codesOfContent } from './codes-of-content.ts';
import { codesOfFiles } from './codes-of-files.ts';
import { codesOfLife } from './codes-of-life.ts';
import { codesOfProse } from './codes-of-prose.ts';

/** For each code what is wrong and how to mend it, in the staff's language and in English. `{name}` takes a value of the finding. */
export type Messages = Record<string, Record<'en' | 'nl', readonly [message: string, remedy: string]>>;

/** Everything that the check can say. */
export const codes = { ...codesOfFiles, ...codesOfContent, ...codesOfLife, ...codesOfProse };
export type Code = keyof typeof codes;

/** Whether a code is about the language of a text: the check tells it only where that is asked for. */
export function isProse(code: string): boolean {
  return code in codesOfProse;
}
