import type { Lang } from '../../../src/schemas/parts.ts';
import type { Content } from '../content/read.ts';
import type { QuestionName } from './words.ts';

/** Something that may be chosen. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** What was answered; a single answer is a list of one, no answer an empty list. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What a question may look at: the language of the conversation, the content, the answers so far. */
export interface Context {
  readonly lang: Lang;
  readonly content: Content;
  readonly answers: Answers;
}

/** One thing that a new record needs to know; its name is the flag that answers it. */
export interface Question {
  readonly name: QuestionName;
  /** How many answers it takes; one unless given. */
  readonly most?: number;
  /** Whether a person is asked at all; always unless given. */
  readonly isAsked?: (context: Context) => boolean;
  /** Whether there must be an answer. */
  readonly isNeeded?: (context: Context) => boolean;
  /** What may be chosen; a free text where absent. */
  readonly list?: (context: Context) => readonly Option[];
  /** What is wrong with a free text, as a key of the messages; undefined where it is right. */
  readonly judge?: (text: string) => 'title' | 'address' | 'year' | 'iso' | 'slug' | undefined;
  /** What is taken where nothing is answered, and offered where it is asked. */
  readonly fallback?: (context: Context) => readonly string[];
}

/** A file to be written, with its path in the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A kind of record that can be begun. */
export interface Kind {
  /** Collection, which is also its folder. */
  readonly collection: 'case-studies' | 'lessons' | 'countries' | 'partnerships';
  readonly questions: readonly Question[];
  /** The one that is there already and would be the same; undefined where there is none. */
  readonly findSame: (context: Context) => string | undefined;
  readonly toFiles: (context: Context) => readonly NewFile[];
}

/** Whether a name is one of a table's. */
export const isIn = <T extends object>(name: string, table: T): name is Extract<keyof T, string> => Object.hasOwn(table, name);
