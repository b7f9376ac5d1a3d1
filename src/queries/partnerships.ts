import { formatPeriod } from '../domain/period.ts';
import type { Lang } from '../schemas/parts.ts';
import { getCases } from './entries.ts';
import { toLink } from './frame.ts';
import { getNames } from './names.ts';
import { getRecords } from './vocabulary.ts';

/** Every partnership as a list shows it, Flemish party first in the alphabet. */
export async function getPartnershipRows(lang: Lang) {
  const [partnerships, municipalities, names, cases] = await Promise.all([
    getRecords('partnerships'),
    getRecords('municipalities'),
    getNames(lang),
    getCases(lang),
  ]);
  const toNames = (ids: readonly string[], unnamed: Record<Lang, string> | undefined) =>
    ids.length > 0 ? ids.map((id) => municipalities.get(id)?.name ?? id).join(', ') : (unnamed?.[lang] ?? '');
  return [...partnerships]
    .map(([id, record]) => ({
      id,
      path: `/partnerships/#${id}`,
      flemish: toNames(record.flemish, record.flemishUnnamed),
      partners: toNames(record.partners, record.partnersUnnamed),
      flemishIds: record.flemish,
      partnerIds: record.partners,
      country: names.one('country', record.country),
      form: names.one('form', record.form),
      period: formatPeriod(
        { from: record.since, to: record.until === 'none-known' ? (record.status === 'active' ? 'ongoing' : 'unknown') : record.until },
        lang,
      ),
      since: record.since,
      until: record.until,
      status: record.status,
      confidence: record.confidence,
      themes: names.all('theme', record.themes),
      funding: record.funding === 'unknown' ? undefined : record.funding[lang],
      note: record.note?.[lang],
      sources: record.sources,
      cases: cases.filter(({ facts }) => facts.partnership === id).map(toLink),
    }))
    .sort((a, b) => a.flemish.localeCompare(b.flemish, lang) || a.partners.localeCompare(b.partners, lang));
}
export type PartnershipRow = Awaited<ReturnType<typeof getPartnershipRows>>[number];
