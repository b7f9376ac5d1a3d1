/** Files of an entry, of a record without running text, and of the one list of terms that the form edits. */
const FILE = /^content\/(?:([a-z-]+)\/([a-z0-9-]+)\/index\.[a-z]+\.mdx|([a-z-]+)\/([a-z0-9-]+)\.yaml)$/;
const LIST = 'content/vocabulary/glossary.yaml';

/**
 * The place of a file in the form at /admin/, as the address of its page continues; all languages of an entry are one place.
 * @returns undefined for files that the form does not edit
 */
export function toEditorPlace(file: string): string | undefined {
  if (file === LIST) return '#/collections/glossary/entries/glossary';
  const [, entries, slug, records, id] = FILE.exec(file) ?? [];
  if (entries) return `#/collections/${entries}/entries/${slug}/index`;
  return records && records !== 'vocabulary' ? `#/collections/${records}/entries/${id}` : undefined;
}
