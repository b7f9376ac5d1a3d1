import type { StringKey } from '../domain/strings.ts';
import { entrySchemas, recordSchemas, vocabularySchemas } from '../schemas/index.ts';
import { createEntryFormat, createListFormat, createRecordFormat, type FileFormat } from './format.ts';
import { type NodeOf, readSchema } from './schema.ts';

/** How the files of a collection are kept. */
export type Keeping = 'entry' | 'record' | 'list';

/** A collection that staff edit. */
export interface Edited {
  name: string;
  label: StringKey;
  /** One of them; for lists, the list. */
  one: StringKey;
  icon: string;
  about?: StringKey;
  /** Whether the form makes new ones. Nothing is deleted there: other records may name it. */
  create: boolean;
}

/** In the order of the form's menu: what is written most comes first. */
const edited: readonly Edited[] = [
  { name: 'case-studies', label: 'section.case-studies', one: 'editor.one.case-studies', icon: 'auto_stories', about: 'editor.about.case-studies', create: true },
  { name: 'lessons', label: 'section.lessons', one: 'editor.one.lessons', icon: 'lightbulb', create: true },
  { name: 'partnerships', label: 'section.partnerships', one: 'editor.one.partnerships', icon: 'handshake', create: true },
  { name: 'municipalities', label: 'data.municipalities', one: 'editor.one.municipalities', icon: 'location_city', create: true },
  { name: 'organisations', label: 'data.organisations', one: 'editor.one.organisations', icon: 'groups', create: true },
  { name: 'countries', label: 'section.countries', one: 'editor.one.countries', icon: 'public', create: true },
  { name: 'how-to', label: 'section.how-to', one: 'editor.one.how-to', icon: 'checklist', create: true },
  { name: 'themes', label: 'section.themes', one: 'editor.one.themes', icon: 'category', create: true },
  { name: 'glossary', label: 'section.glossary', one: 'section.glossary', icon: 'dictionary', create: false },
  { name: 'strategy', label: 'section.strategy', one: 'editor.one.strategy', icon: 'menu_book', about: 'editor.about.strategy', create: false },
  { name: 'objectives', label: 'section.objectives', one: 'editor.one.objectives', icon: 'flag', about: 'editor.about.strategy', create: false },
  { name: 'finance', label: 'section.financial-plan', one: 'editor.one.finance', icon: 'warning', about: 'editor.about.finance', create: false },
  { name: 'contribute', label: 'section.contribute', one: 'editor.one.pages', icon: 'help', create: false },
  { name: 'pages', label: 'editor.pages', one: 'editor.one.pages', icon: 'article', create: false },
];

const schemas = { ...entrySchemas, ...recordSchemas, ...vocabularySchemas };
const keepingOf = (name: string): Keeping => (name in entrySchemas ? 'entry' : name in recordSchemas ? 'record' : 'list');

export interface EditedCollection extends Edited {
  keeping: Keeping;
  node: NodeOf<'object'>;
}

/** The collections of the form with their schemas as plain data. */
export function getEditedCollections(): EditedCollection[] {
  return edited.map((one) => ({ ...one, keeping: keepingOf(one.name), node: readSchema(schemas[one.name as keyof typeof schemas]) as NodeOf<'object'> }));
}

/** How files of a kind are read and written; the browser makes the same from the same data. */
export function createFormat(keeping: Keeping, node: NodeOf<'object'>): FileFormat {
  return { entry: createEntryFormat, record: createRecordFormat, list: createListFormat }[keeping](node);
}

/** The format of a file of the content, by its path in the content folder; undefined for what is no text. */
export function findFormat(path: string): FileFormat | undefined {
  const [top = '', name = ''] = path.split('/');
  const collection = top === 'vocabulary' ? name.replace(/\.yaml$/, '') : top;
  if (!/\.(mdx|yaml)$/.test(path) || !(collection in schemas)) return undefined;
  return createFormat(keepingOf(collection), readSchema(schemas[collection as keyof typeof schemas]) as NodeOf<'object'>);
}
