import type { Finding } from '../../../src/report/issue.ts';
import type { Content } from './read.ts';

/** What could not be read at all: letters, frontmatter, YAML, MDX. */
export function checkSyntax({ entries, vocabulary, records, findings }: Content): Finding[] {
  return [
    ...findings,
    ...entries.flatMap(({ texts }) => [...texts.values()].flatMap(({ frontmatter, body }) => [...frontmatter.findings, ...body.findings])),
    ...[...vocabulary.values(), ...[...records.values()].flat()].flatMap(({ yaml }) => yaml.findings),
  ];
}
