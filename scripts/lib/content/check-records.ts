import type { Finding } from '../../../src/report/issue.ts';
import { valueAt } from './collect.ts';
import type { Content, DataFile } from './read.ts';

function checkName({ name, yaml }: DataFile): Finding[] {
  const id = valueAt(yaml.data, ['id']);
  if (typeof id !== 'string' || id === name) return [];
  return [{ code: 'id-not-file-name', field: 'id', values: { value: id, file: `${name}.yaml` }, ...yaml.placeOf(['id']) }];
}

/** A record that has an id has that of its file, as other records name it by that. */
export function checkRecords({ records }: Content): Finding[] {
  return [...records.values()].flat().flatMap(checkName);
}
