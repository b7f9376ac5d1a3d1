import { type Choice, getWaysOut, toggle, withoutFacet } from '../domain/facets.ts';
import type { Filter } from './filters.ts';
import { fill, make } from './make.ts';

/** Words of the page for what is chosen; `{facet}`, `{value}`, `{filter}` and `{count}` are filled in. */
export type ChosenTexts = Record<'named' | 'remove' | 'without', string>;
type Go = (choice: Choice) => void;

/** What is chosen, each value with a button that takes it away. Printed, the words stay and the buttons go. */
export function toChips(filters: readonly Filter[], choice: Choice, texts: ChosenTexts, go: Go): HTMLLIElement[] {
  return filters.flatMap(({ title, labels }, facet) =>
    [...labels.entries()].flatMap(([place, value]) => {
      if (!choice[facet]?.has(place)) return [];
      const filter = fill(texts.named, { facet: title, value });
      const remove = make('button', { type: 'button', className: 'remove print-hidden', onclick: () => go(toggle(choice, facet, place)) }, '×');
      remove.setAttribute('aria-label', fill(texts.remove, { filter }));
      return [make('li', {}, filter, ' ', remove)];
    }),
  );
}

/** Where nothing fits: buttons that give up one facet, each with what that would find. */
export function toWaysOut(filters: readonly Filter[], choice: Choice, texts: ChosenTexts, go: Go): HTMLLIElement[] {
  return getWaysOut(filters, choice).map(({ facet, count }) => {
    const { title, labels } = filters[facet] as Filter;
    const value = labels.filter((_, place) => choice[facet]?.has(place)).join(', ');
    const text = fill(texts.without, { filter: fill(texts.named, { facet: title, value }), count });
    return make('li', {}, make('button', { type: 'button', className: 'plain-button', onclick: () => go(withoutFacet(choice, facet)) }, text));
  });
}
