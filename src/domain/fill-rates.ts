import type { z } from 'astro/zod';
import type { EntryCollection, entrySchemas, RecordCollection, recordSchemas } from '../schemas/index.ts';

type Facts<C> = C extends EntryCollection
  ? NonNullable<z.infer<(typeof entrySchemas)[C]>['facts']>
  : C extends RecordCollection
    ? z.infer<(typeof recordSchemas)[C]>
    : never;

/** Fields whose absence is a gap. Elsewhere an empty field says that there is nothing: no contradiction, no note. */
export const GAP_FIELDS = {
  'case-studies': ['period', 'stage', 'costs', 'funders', 'effort', 'evidence', 'figures'],
  lessons: ['cases', 'themes', 'sources'],
  countries: ['languages', 'officialLanguages', 'tiers', 'associations', 'figures', 'sources'],
  'how-to': ['themes', 'cases', 'sources'],
  partnerships: ['flemish', 'partners', 'since', 'status', 'themes', 'funding'],
  municipalities: ['coordinates', 'inhabitants', 'site'],
  organisations: ['site'],
} as const satisfies { [C in EntryCollection | RecordCollection]?: readonly (keyof Facts<C>)[] };
export type GapCollection = keyof typeof GAP_FIELDS;
export type GapField = (typeof GAP_FIELDS)[GapCollection][number];

export interface FillRate {
  field: GapField;
  filled: number;
}

export interface CollectionFill {
  collection: GapCollection;
  records: number;
  /** Share of all fields of all records that are filled in, between 0 and 1. */
  share: number;
  fields: FillRate[];
}

/** Whether a field tells something: `unknown` and an empty list do not, nor does a block in which nothing is known. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 'unknown') return false;
  return typeof value === 'object' ? Object.values(value).some(isFilled) : true;
}

/** In how many records of a collection each of its fields is filled in. */
export function getFillRates(collection: GapCollection, records: readonly object[]): CollectionFill {
  const fields = GAP_FIELDS[collection].map((field) => ({
    field,
    filled: records.filter((record) => isFilled((record as Record<string, unknown>)[field])).length,
  }));
  const filled = fields.reduce((sum, one) => sum + one.filled, 0);
  return { collection, records: records.length, share: records.length === 0 ? 0 : filled / (records.length * fields.length), fields };
}
