import type { PublicationState } from '../domain/publication.ts';
import type { Lang } from '../schemas/parts.ts';
import type { Scope } from './published.ts';

/** An entry has its title in its text, a partnership is named after its parties. */
type Archivable = { path: string; state: PublicationState } & ({ text: { title: string } } | { title: string });

/** Archived pages of one kind, the last archived first. */
export async function getArchived(lang: Lang, getEntries: (lang: Lang, scope: Scope) => Promise<readonly Archivable[]>) {
  const all = await getEntries(lang, 'all');
  return all
    .flatMap(({ path, state, ...named }) =>
      state.publication === 'archived' ? [{ path, label: 'text' in named ? named.text.title : named.title, date: state.archive.date }] : [],
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.label.localeCompare(b.label, lang));
}
export type ArchivedLink = Awaited<ReturnType<typeof getArchived>>[number];
