import { parseDocument, visit, type Document, type YAMLParseError } from 'yaml';
import type { Finding, Place } from '../../../src/report/issue.ts';
import { locate, type Location, type Path } from './positions.ts';
import type { Source } from './source.ts';

/** YAML that was read: what it says, and where each part of it stands in the file. */
export interface YamlData {
  /** Undefined where the text cannot be read as YAML. */
  data: unknown;
  findings: Finding[];
  /** Place of the value at a path; of its parent where it is missing. */
  placeOf: (path: Path) => Place;
  /** Place of the key at a path. */
  placeOfKey: (path: Path) => Place;
  /** Offsets in the file. */
  rangeOf: (path: Path) => Location;
}

/** A text in quotes that ends on the line of the error, just before it: it ended too early or too late. */
function quoteBefore(document: Document, text: string, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range || range[0] >= offset) return;
      if (!text.slice(range[1], offset).includes('\n')) start = range[0];
    },
  });
  return start;
}

function toFinding(error: YAMLParseError, document: Document, text: string, source: Source, start: number): Finding {
  const at = (offset: number) => source.placeAt(start + offset);
  const offset = error.pos[0];
  const key = /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';
  if (error.code === 'DUPLICATE_KEY') return { code: 'yaml-duplicate-key', field: key, values: { value: key }, ...at(offset) };
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (/^ *\t/.test(text.slice(lineStart))) return { code: 'yaml-tab', field: '', ...at(lineStart) };
  const quote = quoteBefore(document, text, offset);
  if (quote !== undefined) return { code: 'yaml-quote', field: '', ...at(quote) };
  return { code: 'yaml-syntax', field: '', ...at(offset) };
}

/**
 * Reads YAML from a part of a file; never throws, what is wrong is in `findings`.
 * One mistake in the syntax makes the parser stumble over what follows, so only the first is told;
 * double keys are all told.
 * @param start offset in the file at which the YAML begins
 * @param end offset at which it ends
 */
export function readYaml(source: Source, start = source.text.startsWith('\uFEFF') ? 1 : 0, end = source.text.length): YamlData {
  const text = source.text.slice(start, end);
  // The site's own reader takes 2024-12-31 without quotes for a moment in time: so do we, to refuse it.
  const document = parseDocument(text, { customTags: (tags) => [...tags, 'timestamp'], prettyErrors: false, logLevel: 'error' });
  const errors = [...document.errors, ...document.warnings];
  const doubles = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const findings = [...doubles, ...(first ? [first] : [])].map((error) => toFinding(error, document, text, source, start));
  const rangeOf = (path: Path): Location => {
    const { found, key, value, end: last } = locate(document, path, -start);
    return { found, key: start + key, value: start + value, end: start + last };
  };
  let data: unknown;
  try {
    if (findings.length === 0) data = document.toJS();
  } catch {
    findings.push({ code: 'yaml-syntax', field: '', ...source.placeAt(start) });
  }
  return {
    data,
    findings,
    placeOf: (path) => source.placeAt(rangeOf(path).value),
    placeOfKey: (path) => source.placeAt(rangeOf(path).key),
    rangeOf,
  };
}
