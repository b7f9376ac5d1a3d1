import { globSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { hash, toMeaning, toStamp } from '../../../src/domain/meaning.ts';
import { parseText } from '../../../src/site/history.ts';

const BODY = `## De haven

De haven is *groot*. Zie [de lampen](/lamps/) en "de klok" – elke dag.<Source id="s1" />

- een
- twee

<Fact id="boats" /> boten.
`;
const data = { title: 'De haven', figures: { boats: 'boten', lamps: 'lampen' } };
const stamp = (body: string, fields: Record<string, unknown> = data) => toStamp('nl', { data: fields, body });

describe('what does not count', () => {
  it.each([
    ['the level of a heading', '## De haven', '### De haven ###'],
    ['a heading that becomes a line of its own', '## De haven', 'De haven'],
    ['another sign for emphasis', '*groot*', '_groot_'],
    ['emphasis that comes or goes', '*groot*', '**groot**'],
    ['emphasis inside a word', 'haven is', 'ha**ven** is'],
    ['the address of a link', '(/lamps/)', '(https://nl.wikipedia.org/wiki/Lamp_(licht) "Lamp")'],
    ['a link that comes or goes', '[de lampen](/lamps/)', 'de lampen'],
    ['a link by reference', '[de lampen](/lamps/)', '[de lampen][1]'],
    ['quotation marks', '"de klok"', '“de klok”'],
    ['quotation marks with spaces', '"de klok"', '«\u00a0de klok\u00a0»'],
    ['kinds of dashes', ' – elke', ' - elke'],
    ['a space that does not break', 'De haven is', 'De haven\u00a0is'],
    ['lines broken elsewhere', 'De haven is', 'De\nhaven   is'],
    ['a paragraph in two', 'groot*. Zie', 'groot*.\n\nZie'],
    ['a hyphen for the printer', 'haven is', 'ha\u00adven is'],
    ['a list with numbers or other marks', '- een\n- twee', '1. een\n2. twee'],
    ['a list that nests deeper', '- een\n- twee', '* een\n    * twee'],
    ['a list that becomes a sentence', '- een\n- twee', 'een twee'],
    ['a quotation', '- een\n- twee', '> een\n> twee'],
    ['a rule between parts', '- een', '***\n\n- een'],
    ['a table', '- een\n- twee', '| een | twee |\n|---|:-:|'],
    ['an escaped sign', 'boten.', 'boten\\.'],
    ['the source of a statement', '<Source id="s1" />', '<Source id="s2" /><Source id="s3" />'],
    ['how a component is written', '<Fact id="boats" />', "<Fact id='boats'/>"],
    ['line ends of another system', '\n', '\r\n'],
  ])('%s', (_, from, to) => {
    expect(BODY).toContain(from);
    expect(stamp(BODY.replaceAll(from, to))).toBe(stamp(BODY));
  });

  it('facts, who made the text, which revision it renders, and the order of fields', () => {
    const more = { figures: { lamps: 'lampen', boats: 'boten' }, title: 'De haven', facts: { order: 1 }, provenance: 'human', translates: 'fr@0' };
    expect(stamp(BODY, more)).toBe(stamp(BODY));
  });

  it('a block without texts, as forms leave it', () => {
    expect(stamp(BODY, { ...data, costs: {}, note: '' })).toBe(stamp(BODY));
  });
});

describe('what counts', () => {
  it.each([
    ['a word', 'groot', 'klein'],
    ['a word that comes', 'elke dag', 'bijna elke dag'],
    ['a number', 'elke dag', 'elke 2 dagen'],
    ['a capital', 'boten', 'Boten'],
    ['an accent', 'een', 'één'],
    ['the end of a sentence', 'dag.', 'dag?'],
    ['the words of a link', '[de lampen]', '[de klokken]'],
    ['another figure', 'id="boats"', 'id="lamps"'],
    ['a component that shows something', '- een', '<KeyFigures />\n\n- een'],
    ['the order of paragraphs', BODY, BODY.split('\n\n').reverse().join('\n\n')],
  ])('%s', (_, from, to) => {
    expect(BODY).toContain(from);
    expect(stamp(BODY.replace(from, to))).not.toBe(stamp(BODY));
  });

  it('every field, also within a block', () => {
    expect(stamp(BODY, { ...data, title: 'Een haven' })).not.toBe(stamp(BODY));
    expect(stamp(BODY, { ...data, figures: { ...data.figures, lamps: 'vuren' } })).not.toBe(stamp(BODY));
    expect(stamp(BODY, { ...data, summary: 'Nieuw.' })).not.toBe(stamp(BODY));
  });
});

describe('the stamp', () => {
  it('names the language and sixteen hexadecimal digits', () => {
    expect(stamp(BODY)).toMatch(/^nl@[0-9a-f]{16}$/);
  });

  it('is FNV-1a in 64 bits, by the published examples', () => {
    expect([hash(''), hash('a'), hash('foobar')]).toEqual(['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
  });
});

interface Node {
  type: string;
  name?: string;
  value?: string;
  alt?: string;
  attributes?: { name: string; value: string }[];
  children?: Node[];
}
/** What the parser that builds the site takes for words, components with their attributes included. */
function wordsOf({ name, value = '', alt = '', attributes = [], children = [] }: Node): string {
  if (name === 'Source') return '';
  const own = [name, value, alt, ...attributes.flatMap((one) => [one.name, one.value])].join(' ');
  return `${own}${children.map(wordsOf).join(children.some(({ type }) => ['paragraph', 'listItem', 'heading'].includes(type)) ? ' ' : '')}`;
}
const split = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

it('finds the same words in every text of the site as the parser that builds it', () => {
  const files = globSync('content/*/*/index.*.mdx');
  expect(files.length).toBeGreaterThan(400);
  for (const file of files) {
    const text = parseText(readFileSync(file, 'utf8'));
    const body = text?.body ?? '';
    expect(split(toMeaning({ data: {}, body }).join(' ')), file).toEqual(split(wordsOf(mdxToMdast(body) as Node)));
  }
});
