import { fold } from '../domain/search/fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Word forms are longer than their stem, but not by much. */
const LONGEST_ENDING = 5;

/** Whether a word of a text is one that was found, by the keys of the search index. */
export function isFound(word: string, keys: readonly string[]): boolean {
  const folded = fold(word);
  return keys.some((key) => folded === key || (key.length > 2 && folded.startsWith(key) && folded.length - key.length <= LONGEST_ENDING));
}

/** A text with the words that were found marked. Everything is text: nothing is read as HTML. */
export function toMarked(text: string, keys: readonly string[], document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isFound(word, keys)) continue;
    const mark = document.createElement('mark');
    mark.textContent = word;
    fragment.append(text.slice(end, index), mark);
    end = index + word.length;
  }
  fragment.append(text.slice(end));
  return fragment;
}
