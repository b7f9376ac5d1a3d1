import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { getCostBand } from '../../src/domain/cost.ts';
import type { CaseFacts } from '../../src/schemas/case-study.ts';
import type { LessonFacts } from '../../src/schemas/lesson.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import type { Partnership } from '../../src/schemas/places.ts';
import { getSite } from '../support/built-sites.ts';
import { all, attribute, attributes, getPage, one, textOf } from '../support/pages.ts';

const site = getSite();
const readFacts = <F>(folder: string) => globSync(`content/${folder}/*/index.nl.mdx`).map((file) => ({
  id: basename(dirname(file)),
  facts: (parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as { facts: F }).facts,
}));
const cases = readFacts<CaseFacts>('case-studies');
const lessons = readFacts<LessonFacts>('lessons');
const partnerships = globSync('content/partnerships/*.yaml').map((file) => ({ id: basename(file, '.yaml'), facts: parse(readFileSync(file, 'utf8')) as Partnership }));

/** What the records say, read from their files: facet, value, number. */
function countFacts<F>(records: { facts: F }[], facets: Record<string, (facts: F) => readonly string[]>): [string, string, number][] {
  return Object.entries(facets).flatMap(([facet, of]) => {
    const values = [...new Set(records.flatMap(({ facts }) => of(facts)))];
    return values.map((value): [string, string, number] => [facet, value, records.filter(({ facts }) => of(facts).includes(value)).length]);
  });
}

const EXPECTED = {
  '/case-studies/': { total: cases.length, counts: countFacts(cases, {
    cost: ({ costs }) => [getCostBand(costs)],
    effort: ({ effort }) => [effort],
    form: ({ form }) => [form],
    theme: ({ themes }) => themes,
    country: ({ countries }) => countries,
    sdg: ({ sdgs }) => sdgs.map(({ id }) => String(id)),
    objective: ({ objectives }) => objectives,
    stage: ({ stage }) => [stage],
    evidence: ({ evidence }) => [evidence],
    strength: ({ strength }) => [strength],
  }) },
  '/lessons/': { total: lessons.length, counts: countFacts(lessons, {
    phase: ({ phases }) => phases,
    form: ({ forms = [] }) => forms,
    theme: ({ themes = [] }) => themes,
    country: ({ countries = [] }) => countries,
    polarity: ({ polarity }) => [polarity],
    evidence: ({ evidence }) => [evidence],
    objective: ({ objectives }) => objectives,
  }) },
  '/partnerships/': { total: partnerships.length, counts: countFacts(partnerships, {
    country: ({ country }) => [country],
    status: ({ status }) => [status],
    theme: ({ themes = [] }) => themes,
    form: ({ form }) => [form],
    funding: ({ funding }) => [funding === 'unknown' ? 'unknown' : 'known'],
    evidence: ({ confidence }) => [confidence],
  }) },
};

describe.each(Object.entries(EXPECTED))('the facets of %s', (path, { total, counts }) => {
  it.each(LANGS)('count in %s what the records say, and hold every value that one of them has', (lang) => {
    const { dom } = getPage(site, path, lang);
    const shown = all(dom, '[data-facet]').flatMap((facet) =>
      all(facet, 'li').map((item) => [attribute(facet, 'data-facet'), attribute(item, 'data-value'), Number(textOf(one(item, '.count')))]));
    expect(counts.length).toBeGreaterThan(15);
    for (const expected of counts) expect(shown).toContainEqual(expected);
    const named = new Set(counts.map(([facet]) => facet));
    const used = shown.filter(([facet, , count]) => named.has(facet as string) && count !== 0);
    expect(used).toHaveLength(counts.length);
  });

  it('know the languages in which each text exists', () => {
    const { dom } = getPage(site, path, 'nl');
    const [facet] = all(dom, '[data-facet="language"]');
    if (path === '/partnerships/') return expect(facet).toBeUndefined();
    const folder = path.slice(1, -1);
    for (const lang of LANGS) {
      const [item] = all(dom, `[data-facet="language"] [data-value="${lang}"]`);
      expect(item && Number(textOf(one(item, '.count'))), lang).toBe(globSync(`content/${folder}/*/index.${lang}.mdx`).length);
    }
  });

  it('have the same ids in every language, and tell the script of every record', () => {
    const read = (lang: (typeof LANGS)[number]) => {
      const { dom } = getPage(site, path, lang);
      const data = JSON.parse(one(dom, '[data-browse-data]').textContent) as { facets: { id: string; records: number[][] }[]; orders: Record<string, number[]>; details: Record<string, string[]> };
      for (const list of [...data.facets.map(({ records }) => records), ...Object.values(data.orders), ...Object.values(data.details)]) expect(list).toHaveLength(total);
      for (const order of Object.values(data.orders)) expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
      return { values: attributes(dom, '[data-facet] li', 'data-value'), facets: data.facets.map(({ id }) => id), sorts: attributes(dom, '[data-browse-sort] option', 'value') };
    };
    const dutch = read('nl');
    expect(new Set(dutch.facets).size).toBe(dutch.facets.length);
    for (const lang of LANGS) expect(read(lang), lang).toEqual(dutch);
    // In an address they stand as they are.
    for (const id of [...dutch.values, ...dutch.facets, ...dutch.sorts]) expect(encodeURIComponent(id)).toBe(id);
  });
});
