import { CASE_SECTIONS } from '../../../src/schemas/case-study.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { rangeOf, type MdxNode } from './mdx.ts';
import type { Content, Entry, EntryText } from './read.ts';
import { suggest } from './suggest.ts';
import { textFields } from './text-fields.ts';

function checkImage(url: string, files: string[]): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\//i.test(url) && files.includes(url.replace(/^\.\//, ''));
}

const wordsOf = (node: MdxNode): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

/** A case tells its story under the same headings as every other one: the first that is not, or is missing, is told. */
function checkSections({ lang, source, body }: EntryText): Finding[] {
  const headings = body.nodes.filter(({ type, depth }) => type === 'heading' && depth === 2);
  const wanted = CASE_SECTIONS[lang];
  const wrong = Array.from({ length: Math.max(wanted.length, headings.length) }).findIndex(
    (_, at) => !headings[at] || wordsOf(headings[at]) !== wanted[at],
  );
  if (wrong === -1) return [];
  const offset = headings[wrong] ? rangeOf(headings[wrong])[0] : source.text.trimEnd().length;
  return [{ code: 'case-headings', field: 'body', values: { options: wanted }, ...source.placeAt(offset) }];
}

function checkText({ collection, files }: Entry, text: EntryText): Finding[] {
  const { source, body } = text;
  const findings: Finding[] = [];
  for (const node of body.nodes) {
    const place = { field: 'body', ...source.placeAt(rangeOf(node)[0]) };
    if (node.type === 'heading' && node.depth === 1) findings.push({ code: 'heading-one', ...place });
    if (node.type !== 'image') continue;
    const url = node.url ?? '';
    if (!checkImage(url, files)) findings.push({ code: 'image-missing', values: { value: url, ...suggest(url, files) }, ...place });
    if (!node.alt?.trim()) findings.push({ code: 'image-without-text', values: { value: url }, ...place });
  }
  const marked = textFields(text).filter(({ value }) => /<\/?[A-Za-z]|<!--/.test(value));
  const inFields = marked.map(({ field, start }): Finding => ({ code: 'markup-in-field', field, ...source.placeAt(start) }));
  return [...findings, ...inFields, ...(collection === 'case-studies' ? checkSections(text) : [])];
}

/** Headings, images, the sections of a case, and markup where only plain text is shown. */
export function checkMarkup({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => [...entry.texts.values()].flatMap((text) => checkText(entry, text)));
}
