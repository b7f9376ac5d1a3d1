import { styleText } from 'node:util';
import { diffWordsWithSpace } from 'diff';
import { type EntryText, toMeaning } from '../../../src/domain/meaning.ts';

/**
 * What one version of a text says otherwise than another, word by word: only the fields and paragraphs that differ,
 * with `[-gone-]` and `{+new+}`.
 */
export function renderChanges(before: EntryText, after: EntryText, colour: boolean): string {
  const mark = (style: 'red' | 'green', text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const parts = diffWordsWithSpace(toMeaning(before).join('\n'), toMeaning(after).join('\n'));
  const marked = parts.map(({ value, added, removed }) => {
    if (!added && !removed) return value;
    // A change can run over paragraphs: each line then carries its own marks.
    const [open, close, style] = added ? ['{+', '+}', 'green' as const] : ['[-', '-]', 'red' as const];
    return value.split('\n').map((line) => (line ? mark(style, `${open}${line}${close}`) : '')).join('\n');
  });
  const lines = marked.join('').split('\n').filter((line) => /\[-|\{\+/.test(line));
  return lines.map((line) => `  ${line}`).join('\n');
}
