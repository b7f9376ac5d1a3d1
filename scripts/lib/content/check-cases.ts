import type { Finding } from '../../../src/report/issue.ts';
import { collect, valueAt } from './collect.ts';
import { dutchData, findRecord, nameAt, namesAt, readIsoCodes } from './facts.ts';
import type { Content, Entry } from './read.ts';

const HOME = 'BE';

/** The municipalities of a case are parties of the partnership that it names, as far as these are named in public. */
function checkParties(content: Content, entry: Entry): Finding[] {
  const frontmatter = entry.texts.get('nl')?.frontmatter;
  const data = dutchData(entry);
  const id = nameAt(data, 'facts.partnership');
  const partnership = findRecord(content, 'partnerships', id)?.yaml.data;
  if (!frontmatter || id === undefined || partnership === undefined) return [];
  const sides = { flemish: namesAt(partnership, 'flemish.*'), partners: namesAt(partnership, 'partners.*') };
  const parties = Object.values(sides).flat();
  return collect(data, 'facts.municipalities.*').flatMap(({ path, value }): Finding[] => {
    const iso = nameAt(findRecord(content, 'municipalities', String(value))?.yaml.data, 'country');
    const side = iso === HOME ? 'flemish' : 'partners';
    const isOpen = sides[side].length === 0 || valueAt(partnership, [`${side}Unnamed`]) !== undefined;
    if (iso === undefined || isOpen || parties.includes(String(value))) return [];
    return [{ code: 'case-party', field: path.join('.'), values: { value: String(value), id, options: parties }, ...frontmatter.placeOf(path) }];
  });
}

/** A case names the country of each partner that it names: the pages of countries list their cases by that. */
function checkCountries(content: Content, entry: Entry, isoOf: Map<string, string>): Finding[] {
  const frontmatter = entry.texts.get('nl')?.frontmatter;
  const data = dutchData(entry);
  const named = namesAt(data, 'facts.countries.*').map((country) => isoOf.get(country));
  if (!frontmatter || named.includes(undefined)) return [];
  const partnership = findRecord(content, 'partnerships', nameAt(data, 'facts.partnership'));
  const places = [
    ...collect(data, 'facts.municipalities.*').map(({ path, value }) => {
      const iso = nameAt(findRecord(content, 'municipalities', String(value))?.yaml.data, 'country');
      return { path, value: String(value), iso: iso === HOME ? undefined : iso };
    }),
    { path: ['facts', 'partnership'], value: partnership?.name ?? '', iso: isoOf.get(nameAt(partnership?.yaml.data, 'country') ?? '') },
  ];
  return places.flatMap(({ path, value, iso }): Finding[] => {
    if (iso === undefined || named.includes(iso)) return [];
    const country = [...isoOf].find(([, code]) => code === iso)?.[0] ?? iso;
    return [{ code: 'case-country', field: path.join('.'), values: { value, country }, ...frontmatter.placeOf(path) }];
  });
}

/** What a case says of its partners agrees with the records of those partners. */
export function checkCases(content: Content): Finding[] {
  const isoOf = readIsoCodes(content);
  const cases = content.entries.filter(({ collection }) => collection === 'case-studies');
  return cases.flatMap((entry) => [...checkParties(content, entry), ...checkCountries(content, entry, isoOf)]);
}
