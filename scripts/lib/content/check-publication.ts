import { collect } from './collect.ts';
import { judgeLink } from './check-links.ts';
import { inFacts, inLists, inRecords, type Reference } from '../../../src/schemas/references.ts';
import { dutchData, nameAt } from './facts.ts';
import { rangeOf } from './mdx.ts';
import { toPages, type Pages } from './pages.ts';
import { findDrafts, type Drafts } from './publication.ts';
import type { Finding } from '../../../src/report/issue.ts';
import type { Content, EntryText } from './read.ts';
import type { YamlData } from './yaml.ts';

/** References by id to a record that the site does not show. */
function checkReferences(yaml: YamlData, data: unknown, references: readonly Reference[] = [], { records }: Drafts): Finding[] {
  return references.flatMap(([pattern, ...targets]) =>
    collect(data, pattern)
      .filter(({ value }) => targets.some((target) => records.has(`${target}/${String(value)}`)))
      .map(({ path, value }) => ({ code: 'reference-to-draft', field: path.join('.'), values: { value: String(value) }, ...yaml.placeOf(path) })),
  );
}

/** Links in a text to a page that the site does not show. */
function checkLinks({ source, body }: EntryText, { addresses }: Drafts): Finding[] {
  return body.nodes.flatMap((node): Finding[] => {
    const url = node.url ?? '';
    if (!['link', 'definition'].includes(node.type) || !addresses.has(url.replace(/[?#].*$/, ''))) return [];
    const [start, end] = rangeOf(node);
    const inside = source.text.slice(start, end).lastIndexOf(url);
    return [{ code: 'reference-to-draft', field: 'body', values: { value: url }, ...source.placeAt(start + inside) }];
  });
}

/** The page that an archived record names in its place: there is one, it is published, and a replaced record names one. */
function checkArchive(yaml: YamlData, data: unknown, start: readonly string[], pages: Pages, { addresses }: Drafts): Finding[] {
  const at = [...start, 'archive', 'replacement'];
  const field = at.join('.');
  const replacement = nameAt(data, field);
  if (replacement === undefined) {
    const reason = [...start, 'archive', 'reason'];
    if (nameAt(data, reason.join('.')) !== 'replaced') return [];
    return [{ code: 'replacement-missing', field: reason.join('.'), ...yaml.placeOf(reason) }];
  }
  if (addresses.has(replacement)) return [{ code: 'reference-to-draft', field, values: { value: replacement }, ...yaml.placeOf(at) }];
  const verdict = judgeLink(replacement, pages);
  return verdict ? [{ ...verdict, field, ...yaml.placeOf(at) }] : [];
}

/** What is published leads to nothing that is not: readers would find no page. */
export function checkPublication(content: Content): Finding[] {
  const { entries, records, vocabulary } = content;
  const drafts = findDrafts(content);
  const pages = toPages(content);
  const shown = entries.filter(({ collection, slug }) => !drafts.records.has(`${collection}/${slug}`));
  return [
    ...shown.flatMap((entry) => {
      const data = dutchData(entry);
      const yaml = entry.texts.get('nl')?.frontmatter;
      const facts = yaml ? [...checkReferences(yaml, data, inFacts, drafts), ...checkArchive(yaml, data, ['facts'], pages, drafts)] : [];
      return [...facts, ...[...entry.texts.values()].flatMap((text) => checkLinks(text, drafts))];
    }),
    ...[...records].flatMap(([name, files]) =>
      files
        .filter((file) => !drafts.records.has(`${name}/${file.name}`))
        .flatMap(({ yaml }) => [
          ...checkReferences(yaml, yaml.data, inRecords[name], drafts),
          ...checkArchive(yaml, yaml.data, [], pages, drafts),
        ]),
    ),
    ...[...vocabulary].flatMap(([name, { yaml }]) => checkReferences(yaml, yaml.data, inLists[name], drafts)),
  ];
}
