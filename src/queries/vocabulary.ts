import { type CollectionEntry, getEntry } from 'astro:content';
import type { FinanceTable } from '../schemas/finance.ts';
import type { RecordCollection, VocabularyName } from '../schemas/index.ts';
import { getPublished } from './published.ts';

/** A list of terms by id, in the order of its file. */
export async function getTerms<N extends VocabularyName>(name: N): Promise<Map<string, CollectionEntry<N>['data']>> {
  return new Map((await getPublished(name)).map((entry) => [entry.id, entry.data]));
}

/** Records without running text by id. */
export async function getRecords<N extends RecordCollection>(name: N): Promise<Map<string, CollectionEntry<N>['data']>> {
  return new Map((await getPublished(name)).map((entry) => [entry.id, entry.data]));
}

/** Source file of a record, relative to the repository. */
export async function getRecordFile(name: RecordCollection, id: string): Promise<string | undefined> {
  return (await getEntry(name, id))?.filePath;
}

/** Source file of a list of terms, relative to the repository. */
export async function getTermsFile(name: VocabularyName): Promise<string | undefined> {
  return (await getPublished(name))[0]?.filePath;
}

/** The printed tables of the financial plan by id. */
export async function getFinanceTables(): Promise<Record<string, FinanceTable>> {
  return Object.fromEntries(await getRecords('finance'));
}
