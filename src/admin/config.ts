import type { CmsConfig, EntryCollection, Field, FileCollection } from '@sveltia/cms';
import { type Lang, LANGS } from '../schemas/parts.ts';
import { nameComponents, toBodyPattern } from './body.ts';
import { type EditedCollection, getEditedCollections, type Keeping } from './collections.ts';
import { type FieldContext, type Names, toFields } from './fields.ts';
import { createLabels } from './labels.ts';
import type { NodeOf } from './schema.ts';

/** Where the editor saves, and how people sign in. */
export interface EditorPlace {
  /** `owner/name` on GitHub. */
  repo: string;
  branch: string;
  /** Address of the service for signing in with GitHub; undefined: with a token only. */
  authUrl: string | undefined;
}

/** Everything that the page of the editor is given for one language. */
export interface EditorSetup {
  config: CmsConfig;
  /** How the files of each collection are read and written, by the name of its format. */
  formats: Record<string, { keeping: Keeping; extension: string; node: NodeOf<'object'> }>;
  /** Interface strings of our own scripts. */
  strings: Record<string, string>;
}

/** Largest file that the form takes, in bytes; a photo of a phone is smaller. */
const MAX_FILE = 10_000_000;
/** Photos become WebP of at most this size, in the editor's own browser. */
const PHOTO = { format: 'webp', quality: 80, width: 1600, height: 1600 } as const;
const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** The fields of an entry: facts of all languages in one group, and what each language says. */
function toEntryFields({ name, node }: EditedCollection, context: FieldContext): Field[] {
  const { t } = context.labels;
  const { facts, ...texts } = node.fields;
  const own = toFields({ ...node, fields: texts }, '', context).map((field) => ({ ...field, i18n: true })) as Field[];
  const body: Field = {
    name: 'body',
    label: t('editor.group.body'),
    widget: 'markdown',
    i18n: true,
    pattern: [toBodyPattern(name), t('editor.pattern.body', { components: nameComponents(name) })],
    modes: ['rich_text', 'raw'],
    editor_components: ['key-figures', 'image'],
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  };
  const insert = { name: 'insert', label: t('editor.group.insert'), widget: 'insert', i18n: true, required: false, hint: t('editor.insert.hint') };
  // Sources first: what follows names them.
  const { sources, ...others } = (facts as NodeOf<'object'>).fields;
  const start = { ...(sources ? { sources } : {}), ...others };
  const named = (...names: string[]) => own.filter((field) => names.includes(field.name));
  const group = { name: 'facts', label: t('editor.group.facts'), widget: 'object', fields: toFields({ ...node, fields: start }, 'facts.', context) };
  // As people write: what it is called, what is known, what is told of it, the text. The file has an order of its own.
  return [
    ...named('title', 'summary'),
    group as Field,
    ...own.filter((field) => !['title', 'summary', 'provenance', 'translates'].includes(field.name)),
    ...('figures' in start || 'sources' in start ? [insert as Field] : []),
    body,
    ...named('provenance').map((field) => ({ ...field, default: 'human' }) as Field),
    ...named('translates'),
  ];
}

/** Fields of a record; its own id is that of its file, and not for the form. */
function toRecordFields({ node }: EditedCollection, context: FieldContext): Field[] {
  const fields = toFields(node, '', context);
  return fields.map((field) => (field.name === 'id' ? { name: 'id', label: field.label ?? '', widget: 'hidden' } : field));
}

function toCollection(edited: EditedCollection, context: FieldContext): EntryCollection | FileCollection {
  const { name, keeping, node } = edited;
  const { t } = context.labels;
  const common = { name, label: t(edited.label), icon: edited.icon, ...(edited.about ? { description: t(edited.about) } : {}), publish: false, format: name };
  if (keeping === 'list') {
    const items = { name: 'items', label: context.labels.label('items'), widget: 'list', collapsed: true, summary: `{{label.${context.lang}}}`, fields: toFields(node, '*.', context) };
    return { ...common, i18n: false, files: [{ name, label: t(edited.one), file: `content/vocabulary/${name}.yaml`, format: name, fields: [items as Field] }] };
  }
  const title = ['title', 'name'].find((one) => one in node.fields && node.fields[one]?.kind === 'text');
  const isEntry = keeping === 'entry';
  return {
    ...common,
    label_singular: t(edited.one),
    folder: `content/${name}`,
    ...(isEntry ? { path: '{{slug}}/index', media_folder: '', public_folder: './' } : {}),
    i18n: isEntry,
    create: edited.create,
    delete: false,
    duplicate: false,
    slug: { editable: ['create'], hint: t('editor.slug'), pattern: [ID, t('editor.pattern.id')] },
    ...(title ? { identifier_field: title, summary: `{{${title}}}` } : { summary: '{{slug}}' }),
    fields: isEntry ? toEntryFields(edited, context) : toRecordFields(edited, context),
  };
}

/** The configuration of Sveltia CMS and of our own scripts beside it, in one language: schemas and vocabulary, nothing else. */
export function createSetup(lang: Lang, place: EditorPlace, names: Names): EditorSetup {
  const labels = createLabels(lang);
  const collections = getEditedCollections();
  const extensionOf = (keeping: Keeping) => (keeping === 'entry' ? 'mdx' : 'yaml');
  return {
    config: {
      load_config_file: false,
      app_title: labels.t('editor.title'),
      backend: {
        name: 'github',
        repo: place.repo,
        branch: place.branch,
        auth_methods: place.authUrl ? ['oauth', 'token'] : ['token'],
        ...(place.authUrl ? { base_url: place.authUrl } : {}),
        squash_merges: true,
        cms_label_prefix: 'redactie/',
        skip_ci: false,
      },
      publish_mode: 'editorial_workflow',
      media_folder: 'content',
      public_folder: '/content',
      media_libraries: {
        default: { config: { max_file_size: MAX_FILE, slugify_filename: true, transformations: { raster_image: PHOTO } } },
        stock_assets: { providers: [] },
      },
      slug: { encoding: 'ascii', clean_accents: true },
      output: { omit_empty_optional_fields: true },
      i18n: { structure: 'multiple_files', locales: [...LANGS], default_locale: 'nl', initial_locales: 'default' },
      editor: { preview: false },
      collections: collections.map((one) => toCollection(one, { collection: one.name, lang, labels, names })),
    },
    formats: Object.fromEntries(collections.map(({ name, keeping, node }) => [name, { keeping, extension: extensionOf(keeping), node }])),
    strings: labels.own,
  };
}
