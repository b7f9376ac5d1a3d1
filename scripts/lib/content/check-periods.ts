import type { Finding } from '../../../src/report/issue.ts';
import { dutchData, nameAt } from './facts.ts';
import type { Content } from './read.ts';
import type { YamlData } from './yaml.ts';

/** Periods in days; the schemas compare the years already. */
const PERIODS = [
  ['facts.period.from', 'facts.period.to'],
  ['since', 'until'],
] as const;

function checkPeriod(yaml: YamlData, data: unknown): Finding[] {
  return PERIODS.flatMap(([first, last]): Finding[] => {
    const [from, to] = [nameAt(data, first), nameAt(data, last)];
    if (!from || !to || !/^\d/.test(from) || !/^\d/.test(to) || from.slice(0, 4) !== to.slice(0, 4)) return [];
    // A year alone may be any of its days.
    const backwards = from.length === to.length && from > to;
    return backwards ? [{ code: 'period-backwards', field: last, values: { from, to }, ...yaml.placeOf(last.split('.')) }] : [];
  });
}

/** Periods of cases and partnerships that end before they begin. */
export function checkPeriods({ entries, records }: Content): Finding[] {
  const inEntries = entries.flatMap((entry) => {
    const yaml = entry.texts.get('nl')?.frontmatter;
    return yaml ? checkPeriod(yaml, dutchData(entry)) : [];
  });
  return [...inEntries, ...[...records.values()].flat().flatMap(({ yaml }) => checkPeriod(yaml, yaml.data))];
}
