import { nameParties } from '../../../src/domain/partnerships.ts';
import type { RecordName } from '../../../src/report/records.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import { partnership } from '../../../src/schemas/places.ts';
import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import { nameAt } from './facts.ts';
import type { Content, DataFile, Entry } from './read.ts';

/** The title of an entry: in the language asked for, in Dutch, or in any that can be read; else the name of its folder. */
function titleOf({ texts, slug }: Entry, lang: Lang): string {
  const preferred: Lang[] = [lang, DEFAULT_LANG, ...texts.keys()];
  const titles = preferred.map((one) => nameAt(texts.get(one)?.frontmatter.data, 'title'));
  return titles.find(Boolean) ?? slug;
}

/** The name of a record without running text; that of its file where it has none. */
function nameOf({ name, yaml: { data } }: DataFile, municipalities: Map<string, { name: string }>, lang: Lang): string {
  const parties = partnership.safeParse(data).data;
  if (parties) return nameParties(parties, municipalities, lang).title;
  return nameAt(data, 'name') ?? nameAt(data, `title.${lang}`) ?? name;
}

/** Every record by the name that people know it by. */
export function listRecords({ entries, records, vocabulary }: Content, lang: Lang): RecordName[] {
  const places = records.get('municipalities') ?? [];
  const municipalities = new Map(places.map(({ name, yaml }) => [name, { name: nameAt(yaml.data, 'name') ?? name }]));
  const files = [...[...records.values()].flat(), ...vocabulary.values()];
  return [
    ...entries.map((entry) => ({ title: titleOf(entry, lang), path: entry.folder })),
    ...files.map((file) => ({ title: nameOf(file, municipalities, lang), path: file.source.file })),
  ];
}
