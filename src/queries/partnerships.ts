import { nameParties } from '../domain/partnerships.ts';
import { isListed, toPublicationState } from '../domain/publication.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCaseLines } from './cases.ts';
import { getCases, getLessons } from './entries.ts';
import { getLessonLines } from './lessons.ts';
import { getNames } from './names.ts';
import type { Scope } from './published.ts';
import { getRecordFile, getRecords } from './vocabulary.ts';

/** Partnerships as a list shows them, by the Flemish party in the alphabet. */
export async function getPartnershipRows(lang: Lang, scope: Scope = 'listed') {
  const [partnerships, municipalities, names] = await Promise.all([
    getRecords('partnerships'),
    getRecords('municipalities'),
    getNames(lang),
  ]);
  return [...partnerships]
    .filter(([, record]) => scope === 'all' || isListed(record))
    .map(([id, record]) => ({
      id,
      slug: id,
      path: `/partnerships/${id}/`,
      ...nameParties(record, municipalities, lang),
      flemishIds: record.flemish,
      partnerIds: record.partners,
      country: names.one('country', record.country),
      form: names.one('form', record.form),
      period: formatPeriod(
        { from: record.since, to: record.until === 'none-known' ? (record.status === 'active' ? 'ongoing' : 'unknown') : record.until },
        lang,
      ),
      since: record.since,
      status: record.status,
      confidence: record.confidence,
      themes: names.all('theme', record.themes),
      funding: record.funding === 'unknown' ? undefined : record.funding[lang],
      note: record.note?.[lang],
      sources: record.sources,
      reviewed: record.reviewed,
      state: toPublicationState(record),
    }))
    .sort((a, b) => a.flemish.localeCompare(b.flemish, lang) || a.partners.localeCompare(b.partners, lang));
}
export type PartnershipRow = Awaited<ReturnType<typeof getPartnershipRows>>[number];

/** What the page of a partnership adds to its line: cases, lessons from them, notes on its places. */
export async function getPartnershipPage(row: PartnershipRow, lang: Lang) {
  const [cases, lessons, municipalities] = await Promise.all([getCases(lang), getLessons(lang), getRecords('municipalities')]);
  const own = cases.filter(({ facts }) => facts.partnership === row.id);
  const slugs = own.map(({ slug }) => slug);
  const places = [...row.flemishIds, ...row.partnerIds].flatMap((id) => {
    const place = municipalities.get(id);
    return place ? [{ id, ...place }] : [];
  });
  return {
    file: await getRecordFile('partnerships', row.id),
    cases: await getCaseLines(own),
    lessons: getLessonLines(lessons.filter(({ facts }) => facts.cases.some((slug) => slugs.includes(slug)))),
    places,
    /** Where the facts of its places can be mended. */
    editable: await Promise.all(places.map(async ({ id, name }) => ({ label: name, file: await getRecordFile('municipalities', id) }))),
    notes: places.flatMap(({ note }) => note?.[lang] ?? []),
  };
}
export type PartnershipPage = Awaited<ReturnType<typeof getPartnershipPage>>;
