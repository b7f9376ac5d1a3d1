import { nameParties } from '../domain/partnerships.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCountries, getThemes } from './entries.ts';
import { getRecords, getTerms } from './vocabulary.ts';

export interface NamedLink {
  id: string;
  label: string;
  /** Page of its own; undefined where it has none. */
  path?: string | undefined;
}

/** Names and addresses of what records refer to by id, in one language. */
export async function getNames(lang: Lang) {
  const [countries, themes, forms, municipalities, organisations, partnerships] = await Promise.all([
    getCountries(lang, 'all'),
    getThemes(lang, 'all'),
    getTerms('forms'),
    getRecords('municipalities'),
    getRecords('organisations'),
    getRecords('partnerships'),
  ]);
  const toMap = (links: NamedLink[]) => new Map(links.map((link) => [link.id, link]));
  const maps = {
    country: toMap(countries.map(({ slug, text, path }) => ({ id: slug, label: text.title, path }))),
    theme: toMap(themes.map(({ slug, text, path }) => ({ id: slug, label: text.short, path }))),
    form: toMap([...forms.values()].map(({ id, label }) => ({ id, label: label[lang], path: `/forms/${id}/` }))),
    municipality: toMap([...municipalities].map(([id, { name }]) => ({ id, label: name }))),
    organisation: toMap(
      [...organisations].map(([id, { name, abbreviation }]) => ({ id, label: abbreviation ?? name, path: undefined })),
    ),
    partnership: toMap(
      [...partnerships].map(([id, record]) => ({
        id,
        label: nameParties(record, municipalities, lang).title,
        path: `/partnerships/${id}/`,
      })),
    ),
  };
  type Kind = keyof typeof maps;
  /** The link for one id; throws where nothing has that id, naming it. */
  const one = (kind: Kind, id: string): NamedLink => {
    const link = maps[kind].get(id);
    if (!link) throw new Error(`No ${kind} has the id "${id}".`);
    return link;
  };
  return {
    one,
    all: (kind: Kind, ids: readonly string[]) => ids.map((id) => one(kind, id)),
    /** A municipality or an organisation: whoever pays or takes part. */
    actor: (id: string): NamedLink => maps.municipality.get(id) ?? one('organisation', id),
  };
}
export type Names = Awaited<ReturnType<typeof getNames>>;
