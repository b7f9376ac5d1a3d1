import { setTimeout as sleep } from 'node:timers/promises';
import { isExternal } from '../../../src/domain/links.ts';
import type { Finding, Place } from '../../../src/report/issue.ts';
import { isRecord } from './collect.ts';
import { rangeOf } from './mdx.ts';
import type { Path } from './positions.ts';
import type { Content } from './read.ts';
import { findUnreachable, type Ask } from './unreachable.ts';

/** An address of another site, with where it is written. */
interface Address extends Place {
  url: string;
  field: string;
}

/** Fields that hold the address of another site, wherever they stand in a record. */
const FIELDS = ['url', 'site'];

function pathsIn(data: unknown, path: (string | number)[] = []): { path: Path; url: string }[] {
  if (Array.isArray(data)) return data.flatMap((item: unknown, at) => pathsIn(item, [...path, at]));
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    FIELDS.includes(key) && typeof value === 'string' && isExternal(value) && URL.canParse(value)
      ? [{ path: [...path, key], url: value }]
      : pathsIn(value, [...path, key]),
  );
}

function listAddresses({ entries, records, vocabulary }: Content): Address[] {
  const texts = entries.flatMap((entry) => [...entry.texts.values()]);
  const files = [...texts.map(({ frontmatter }) => frontmatter), ...[...records.values()].flat().map(({ yaml }) => yaml), ...[...vocabulary.values()].map(({ yaml }) => yaml)];
  const inFields = files.flatMap(({ data, placeOf }) => pathsIn(data).map(({ path, url }) => ({ url, field: path.join('.'), ...placeOf(path) })));
  const inTexts = texts.flatMap(({ source, body }) =>
    body.nodes.flatMap((node) => {
      const isLink = (node.type === 'link' || node.type === 'definition') && isExternal(node.url ?? '') && URL.canParse(node.url ?? '');
      return isLink ? [{ url: node.url as string, field: 'body', ...source.placeAt(rangeOf(node)[0]) }] : [];
    }),
  );
  return [...inFields, ...inTexts];
}

/**
 * Pages of other sites that do not answer: sources, sites of organisations, links in texts. Each is asked once.
 * @param ask how a page is asked for: `fetch`, or what a test gives
 */
export async function checkOnline(content: Content, ask: Ask): Promise<Finding[]> {
  const addresses = listAddresses(content);
  const unreachable = await findUnreachable(addresses.map(({ url }) => url), ask, (milliseconds) => sleep(milliseconds));
  return addresses.flatMap(({ url, ...place }): Finding[] => {
    const reason = unreachable.get(url);
    return reason === undefined ? [] : [{ code: 'source-unreachable', values: { value: url, reason }, ...place }];
  });
}
