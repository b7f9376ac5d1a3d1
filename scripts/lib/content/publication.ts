import { entryPath } from '../../../src/domain/links.ts';
import { dutchData, nameAt } from './facts.ts';
import type { Content } from './read.ts';

/** Drafts by what others refer to: `case-studies/old-mill`, and by the address that they will have. */
export interface Drafts {
  records: Set<string>;
  addresses: Set<string>;
}

/** Everything that is written but not published: the site has no page of it. */
export function findDrafts({ entries, records }: Content): Drafts {
  const drafts = entries
    .filter((entry) => nameAt(dutchData(entry), 'facts.publication') === 'draft')
    .map(({ collection, slug }) => ({ record: `${collection}/${slug}`, address: entryPath(collection, slug) }));
  const partnerships = (records.get('partnerships') ?? [])
    .filter(({ yaml }) => nameAt(yaml.data, 'publication') === 'draft')
    .map(({ name }) => ({ record: `partnerships/${name}`, address: `/partnerships/${name}/` }));
  const all = [...drafts, ...partnerships];
  return { records: new Set(all.map(({ record }) => record)), addresses: new Set(all.map(({ address }) => address)) };
}
