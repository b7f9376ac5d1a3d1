import { distance } from 'fastest-levenshtein';
import { address as schema } from '../../../src/schemas/parts.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { readRedirects } from './check-redirects.ts';
import { toPages } from './pages.ts';
import { findDrafts } from './publication.ts';
import type { Content } from './read.ts';

/** The addresses that have ever been published, with the place of each in content/addresses.txt. */
export function readAddresses({ addresses }: Content): { address: string; offset: number }[] {
  return [...(addresses?.text ?? '').matchAll(/^\uFEFF?([^\r\n]+)$/gm)].map(({ 1: line = '', index }) => ({ address: line.trim(), offset: index }));
}

/** Addresses that lead to a page, or on to one. */
export function findLiving(content: Content): Set<string> {
  const { addresses } = findDrafts(content);
  const pages = [...toPages(content).keys()].filter((path) => !addresses.has(path));
  return new Set([...pages, ...readRedirects(content).keys()]);
}

/** No address that was published once is lost: it is a page, or it leads on to one. */
export function checkAddresses(content: Content): Finding[] {
  const { addresses } = content;
  if (!addresses) return [];
  const living = findLiving(content);
  return readAddresses(content).flatMap(({ address, offset }): Finding[] => {
    const place = { field: '', ...addresses.placeAt(offset) };
    if (address !== '/' && !schema.safeParse(address).success) {
      return [{ code: 'bad-format', values: { value: address, example: '/case-studies/dogbo-every-birth-registered/' }, ...place }];
    }
    return living.has(address) ? [] : [{ code: 'address-vanished', values: { value: address, right: nearest(address, living) }, ...place }];
  });
}

/** A page of the same section that may be the new one: an example to begin from, the section itself where nothing is alike. */
function nearest(address: string, living: Set<string>): string {
  const section = /^\/[^/]+\//.exec(address)?.[0] ?? '/';
  const near = [...living].filter((one) => one.startsWith(section) && one !== section);
  const [best] = near.sort((a, b) => distance(a, address) - distance(b, address));
  return best && distance(best, address) <= address.length / 3 ? best : living.has(section) ? section : '/';
}
