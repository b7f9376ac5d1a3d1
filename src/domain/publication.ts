import type { PublicationFacts } from '../schemas/publication.ts';

type Archive = NonNullable<PublicationFacts['archive']>;

/** Where a record stands in its life, as its page says it. */
export type PublicationState = { publication: 'draft' | 'published' } | { publication: 'archived'; archive: Archive };

/** The state of a record by its facts; what has no such facts, such as a chapter of the plan, is simply published. */
export function toPublicationState(facts: object): PublicationState {
  const { publication, archive } = facts as Partial<PublicationFacts>;
  if (archive) return { publication: 'archived', archive };
  return { publication: publication === 'draft' ? 'draft' : 'published' };
}

/** Whether a record stands in lists and is counted: what is archived has a page, and that is all. */
export const isListed = (facts: object): boolean => toPublicationState(facts).publication !== 'archived';

/** A record, or one language of an entry, as the content layer gives it. */
interface Stored {
  id: string;
  data: object;
}

/** Facts stand at the top of a record, and in one block of the Dutch text of an entry. */
const factsOf = ({ data }: Stored): object => ('facts' in data ? (data.facts as object | undefined) : data) ?? {};
const slugOf = ({ id }: Stored): string => id.replace(/\/.*$/, '');

/** What remains without drafts, of an entry all its languages: its Dutch text speaks for the others. */
export function withoutDrafts<S extends Stored>(stored: readonly S[]): S[] {
  const drafts = new Set(stored.filter((one) => toPublicationState(factsOf(one)).publication === 'draft').map(slugOf));
  return stored.filter((one) => !drafts.has(slugOf(one)));
}
