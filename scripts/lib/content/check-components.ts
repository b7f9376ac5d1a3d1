import { type AttributeRule, componentRules } from '../../../src/schemas/components.ts';
import type { Finding, Values } from '../../../src/report/issue.ts';
import type { Code } from '../../../src/report/codes.ts';
import { factIds } from './facts.ts';
import { rangeOf, type MdxAttribute, type MdxNode } from './mdx.ts';
import type { Content, Entry, EntryText } from './read.ts';
import { suggest } from './suggest.ts';

/** What the checks of one component need to know of the text it stands in. */
interface Context {
  entry: Entry;
  /** Ids that the facts have; undefined where these cannot be read. */
  known: Record<'figure' | 'source', string[] | undefined>;
  tell: (code: Code, offset: number, values?: Values) => Finding;
  text: string;
}

function checkValue(name: string, value: MdxAttribute['value'], rule: AttributeRule, offset: number, context: Context): Finding[] {
  if (typeof value === 'object' && value !== null) return [context.tell('mdx-expression', offset)];
  if (rule !== 'figure' && rule !== 'source') {
    const wrong = typeof value !== 'string' || !rule.includes(value);
    return wrong ? [context.tell('wrong-attribute', offset, { name, value: value ?? '', options: rule, ...suggest(value, rule) })] : [];
  }
  const known = context.known[rule];
  if (!known || (typeof value === 'string' && known.includes(value))) return [];
  return [context.tell(rule === 'figure' ? 'unknown-fact' : 'unknown-source', offset, { value: value ?? '', ...suggest(value, known) })];
}

function checkComponent(node: MdxNode, context: Context): Finding[] {
  const { entry, tell, text } = context;
  const [start, end] = rangeOf(node);
  const name = node.name ?? '';
  if (name === '' || /^[a-z]/.test(name)) return [tell('html-in-text', start, { value: `<${name}>` })];
  const rule = Object.hasOwn(componentRules, name) ? componentRules[name] : undefined;
  const known = Object.keys(componentRules);
  if (!rule) return [tell('unknown-component', start, { value: name, options: known, ...suggest(name, known) })];
  const findings: Finding[] = [];
  const here = [entry.collection, `${entry.collection}/${entry.slug}`];
  if (rule.where && !rule.where.some((place) => here.includes(place))) {
    findings.push(tell('component-not-here', start, { value: name, options: rule.where }));
  }
  if (node.children && node.children.length > 0) findings.push(tell('component-content', start, { value: name }));
  const given = node.attributes ?? [];
  for (const attribute of given) {
    const attributeName = attribute.name ?? '';
    // The parser gives no place for attributes: their name stands in the opening tag.
    const inTag = new RegExp(`\\s${attributeName}(?=[\\s=/>])`).exec(text.slice(start, end))?.index;
    const offset = inTag === undefined ? start : start + inTag + 1;
    const accepted = Object.hasOwn(rule.attributes, attributeName) ? rule.attributes[attributeName] : undefined;
    if (attribute.type === 'mdxJsxExpressionAttribute') findings.push(tell('mdx-expression', start));
    else if (accepted === undefined) {
      const names = Object.keys(rule.attributes);
      findings.push(tell('unknown-attribute', offset, { value: attributeName, name, ...suggest(attributeName, names) }));
    } else findings.push(...checkValue(attributeName, attribute.value, accepted, offset, context));
  }
  const missing = Object.keys(rule.attributes).filter((wanted) => !given.some((attribute) => attribute.name === wanted));
  return [...findings, ...missing.map((wanted) => tell('missing-attribute', start, { value: wanted, name }))];
}

function checkBody(entry: Entry, { source, body }: EntryText): Finding[] {
  const tell = (code: Code, offset: number, values: Values = {}): Finding => ({ code, field: 'body', values, ...source.placeAt(offset) });
  const known = { figure: factIds(entry, 'figures'), source: factIds(entry, 'sources') };
  const context: Context = { entry, known, tell, text: source.text };
  return body.nodes.flatMap((node) => {
    const [start] = rangeOf(node);
    switch (node.type) {
      case 'mdxjsEsm':
        return [tell('mdx-import', start, { value: (node.value ?? '').split(/\s/)[0] ?? '' })];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [tell('mdx-expression', start)];
      case 'html':
        return [tell('html-in-text', start, { value: '<>' })];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkComponent(node, context);
      default:
        return [];
    }
  });
}

/** What a text may hold beside Markdown: the components of content/README.md with their attributes, and no code. */
export function checkComponents({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => [...entry.texts.values()].flatMap((text) => checkBody(entry, text)));
}
