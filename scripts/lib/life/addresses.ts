import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findLiving, readAddresses } from '../content/check-addresses.ts';
import { readContent } from '../content/read.ts';

/**
 * Adds every page and redirect that there is to the list of addresses that were ever published.
 * @param root the content folder
 * @param project the folder that files are named from
 */
export async function updateAddresses(root: string, project: string): Promise<{ added: string[]; total: number }> {
  const content = await readContent(root, project);
  const before = new Set(readAddresses(content).map(({ address }) => address));
  const all = [...before.union(findLiving(content))].sort();
  await writeFile(join(root, 'addresses.txt'), all.map((address) => `${address}\n`).join(''));
  return { added: all.filter((address) => !before.has(address)), total: all.length };
}
