import { toMarked } from './mark.ts';

const PARAMETER = 'highlight';
/** Parts of a page that are not its text. */
const NO_TEXT = 'script, style, svg, nav, aside, button, mark, [data-highlighted]';

function markTexts(root: Element, keys: readonly string[], document: Document): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let count = 0;
  for (const text of texts) {
    if (text.parentElement?.closest(NO_TEXT)) continue;
    const marked = toMarked(text.data, keys, document);
    const found = marked.querySelectorAll('mark').length;
    if (found > 0) text.replaceWith(marked);
    count += found;
  }
  return count;
}

/** Marks on a page what a search found: the words stand in its address, put there by the search page. */
function startHighlights(document: Document): void {
  const address = new URL(location.href);
  const keys = (address.searchParams.get(PARAMETER) ?? '').slice(0, 200).split(/[\s+]+/).filter((key) => key.length > 1).slice(0, 20);
  const bar = document.querySelector<HTMLElement>('[data-highlighted]');
  const main = document.querySelector('main');
  if (keys.length === 0 || !bar || !main) return;
  const count = markTexts(main, keys, document);
  const words = [...new Set([...main.querySelectorAll('mark')].map(({ textContent }) => textContent.toLowerCase()))].slice(0, 5);
  const line = bar.querySelector('span');
  if (count === 0 || !line) return;
  line.textContent = (line.textContent ?? '').replace('{count}', String(count)).replace('{words}', words.join(', '));
  bar.hidden = false;
  bar.querySelector('button')?.addEventListener('click', () => {
    for (const mark of main.querySelectorAll('mark')) mark.replaceWith(mark.textContent);
    main.normalize();
    bar.hidden = true;
    address.searchParams.delete(PARAMETER);
    history.replaceState(null, '', address);
    (document.querySelector('#_top') as HTMLElement | null)?.focus();
  });
}

startHighlights(document);
