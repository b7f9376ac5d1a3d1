import { entryPath } from '../../../src/domain/links.ts';
import { footSections, sections } from '../../../src/site/navigation.ts';
import { namesAt } from './facts.ts';
import type { Content } from './read.ts';

/** Pages that neither the menu and the foot nor the content name. */
const OTHER_PAGES = ['/', '/search/', '/costs/', '/contribute/checks/', '/contribute/mistakes/'];

/** The pages of this site, with the ids on them where these come from records: parts of other pages are not looked at. */
export type Pages = Map<string, string[] | undefined>;

/** Every address, drafts included, as links in texts write it: without language and base path. */
export function toPages({ entries, records, vocabulary }: Content): Pages {
  const idsOf = (list: string) => namesAt(vocabulary.get(list)?.yaml.data, '*.id');
  const named = [...sections, ...footSections].map(({ path }) => path);
  const own = entries.map(({ collection, slug }) => entryPath(collection, slug));
  const terms = ['sdgs', 'forms'].flatMap((list) => idsOf(list).map((id) => `/${list}/${id}/`));
  const partnerships = (records.get('partnerships') ?? []).map(({ name }) => `/partnerships/${name}/`);
  const pages: Pages = new Map([...OTHER_PAGES, ...named, ...own, ...terms, ...partnerships].map((path) => [path, undefined]));
  return pages.set('/glossary/', ['terms', 'bridge', ...idsOf('glossary').map((id) => `term-${id}`)]);
}
