import type { Finding } from '../../../src/report/issue.ts';
import { findDigits } from './digits.ts';
import { rangeOf } from './mdx.ts';
import type { Content, EntryText } from './read.ts';
import { blank } from './source.ts';
import { textFields } from './text-fields.ts';

const WORDS = ['text', 'inlineCode', 'code'];

/** The file with only what readers read as prose; everything else is space, so that offsets stay. */
function toProse(text: EntryText): string {
  const { source, body } = text;
  const prose = blank(source.text).split('');
  const keep = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) prose[at] = source.text[at] ?? ' ';
  };
  for (const { start, end } of textFields(text)) keep(start, end);
  for (const node of body.nodes) {
    const [start, end] = rangeOf(node);
    if (WORDS.includes(node.type)) keep(start, end);
    if (node.type !== 'image' || !node.alt) continue;
    const alt = source.text.indexOf(node.alt, start);
    if (alt !== -1 && alt < end) keep(alt, alt + node.alt.length);
  }
  return prose.join('');
}

function checkText(text: EntryText): Finding[] {
  const fields = textFields(text);
  return findDigits(toProse(text), text.lang).map(({ offset, digits }) => {
    const field = fields.find(({ start, end }) => offset >= start && offset < end)?.field;
    return {
      code: field ? 'digits-in-field' : 'digits-in-text',
      field: field ?? 'body',
      values: { value: digits },
      ...text.source.placeAt(offset),
    };
  });
}

/** Numbers typed into prose: readers get them from the facts, so that they cannot differ between languages. */
export function checkDigits({ entries }: Content): Finding[] {
  return entries.flatMap(({ texts }) => [...texts.values()].flatMap(checkText));
}
