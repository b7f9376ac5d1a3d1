import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { isRecord } from './collect.ts';
import { rangeOf, type MdxNode } from './mdx.ts';
import type { Path } from './positions.ts';
import type { Content, EntryText } from './read.ts';
import type { Source } from './source.ts';
import { textFields } from './text-fields.ts';
import { readYaml, type YamlData } from './yaml.ts';

/**
 * A stretch of running text: a paragraph, a heading, the cell of a table, or a text in a field.
 * `text` is as long as the stretch in the file, so that offsets in it lead back: what readers do not read as words is OTHER.
 */
export interface Passage {
  lang: Lang;
  source: Source;
  field: string;
  /** Offset in the file. */
  start: number;
  text: string;
  /** Offsets in `text` of what is emphasised: titles and words of another language. */
  emphasised: [number, number][];
}

/** Stands for markup and components: neither a letter nor a space. */
export const OTHER = '\uFFFC';
/** A component that shows a figure is read as a number. */
const FIGURE = '0';

const BLOCKS = ['paragraph', 'heading', 'tableCell'];
const EMPHASIS = ['emphasis', 'strong'];

function flatten(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** As readers see it: the end of a line, with the indentation of the next one, is a space; addresses are no words. */
function toWords(text: string): string {
  const joined = text.replace(/[ \t]*\r?\n[ \t>]*/g, (found) => ` ${OTHER.repeat(found.length - 1)}`);
  return joined.replace(/(?:https?:\/\/|www\.)[^\s)»”’]*[^\s)»”’.,;:!?]|[\w.-]+@[\w-]+(?:\.[\w-]+)+/g, (found) => OTHER.repeat(found.length));
}

function toPassage(node: MdxNode, { lang, source }: EntryText): Passage {
  const [start, end] = rangeOf(node);
  const chars = Array.from({ length: end - start }, () => OTHER);
  const inner = flatten(node);
  for (const part of inner) {
    const [from, to] = rangeOf(part);
    if (part.name === 'Fact') chars.fill(FIGURE, from - start, to - start);
    if (part.type !== 'text' && part.type !== 'break') continue;
    for (let at = from; at < to; at += 1) chars[at - start] = source.text[at] ?? ' ';
  }
  const emphasised = inner.filter(({ type }) => EMPHASIS.includes(type)).map((part): [number, number] => [rangeOf(part)[0] - start, rangeOf(part)[1] - start]);
  return { lang, source, field: 'body', start, text: toWords(chars.join('')), emphasised };
}

function ofBody(text: EntryText): Passage[] {
  return text.body.nodes.filter(({ type }) => BLOCKS.includes(type)).map((node) => toPassage(node, text));
}

/** A text in a field, without its quotation marks. */
function ofField(lang: Lang, source: Source, field: string, start: number, end: number): Passage {
  const quoted = /^["']/.test(source.text.slice(start, end)) ? 1 : 0;
  const text = source.text.slice(start + quoted, end - quoted).replaceAll('\\', OTHER);
  return { lang, source, field, start: start + quoted, text: toWords(text), emphasised: [] };
}

/** Paths of all texts that stand in a data file once for each language. */
function labelPaths(data: unknown, path: (string | number)[] = []): { lang: Lang; path: Path }[] {
  if (Array.isArray(data)) return data.flatMap((item: unknown, at) => labelPaths(item, [...path, at]));
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const lang = LANGS.find((one) => one === key);
    return lang && typeof value === 'string' ? [{ lang, path: [...path, key] }] : labelPaths(value, [...path, key]);
  });
}

function ofData(source: Source, { data, rangeOf: rangeIn }: YamlData): Passage[] {
  return labelPaths(data).map(({ lang, path }) => {
    const { value, end } = rangeIn(path);
    return ofField(lang, source, path.join('.'), value, end);
  });
}

function ofStrings(lang: Lang, source: Source): Passage[] {
  const { data, rangeOf: rangeIn } = readYaml(source);
  return Object.entries(isRecord(data) ? data : {}).flatMap(([key, value]) => {
    if (typeof value !== 'string') return [];
    const { value: start, end } = rangeIn([key]);
    const passage = ofField(lang, source, key, start, end);
    return [{ ...passage, text: passage.text.replace(/\{\{\w+\}\}/g, (found) => FIGURE.repeat(found.length)) }];
  });
}

/** Everything that readers read, in every language: bodies, fields, labels of lists and records, strings of the interface. */
export function readPassages({ entries, records, vocabulary, redirects, strings }: Content): Passage[] {
  const texts = entries.flatMap((entry) => [...entry.texts.values()]);
  return [
    ...texts.flatMap((text) => [
      ...textFields(text).map(({ field, start, end }) => ofField(text.lang, text.source, field, start, end)),
      ...ofBody(text),
    ]),
    ...[...vocabulary.values(), ...[...records.values()].flat(), ...(redirects ? [redirects] : [])].flatMap(({ source, yaml }) => ofData(source, yaml)),
    ...[...strings].flatMap(([lang, source]) => ofStrings(lang, source)),
  ];
}
