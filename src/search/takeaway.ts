import { toCsvText, toPlainText } from '../domain/csv.ts';
import type { Filter } from './filters.ts';
import { make } from './make.ts';

export interface Table {
  /** Name of the collection in open data. */
  resource: string;
  /** Columns beside titles and facets: a text of each record. */
  details: Record<string, readonly string[]>;
}

/** Copies an address; where the browser does not let us, shows it to be copied by hand. */
export async function copyAddress(address: string, fallback: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    const input = fallback.querySelector('input') as HTMLInputElement;
    fallback.hidden = false;
    input.value = address;
    input.select();
    return false;
  }
}

/**
 * Offers the shown records as a CSV file, in the order shown: columns with names of open data hold ids, those that end in
 * the page's language hold what readers call them.
 */
export function downloadTable({ resource, details }: Table, filters: readonly Filter[], shown: readonly (readonly [number, HTMLElement])[]): void {
  const { lang } = document.documentElement;
  const header = ['id', 'title', 'url', ...Object.keys(details), ...filters.map(({ column }) => column)];
  const names = header.map((name, index) => (index === 0 ? name : `${name}_${lang}`));
  const rows = shown.map(([place, item]) => {
    const link = item.querySelector('a') as HTMLAnchorElement;
    const pick = (from: (filter: Filter) => readonly string[]) =>
      filters.map((filter) => (filter.records[place] ?? []).map((value) => from(filter)[value]).join('; '));
    return [
      link.pathname.split('/').at(-2) ?? '',
      link.textContent.trim(),
      link.href,
      ...Object.values(details).map((texts) => texts[place] ?? ''),
      ...pick(({ labels }) => labels),
      ...pick(({ values }) => values),
    ].map(toPlainText);
  });
  const text = toCsvText([[...names, ...filters.map(({ column }) => column)], ...rows]);
  // The mark at the start tells a spreadsheet that the letters are UTF-8.
  const url = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' }));
  make('a', { href: url, download: `${resource}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
