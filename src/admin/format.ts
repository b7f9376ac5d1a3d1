import { parse, stringify } from 'yaml';
import { cleanText } from './clean.ts';
import { withoutMark } from './marks.ts';
import type { Node } from './schema.ts';

/** A value as the form holds it. */
type Data = Record<string, unknown>;
/** A text file as an object of form fields, and back. */
export interface FileFormat {
  fromFile: (text: string) => Data;
  toFile: (data: Data) => string;
}
/** The format of one language of an entry. */
export interface EntryFormat extends FileFormat {
  /** What the file will say. */
  toText: (data: Data) => { data: Data; body: string };
}

const FRONTMATTER = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;
/** As the content is written: strings in double quotes, keys plain, lists indented, one line for a text however long. */
const STYLE = { indent: 2, indentSeq: true, lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE' } as const;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

/** A value of a file as the form takes it: `unknown` is an empty field, texts by id are one field of their own kind. */
function toForm(value: unknown, node: Node): unknown {
  if (node.unknown && value === 'unknown') return undefined;
  if (node.kind === 'texts') return JSON.stringify(value ?? {});
  if (node.kind === 'list' && Array.isArray(value)) return value.map((item) => toForm(item, node.item));
  if (node.kind !== 'object' || !isData(value)) return value;
  const filled = Object.entries(value).map(([name, one]) => [name, node.fields[name] ? toForm(one, node.fields[name]) : one] as const);
  return Object.fromEntries(filled.filter(([, one]) => one !== undefined));
}

/** Texts by id without the empty ones; the form holds them as JSON. */
function toTexts(value: unknown): Data | undefined {
  const texts = typeof value === 'string' ? (JSON.parse(value) as Data) : value;
  const filled = Object.entries(isData(texts) ? texts : {}).map(([id, text]) => [id, String(text).trim()] as const);
  const told = filled.filter(([, text]) => text !== '');
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

function toValue(value: unknown, node: Node): unknown {
  switch (node.kind) {
    case 'texts':
      return toTexts(value);
    case 'boolean':
      return value === false && node.default === false ? undefined : value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => tidy(item, node.item)).filter((item) => item !== undefined) : value;
    case 'object': {
      if (!isData(value)) return value;
      const known = Object.entries(node.fields).map(([name, one]) => [name, tidy(value[name], one)] as const);
      const others = Object.entries(value).filter(([name]) => !(name in node.fields));
      return Object.fromEntries([...known, ...others].filter(([, one]) => one !== undefined));
    }
    default:
      return value;
  }
}

/** A value of the form as the file has it: in the order of the schema, nothing empty, `unknown` where nothing is known. */
function tidy(raw: unknown, node: Node): unknown {
  const value = typeof raw === 'string' && node.kind !== 'texts' ? raw.trim() : raw;
  // A group that must be there may hold nothing but what nobody knows.
  const isGroup = node.kind === 'object' && node.required && !node.unknown;
  const tidied = isEmpty(value) && !isGroup ? undefined : toValue(value ?? {}, node);
  if (!isEmpty(tidied)) return tidied;
  if (node.unknown) return 'unknown';
  if (node.kind === 'list') return node.required && !node.min ? [] : undefined;
  return node.default === false ? undefined : node.default;
}

const toYaml = (value: unknown) => stringify(value, null, STYLE);

/** The format of one language of an entry: frontmatter and text. */
export function createEntryFormat(node: Node): EntryFormat {
  const toText = ({ body = '', ...data }: Data) => {
    const stamp = withoutMark(String(data['translates'] ?? ''));
    return { data: tidy({ ...data, translates: stamp }, node) as Data, body: cleanText(String(body)).trim() };
  };
  return {
    toText,
    fromFile(file) {
      const found = FRONTMATTER.exec(file);
      const body = file.slice(found?.[0].length ?? 0).trim();
      return { ...(toForm(parse(found?.[1] ?? '') ?? {}, node) as Data), body };
    },
    toFile(form) {
      const { data, body } = toText(form);
      return `---\n${toYaml(data)}---\n${body ? `\n${body}\n` : ''}`;
    },
  };
}

/** The format of a record: YAML. */
export function createRecordFormat(node: Node): FileFormat {
  return {
    fromFile: (file) => toForm(parse(file), node) as Data,
    toFile: (data) => toYaml(tidy(data, node)),
  };
}

/** The format of a list of terms: YAML; the form has it under `items`. */
export function createListFormat(item: Node): FileFormat {
  const list: Node = { kind: 'list', item, required: true };
  return {
    fromFile: (file) => ({ items: toForm(parse(file), list) }),
    toFile: ({ items }) => toYaml(tidy(items, list)),
  };
}
