import { toShownOn } from '../../../src/domain/changed-pages.ts';
import { entryPath } from '../../../src/domain/links.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { referencesTo } from './check-references.ts';
import { dutchData, namesAt } from './facts.ts';
import type { Content } from './read.ts';

/** Pages of the entries and partnerships whose facts name a record. */
function listNaming({ entries, records }: Content, collection: string, id: string): string[] {
  const names = (data: unknown, where: 'facts' | 'partnerships') =>
    referencesTo(collection, where).some((pattern) => namesAt(data, pattern).includes(id));
  return [
    ...entries.filter((entry) => names(dutchData(entry), 'facts')).map(({ collection: own, slug }) => entryPath(own, slug)),
    ...(records.get('partnerships') ?? []).filter(({ yaml }) => names(yaml.data, 'partnerships')).map(({ name }) => `/partnerships/${name}/`),
  ];
}

/**
 * The pages that readers will see changed, in each language.
 * @param files that changed, as reports show them; what is no content, or is gone, is passed over
 */
export function listChangedPages(content: Content, files: readonly string[]): Record<Lang, string[]> {
  const pages = Object.fromEntries(LANGS.map((lang) => [lang, new Set<string>()])) as Record<Lang, Set<string>>;
  const kept = content.paths.filter((path) => files.includes(`${content.label}/${path}`));
  for (const path of kept) {
    const { paths, langs } = toShownOn(path);
    const [collection = '', id = ''] = path.split('/');
    const all = paths.length > 0 ? paths : listNaming(content, collection, id.replace(/\.yaml$/, ''));
    for (const lang of langs) for (const page of all) pages[lang].add(page);
  }
  return Object.fromEntries(LANGS.map((lang) => [lang, [...pages[lang]].sort()])) as Record<Lang, string[]>;
}
