import { isOverdue, toReviewDate } from '../../../src/domain/review.ts';
import type { Finding } from '../../../src/report/issue.ts';
import type { EntryCollection, RecordCollection } from '../../../src/schemas/index.ts';
import { dutchData, nameAt } from './facts.ts';
import type { Content } from './read.ts';
import type { YamlData } from './yaml.ts';

/** An ISO date that exists: of another one the schema speaks. */
const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

function checkReview(collection: EntryCollection | RecordCollection, field: string, data: unknown, yaml: YamlData, today: string): Finding[] {
  const reviewed = nameAt(data, field);
  if (reviewed === undefined || !isDate(reviewed) || !isOverdue(collection, reviewed, today)) return [];
  const values = { value: reviewed, due: toReviewDate(collection, reviewed) ?? '' };
  return [{ code: 'review-overdue', field, values, ...yaml.placeOf(field.split('.')) }];
}

/**
 * Records that nobody has compared with their sources for too long.
 * @param today ISO date
 */
export function checkReviews({ entries, records }: Content, today: string): Finding[] {
  const inEntries = entries.flatMap((entry) => {
    const yaml = entry.texts.get('nl')?.frontmatter;
    return yaml ? checkReview(entry.collection, 'facts.reviewed', dutchData(entry), yaml, today) : [];
  });
  const inRecords = [...records].flatMap(([name, files]) =>
    files.flatMap(({ yaml }) => checkReview(name, 'reviewed', yaml.data, yaml, today)),
  );
  return [...inEntries, ...inRecords];
}
