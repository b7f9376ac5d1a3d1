import { codesOfContent } from './codes-of-content.ts';
import { codesOfFiles } from './codes-of-files.ts';

/** For each code what is wrong and how to mend it, in the staff's language and in English. `{name}` takes a value of the finding. */
export type Messages = Record<string, Record<'en' | 'nl', readonly [message: string, remedy: string]>>;

/** Everything that the check can say. */
export const codes = { ...codesOfFiles, ...codesOfContent };
export type Code = keyof typeof codes;
