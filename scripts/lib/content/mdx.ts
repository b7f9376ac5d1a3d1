// Sätteri, because it is the parser that builds the site: a text that passes here also builds, and the other way
// round (the micromark family differs in places, such as a lone "<"). It gives the usual syntax tree with exact offsets.
import { mdxToMdast } from 'satteri';
import type { Finding } from '../../../src/report/issue.ts';
import { blank, offsetAt, type Source } from './source.ts';

/** What the checks read of a node of the syntax tree. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

export interface MdxAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | { type: string } | null;
}

/** The text of an entry below its frontmatter; offsets are those of the file. */
export interface Body {
  source: Source;
  nodes: MdxNode[];
  findings: Finding[];
}

const MOST_ERRORS = 50;

/** Start and end of a node as offsets in the file. */
export function rangeOf({ position }: MdxNode): [number, number] {
  const start = position?.start.offset ?? 0;
  return [start, position?.end.offset ?? start];
}

function flatten(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

function toFinding(source: Source, offset: number): Finding {
  const rest = source.text.slice(offset);
  const place = { field: 'body', ...source.placeAt(offset) };
  if (rest.startsWith('{')) return { code: 'mdx-expression', ...place };
  const tag = /^<(?:\/?([a-z][\w-]*)(?=[\s/>])|!--)/.exec(rest);
  if (tag) return { code: 'html-in-text', ...place, values: { value: tag[1] ? `<${tag[1]}>` : '<!-- -->' } };
  const text = /^\S*(?:[^\S\n]\S+){0,2}/.exec(rest)?.[0] ?? '';
  return { code: 'mdx-syntax', ...place, values: { text } };
}

/**
 * Reads the MDX from `start` to the end of the file; never throws, what is wrong is in `findings`.
 * After a mistake the sign that causes it is taken out and the rest is read on, so that one run tells all of them.
 */
export function readBody(source: Source, start: number): Body {
  let text = blank(source.text.slice(0, start)) + source.text.slice(start);
  const findings: Finding[] = [];
  while (findings.length < MOST_ERRORS) {
    try {
      return { source, nodes: flatten(mdxToMdast(text) as MdxNode), findings };
    } catch (error) {
      const [, line, column] = /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
      const offset = offsetAt(text, Number(line ?? 1), Number(column ?? 1));
      findings.push(toFinding(source, offset));
      const rest = text.slice(offset);
      const cause = /^(?:<(?:https?|mailto):[^\s>]*>|\S)/i.exec(rest)?.[0];
      if (!cause) break;
      text = text.slice(0, offset) + blank(cause) + rest.slice(cause.length);
    }
  }
  return { source, nodes: [], findings };
}
