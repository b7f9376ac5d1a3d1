import { autocomplete, autocompleteMultiselect, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { Failure } from '../failure.mjs';
import { judge } from './answers.ts';
import { say } from './say.ts';
import type { Context, Question } from './types.ts';
import { questions as words } from './words.ts';

/** More than these are looked for by typing. */
const SHORT = 8;
/** Lines of a list at once. */
const SHOWN = 12;
const NONE = '';

/** Asks a person one question on the terminal. */
export async function ask(question: Question, context: Context): Promise<readonly string[]> {
  const { name, most = 1, list, isNeeded, fallback } = question;
  const { lang } = context;
  const message = words[name][lang];
  const required = isNeeded?.(context) ?? false;
  const initial = fallback?.(context) ?? [];
  const validate = (given: readonly string[]) => {
    if (given.length === 0 && required && initial.length === 0) return say('needed', lang, { name, question: message });
    return judge(question, given, context)[0];
  };
  const take = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw new Failure(say('stopped', lang), 130);
    return answer as Exclude<T, symbol>;
  };
  if (!list) {
    const answer = take(
      await text({ message, ...(initial[0] ? { defaultValue: initial[0], placeholder: initial[0] } : {}), validate: (value) => validate(value?.trim() ? [value.trim()] : []) }),
    );
    return answer?.trim() ? [answer.trim()] : [];
  }
  const options = list(context).map(({ id, label }) => ({ value: id, label, hint: id }));
  if (options.length === 0) return [];
  if (most > 1) {
    const settings = { message, options, required: required && initial.length === 0, initialValues: [...initial], maxItems: SHOWN };
    const answer = take(await (options.length > SHORT ? autocompleteMultiselect(settings) : multiselect(settings)));
    const fault = validate(answer);
    if (!fault) return answer;
    log.error(fault);
    return ask(question, context);
  }
  const withNone = required || initial.length > 0 ? options : [{ value: NONE, label: say('none', lang), hint: '' }, ...options];
  const settings = { message, options: withNone, maxItems: SHOWN, ...(initial[0] ? { initialValue: initial[0] } : {}) };
  const answer = take(await (options.length > SHORT ? autocomplete(settings) : select(settings)));
  return answer === NONE ? [] : [answer];
}
