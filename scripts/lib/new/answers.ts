import { parseArgs } from 'node:util';
import type { Lang } from '../../../src/schemas/parts.ts';
import type { Content } from '../content/read.ts';
import { suggest } from '../content/suggest.ts';
import { say } from './say.ts';
import type { Answers, Context, Question } from './types.ts';
import { questions as words } from './words.ts';

/** So many may be listed in an error; more are found in the folder. */
const LISTED = 20;

/** What is wrong with the answers to one question, in words; empty where nothing is. */
export function judge({ name, most = 1, list, judge: judgeText }: Question, given: readonly string[], context: Context): string[] {
  const { lang } = context;
  const many = given.length > most ? [say('tooMany', lang, { name, value: most })] : [];
  const options = list?.(context);
  const wrong = given.flatMap((value) => {
    if (!options) {
      const fault = judgeText?.(value);
      return fault ? [`--${name}: ${say(fault, lang)}`] : [];
    }
    if (options.some(({ id }) => id === value)) return [];
    const ids = options.map(({ id }) => id);
    const { suggestion } = suggest(value, [...ids, ...options.map(({ label }) => label)]);
    const meant = options.find(({ id, label }) => id === suggestion || label === suggestion)?.id;
    const help = meant ? say('didYouMean', lang, { value: meant }) : ids.length <= LISTED ? say('choose', lang, { value: ids.join(', ') }) : '';
    return [`${say('unknownId', lang, { name, value })} ${help}`.trim()];
  });
  return [...many, ...wrong];
}

/**
 * Reads flags: `--theme waste,youth` and `--theme waste --theme youth` are the same; a free text keeps its commas.
 * @throws where a flag is not one of the questions
 */
export function readFlags(args: readonly string[], questions: readonly Question[], lang: Lang): Answers {
  const options = Object.fromEntries(questions.map(({ name }) => [name, { type: 'string', multiple: true } as const]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const answers: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') throw new Error(say('usage', lang));
    const question = questions.find(({ name }) => name === token.name);
    if (!question || token.value === undefined) throw new Error(say('unknownFlag', lang, { name: token.name }));
    const values = question.list ? token.value.split(',') : [token.value];
    (answers[token.name] ??= []).push(...values.map((value) => value.trim()).filter(Boolean));
  }
  return answers;
}

/**
 * Completes what flags answered, question by question.
 * @param ask asks a person; undefined where there is none: then what is needed and missing is an error
 * @throws with everything that is wrong, a line each
 */
export async function complete(
  questions: readonly Question[],
  flags: Answers,
  lang: Lang,
  content: Content,
  ask?: (question: Question, context: Context) => Promise<readonly string[]>,
): Promise<Context> {
  const faults: string[] = [];
  let answers: Answers = {};
  for (const question of questions) {
    const context: Context = { lang, content, answers };
    const { name } = question;
    const isNeeded = question.isNeeded?.(context) ?? false;
    let given = flags[name] ?? [];
    if (given.length === 0 && ask && (question.isAsked?.(context) ?? true)) given = await ask(question, context);
    faults.push(...judge(question, given, context));
    if (given.length === 0) given = question.fallback?.(context) ?? [];
    if (given.length === 0 && isNeeded) faults.push(say('needed', lang, { name, question: words[name][lang] }));
    answers = { ...answers, [name]: [...new Set(given)] };
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { lang, content, answers };
}
