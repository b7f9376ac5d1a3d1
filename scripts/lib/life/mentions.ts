import { collect } from '../content/collect.ts';
import { inFacts, inLists, inRecords, type Reference } from '../../../src/schemas/references.ts';
import { rangeOf } from '../content/mdx.ts';
import type { Content, EntryText } from '../content/read.ts';
import type { Source } from '../content/source.ts';
import type { YamlData } from '../content/yaml.ts';
import type { Edit } from './edits.ts';

/** A page before and after it got another name. */
export interface Renaming {
  /** `case-studies`, `partnerships` … */
  collection: string;
  slug: { from: string; to: string };
  address: { from: string; to: string };
}

/** The value at a path, with `from` in it written as `to`; its quotation marks stay. */
function replaceAt(source: Source, yaml: YamlData, path: (string | number)[], { from, to }: Renaming['slug']): Edit {
  const { value, end } = yaml.rangeOf(path);
  const start = source.text.indexOf(from, value);
  if (start === -1 || start + from.length > end) throw new Error(`${source.file}: "${from}" is not written at ${path.join('.')}.`);
  return { source, start, end: start + from.length, text: to };
}

function inData(source: Source, yaml: YamlData, references: readonly Reference[] = [], { collection, slug, address }: Renaming): Edit[] {
  const ids = references
    .filter(([, ...targets]) => targets.includes(collection))
    .flatMap(([pattern]) => collect(yaml.data, pattern))
    .filter(({ value }) => value === slug.from)
    .map(({ path }) => replaceAt(source, yaml, path, slug));
  // The last one: pages that subjects of the thesaurus name.
  const replacements = ['archive.replacement', 'facts.archive.replacement', '*.pages.*']
    .flatMap((pattern) => collect(yaml.data, pattern))
    .filter(({ value }) => value === address.from)
    .map(({ path }) => replaceAt(source, yaml, path, address));
  return [...ids, ...replacements];
}

function inBody({ source, body }: EntryText, { from, to }: Renaming['address']): Edit[] {
  return body.nodes.flatMap((node): Edit[] => {
    const url = node.url ?? '';
    if (!['link', 'definition'].includes(node.type) || url.replace(/[?#].*$/, '') !== from) return [];
    const [start, end] = rangeOf(node);
    const at = start + source.text.slice(start, end).lastIndexOf(url);
    return [{ source, start: at, end: at + from.length, text: to }];
  });
}

/** Everything in the content that names a page, by its id or by its address, as edits that name it anew. */
export function findMentions({ entries, records, vocabulary }: Content, renaming: Renaming): Edit[] {
  return [
    ...entries.flatMap(({ texts }) =>
      [...texts.values()].flatMap((text) => [
        ...inData(text.source, text.frontmatter, inFacts, renaming),
        ...inBody(text, renaming.address),
      ]),
    ),
    ...[...records].flatMap(([name, files]) => files.flatMap(({ source, yaml }) => inData(source, yaml, inRecords[name], renaming))),
    ...[...vocabulary].flatMap(([name, { source, yaml }]) => inData(source, yaml, inLists[name], renaming)),
  ];
}
