/**
 * Sorts a list by what its buttons name: `[data-sort]` has a button for each key, `[data-sortable]` the items, which
 * carry the keys as data attributes. Unknown values go last. Without a script the list keeps its order.
 */
export function startSorting(document: Document): void {
  const bar = document.querySelector<HTMLElement>('[data-sort]');
  const list = document.querySelector('[data-sortable]');
  if (!bar || !list) return;
  bar.hidden = false;
  const lang = document.documentElement.lang;
  const value = (item: HTMLElement, key: string) => {
    const text = item.dataset[key] ?? '';
    return text === 'unknown' ? '\uffff' : text;
  };
  bar.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const key = target.dataset['key'] ?? 'name';
    for (const button of bar.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button === target));
    const items = [...list.children] as HTMLElement[];
    items.sort((a, b) => value(a, key).localeCompare(value(b, key), lang) || value(a, 'name').localeCompare(value(b, 'name'), lang));
    list.append(...items);
  });
}
