import { compareUrgency, type Issue } from './issue.ts';

/** A record as people know it: an entry with its files together, or a file of its own. */
export interface RecordName {
  title: string;
  /** Its folder or file, as reports show it. */
  path: string;
}

/** What there is to mend in a record, the first thing to do first. */
export interface RecordReport extends RecordName {
  issues: Issue[];
  errors: number;
  warnings: number;
}

const count = (issues: readonly Issue[], severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;

/**
 * Puts issues together by the record that they are about. A file that belongs to none stands for itself.
 * @param names of the records that there are
 * @returns records with issues; the one with the first thing to do in front
 */
export function groupByRecord(issues: readonly Issue[], names: readonly RecordName[]): RecordReport[] {
  const nameOf = (file: string): RecordName =>
    names.find(({ path }) => file === path || file.startsWith(`${path}/`)) ?? { title: file, path: file };
  const byPath = Map.groupBy(issues, ({ file }) => nameOf(file).path);
  const reports = [...byPath].map(([path, found]) => {
    const own = [...found].sort(compareUrgency);
    return { ...nameOf(path), issues: own, errors: count(own, 'error'), warnings: count(own, 'warning') };
  });
  return reports.sort((a, b) => compareUrgency(a.issues[0] as Issue, b.issues[0] as Issue));
}
