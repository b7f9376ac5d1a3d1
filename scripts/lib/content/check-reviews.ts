import { getReviewState, REVIEWED_KINDS, type ReviewedKind } from '../../../src/domain/review.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { dutchData, nameAt } from './facts.ts';
import type { Content } from './read.ts';
import type { YamlData } from './yaml.ts';

/** An ISO date that exists: of another one the schema speaks. */
const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

const isReviewed = (name: string): name is ReviewedKind => (REVIEWED_KINDS as readonly string[]).includes(name);

function checkReview(kind: string, id: string, field: string, data: unknown, yaml: YamlData, today: string): Finding[] {
  const reviewed = nameAt(data, field);
  if (!isReviewed(kind) || reviewed === undefined || !isDate(reviewed)) return [];
  const { state, due } = getReviewState(reviewed, kind, id, today);
  return state === 'overdue' ? [{ code: 'review-overdue', field, values: { value: reviewed, due }, ...yaml.placeOf(field.split('.')) }] : [];
}

/**
 * Records that nobody has compared with their sources for too long.
 * @param today ISO date
 */
export function checkReviews({ entries, records }: Content, today: string): Finding[] {
  const inEntries = entries.flatMap((entry) => {
    const yaml = entry.texts.get('nl')?.frontmatter;
    return yaml ? checkReview(entry.collection, entry.slug, 'facts.reviewed', dutchData(entry), yaml, today) : [];
  });
  const inRecords = [...records].flatMap(([name, files]) =>
    files.flatMap(({ name: id, yaml }) => checkReview(name, id, 'reviewed', yaml.data, yaml, today)),
  );
  return [...inEntries, ...inRecords];
}
