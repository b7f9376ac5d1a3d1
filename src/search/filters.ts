import type { Facet } from '../domain/facets.ts';
import { make } from './make.ts';

/** A facet of the page: besides what its records have, what readers call it and its values. */
export interface Filter extends Facet {
  title: string;
  /** Name of the column in a downloaded table. */
  column: string;
  labels: readonly string[];
  /** Shows what is chosen and how many each value has; a value without any cannot be chosen. */
  show(chosen: ReadonlySet<number>, counts: readonly number[]): void;
}

/** Turns the links (or names) of a facet into checkboxes with the same ids, names and counts, in the same place. */
export function toFilter(part: HTMLDetailsElement, facet: Pick<Facet, 'id' | 'records'> & { column: string }): Filter {
  const summary = part.querySelector('summary') as HTMLElement;
  const list = part.querySelector('ul') as HTMLElement;
  const title = summary.textContent.trim();
  const values = [...list.children].map((item) => {
    const [name, count] = item.children as unknown as [HTMLElement, HTMLElement];
    const box = make('input', { type: 'checkbox', name: facet.id, value: (item as HTMLElement).dataset['value'] ?? '', autocomplete: 'off' });
    const label = name.textContent.trim();
    item.replaceChildren(make('label', {}, box, make('span', {}, label), ' ', count));
    return { item, box, label, count };
  });
  const fieldset = make('fieldset', {}, make('legend', { className: 'sr-only' }, title));
  list.replaceWith(fieldset);
  fieldset.append(list);
  return {
    ...facet,
    title,
    values: values.map(({ box }) => box.value),
    labels: values.map(({ label }) => label),
    show(chosen, counts) {
      summary.textContent = chosen.size > 0 ? `${title} (${chosen.size})` : title;
      for (const [place, { item, box, count }] of values.entries()) {
        const number = counts[place] ?? 0;
        box.checked = chosen.has(place);
        // What has the focus keeps it: a disabled control would lose it.
        box.disabled = number === 0 && !box.checked && box !== document.activeElement;
        item.classList.toggle('none', number === 0);
        count.textContent = String(number);
      }
    },
  };
}
