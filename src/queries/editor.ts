import { getCollection } from 'astro:content';
import type { Lang } from '../schemas/parts.ts';
import { getCases, getCountries, getHowTos, getLessons, getObjectives, getThemes } from './entries.ts';
import { getNames } from './names.ts';
import { getRecords } from './vocabulary.ts';

const LISTS = ['plan-sections', 'sdgs', 'functions', 'activities', 'country-statuses', 'country-reasons', 'finance-lines', 'forms', 'glossary'] as const;

/** Everything that a record can refer to, by collection or list: each id with its name in one language, for the editor's form. */
export async function getReferenceNames(lang: Lang): Promise<Record<string, { id: string; label: string }[]>> {
  const names = await getNames(lang);
  const entries = Object.entries({
    'case-studies': await getCases(lang),
    lessons: await getLessons(lang),
    countries: await getCountries(lang),
    themes: await getThemes(lang),
    'how-to': await getHowTos(lang),
  }).map(([name, views]) => [name, views.map(({ slug, text }) => ({ id: slug, label: text.title }))] as const);
  const objectives = (await getObjectives(lang)).map(({ slug, facts, text }) => ({ id: slug, label: `${facts.code} ${text.title}` }));
  const kinds = { municipalities: 'municipality', organisations: 'organisation', partnerships: 'partnership' } as const;
  const records = Object.entries(kinds).map(async ([name, kind]) => {
    const ids = [...(await getRecords(name as keyof typeof kinds)).keys()];
    return [name, names.all(kind, ids).sort((a, b) => a.label.localeCompare(b.label, lang))] as const;
  });
  const lists = LISTS.map(async (name) => {
    const terms = await getCollection(name);
    return [name, terms.map(({ id, data }) => ({ id, label: name === 'sdgs' ? `${id}. ${data.label[lang]}` : data.label[lang] }))] as const;
  });
  return Object.fromEntries([...entries, ['objectives', objectives], ...(await Promise.all([...records, ...lists]))]);
}
