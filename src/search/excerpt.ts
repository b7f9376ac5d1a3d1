/**
 * Pagefind's excerpt (text with `<mark>`) as nodes: marks stay marks, everything else becomes plain text.
 * @param excerpt HTML made by Pagefind from the indexed page
 */
export function toFragment(excerpt: string, document: Document): DocumentFragment {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      fragment.append(mark);
    } else fragment.append(node.textContent ?? '');
  }
  return fragment;
}
