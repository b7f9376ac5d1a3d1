import type { Path } from './positions.ts';

export interface Found {
  path: (string | number)[];
  value: unknown;
}

/** Whether something read from YAML is a set of fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[String(step)] : undefined),
    data,
  );
}

/**
 * All values that a pattern leads to in data of any shape: `facts.figures.*.id` gives the id of each figure.
 * What is missing or of another shape is passed over: the schema speaks of that.
 */
export function collect(data: unknown, pattern: string): Found[] {
  const steps = pattern === '' ? [] : pattern.split('.');
  return steps.reduce<Found[]>(
    (found, step) =>
      found.flatMap(({ path, value }) => {
        if (step === '*') return Array.isArray(value) ? value.map((item, at) => ({ path: [...path, at], value: item })) : [];
        return isRecord(value) && value[step] !== undefined ? [{ path: [...path, step], value: value[step] }] : [];
      }),
    [{ path: [], value: data }],
  );
}

/** Names of the fields of a block at a path; none where there is no such block. */
export function keysAt(data: unknown, path: Path): string[] {
  const value = valueAt(data, path);
  return isRecord(value) ? Object.keys(value) : [];
}
