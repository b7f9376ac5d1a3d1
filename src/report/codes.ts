import type { Labels, Lang } from '../schemas/parts.ts';
import { components } from './groups/components.ts';
import { facts } from './groups/facts.ts';
import { fields } from './groups/fields.ts';
import { files } from './groups/files.ts';
import { finance } from './groups/finance.ts';
import { language } from './groups/language.ts';
import { limits } from './groups/limits.ts';
import { links } from './groups/links.ts';
import { objectives } from './groups/objectives.ts';
import { places } from './groups/places.ts';
import { reading } from './groups/reading.ts';
import { references } from './groups/references.ts';
import { strings } from './groups/strings.ts';
import { text } from './groups/text.ts';
import { upkeep } from './groups/upkeep.ts';

/**
 * What is wrong and how to mend it, in each language, with an example of right; that is the same in all languages where it
 * has no words. `{name}` takes a value of the finding; code stands between backticks.
 */
export type Message = Record<Lang, readonly [message: string, remedy: string]> & { readonly example: string | Labels };

/** Messages about one subject. */
export interface Group {
  readonly title: Labels;
  readonly codes: Readonly<Record<string, Message>>;
}

/** All groups in the order in which they are mended: what cannot be read, then form, then meaning, then style, then warnings. */
export const groups = {
  reading,
  files,
  fields,
  limits,
  facts,
  references,
  places,
  objectives,
  finance,
  components,
  links,
  text,
  strings,
  language,
  upkeep,
} as const satisfies Record<string, Group>;

/** Everything that the check can say. */
export const codes = {
  ...reading.codes,
  ...files.codes,
  ...fields.codes,
  ...limits.codes,
  ...facts.codes,
  ...references.codes,
  ...places.codes,
  ...objectives.codes,
  ...finance.codes,
  ...components.codes,
  ...links.codes,
  ...text.codes,
  ...strings.codes,
  ...language.codes,
  ...upkeep.codes,
};
export type Code = keyof typeof codes;

const inOrder = Object.values(groups).flatMap((group) => Object.keys(group.codes));

/** Place of a code in the order of mending. */
export const rankOf = (code: Code): number => inOrder.indexOf(code);

/** Whether a code is about the language of a text: the check tells it only where that is asked for. */
export const isProse = (code: string): boolean => code in language.codes;

/** Whether a code asks for care only: it never blocks. */
export const isWarning = (code: string): boolean => code in upkeep.codes;
