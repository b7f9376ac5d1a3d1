import type { Finding } from '../../../src/report/issue.ts';
import { dutchData, nameAt } from './facts.ts';
import { rangeOf } from './mdx.ts';
import type { Content, Entry, EntryText } from './read.ts';
import { textFields } from './text-fields.ts';

/** Begins every text that `npm run new` leaves to the author; no reader may ever see it. */
export const PLACEHOLDER = '✎';

function checkText(text: EntryText): Finding[] {
  const { source, body } = text;
  const inFields = textFields(text)
    .filter(({ value }) => value.includes(PLACEHOLDER))
    .map(({ field, start }): Finding => ({ code: 'still-to-write', field, ...source.placeAt(start) }));
  const inBody = body.nodes
    .filter(({ type, value }) => type === 'text' && value?.includes(PLACEHOLDER))
    .map((node): Finding => ({ code: 'still-to-write', field: 'body', ...source.placeAt(rangeOf(node)[0]) }));
  return [...inFields, ...inBody];
}

const isDraft = (entry: Entry) => nameAt(dutchData(entry), 'facts.publication') === 'draft';

/** Texts that were scaffolded and never written. A draft may have them: it is on no page. */
export function checkPlaceholders({ entries }: Content): Finding[] {
  return entries.filter((entry) => !isDraft(entry)).flatMap(({ texts }) => [...texts.values()].flatMap(checkText));
}
