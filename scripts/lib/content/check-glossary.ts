import type { Finding } from '../../../src/report/issue.ts';
import { collect, isRecord } from './collect.ts';
import { dutchData, nameAt } from './facts.ts';
import type { Content } from './read.ts';
import { suggest } from './suggest.ts';

/** A term of a country may be bridged to a concept: a term of no country, which the terms of several then share. */
function checkBridges({ vocabulary, label }: Content): Finding[] {
  const glossary = vocabulary.get('glossary')?.yaml;
  if (!glossary || !Array.isArray(glossary.data)) return [];
  const terms = glossary.data.filter(isRecord);
  const concepts = terms.filter(({ bridge, country }) => bridge === undefined && country === undefined).map(({ id }) => String(id));
  const list = [`${label}/vocabulary/glossary.yaml`, 'country: –'];
  return collect(glossary.data, '*.bridge').flatMap(({ path, value }): Finding[] => {
    const field = path.join('.');
    if (!concepts.includes(String(value))) {
      return [{ code: 'unknown-reference', field, values: { value: String(value), list, ...suggest(value, concepts) }, ...glossary.placeOf(path) }];
    }
    const country = [...path.slice(0, -1), 'country'];
    if (nameAt(terms[Number(path[0])], 'country') !== undefined) return [];
    return [{ code: 'missing-field', field: country.join('.'), values: { value: 'country', example: 'country: "benin"' }, ...glossary.placeOf(country) }];
  });
}

/** The tiers of a country are told with terms of that country. */
function checkTiers({ entries, vocabulary }: Content): Finding[] {
  const data = vocabulary.get('glossary')?.yaml.data;
  const terms = Array.isArray(data) ? data.filter(isRecord) : [];
  return entries.flatMap((entry) => {
    const yaml = entry.texts.get('nl')?.frontmatter;
    if (!yaml || entry.collection !== 'countries') return [];
    return collect(dutchData(entry), 'facts.tiers.*.term').flatMap(({ path, value }): Finding[] => {
      const term = terms.find(({ id }) => id === value);
      if (!term || term['country'] === entry.slug) return [];
      return [{ code: 'term-elsewhere', field: path.join('.'), values: { value: String(value), country: entry.slug }, ...yaml.placeOf(path) }];
    });
  });
}

/** The glossary: terms that are bridged to something, and countries that use their own. */
export function checkGlossary(content: Content): Finding[] {
  return [...checkBridges(content), ...checkTiers(content)];
}
