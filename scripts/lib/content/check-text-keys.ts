import { entrySchemas } from '../../../src/schemas/index.ts';
import { TEXT_BLOCKS } from '../../../src/schemas/references.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { keysAt } from './collect.ts';
import { dutchData, namesAt } from './facts.ts';
import type { Content, Entry, EntryText } from './read.ts';
import { suggest } from './suggest.ts';

function checkBlock({ frontmatter }: EntryText, block: string, ids: string[], wanted: string[]): Finding[] {
  const keys = keysAt(frontmatter.data, [block]);
  const unknown = keys
    .filter((key) => !ids.includes(key))
    .map((key): Finding => ({
      code: 'text-key-unknown',
      field: `${block}.${key}`,
      values: { value: key, block, ...suggest(key, ids) },
      ...frontmatter.placeOfKey([block, key]),
    }));
  const missing = wanted
    .filter((id) => !keys.includes(id))
    .map((id): Finding => ({
      code: block === 'figures' ? 'figure-name-missing' : 'text-key-missing',
      field: `${block}.${id}`,
      values: { value: id, block },
      ...frontmatter.placeOf([block, id]),
    }));
  return [...unknown, ...missing];
}

function checkEntry(entry: Entry): Finding[] {
  const dutch = dutchData(entry);
  if (dutch === undefined) return [];
  const texts = [...entry.texts.values()].filter(({ frontmatter }) => frontmatter.data !== undefined);
  const { shape } = entrySchemas[entry.collection];
  return TEXT_BLOCKS.filter(([block]) => block in shape).flatMap(([block, pattern]) => {
    const ids = [...new Set(namesAt(dutch, pattern))];
    const used = new Set(texts.flatMap(({ frontmatter }) => keysAt(frontmatter.data, [block])));
    const wanted = block === 'figures' ? ids.filter((id) => used.has(id)) : ids;
    return texts.flatMap((text) => checkBlock(text, block, ids, wanted));
  });
}

/**
 * The keys under which texts say something about facts: ids of those facts, the same in every language.
 * A figure needs no name, but one that has a name in one language has it in all; the rest is told in all.
 */
export function checkTextKeys({ entries }: Content): Finding[] {
  return entries.flatMap(checkEntry);
}
