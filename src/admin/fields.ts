import type { Field } from '@sveltia/cms';
import { inFacts, inLists, inRecords, type Reference, SOURCED, TEXT_BLOCKS } from '../schemas/references.ts';
import { type Lang, LANGS } from '../schemas/parts.ts';
import { langNames } from '../site/locales.ts';
import type { Labels } from './labels.ts';
import type { Node, NodeOf } from './schema.ts';

/** What may be chosen for ids of a collection or list: each id with its name in the language of the form. */
export type Names = Record<string, readonly { id: string; label: string }[]>;

export interface FieldContext {
  collection: string;
  lang: Lang;
  labels: Labels;
  names: Names;
}

/** Which message explains a pattern; a pattern without one stops the build. */
const PATTERNS = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'id',
  '^\\d{4}(-\\d{2}-\\d{2})?$': 'date',
  '^[A-Z]{2}$': 'country',
  '^[a-z]{2,3}$': 'lang',
  '^(SO[1-4]|O[1-4]\\.[1-3])$': 'code',
  '^[a-z-]+\\.([0-9]{4}|total)$': 'cell',
  '^\\/(?:[a-z0-9-]+\\/)+$': 'address',
} as const;
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const PLAIN = '(?!.*<[A-Za-z!/])';
/** Longer texts get a box of several lines. */
const LINE = 120;
/** Labels in four languages that are a name, not a text. */
const SHORT = ['title', 'label'];

/** The lists or collections whose ids a field holds; undefined where it holds no id. */
function findTargets({ collection }: FieldContext, path: string): readonly string[] | undefined {
  const all: readonly Reference[] = [...inFacts, ...(inRecords[collection as keyof typeof inRecords] ?? []), ...(inLists[collection] ?? [])];
  return all.find(([pattern]) => pattern === path)?.slice(1);
}

const isOwnSources = (path: string) => SOURCED.some((list) => path === `facts.${list}.*.sources`);

/** An empty field is told by `required`, never by the pattern: drafts may be half done. */
const orEmpty = (pattern: string) => `^$|${pattern}`;

function toPattern(node: NodeOf<'text'>, path: string, { labels: { t } }: FieldContext): [string, string] {
  if (node.url) return [orEmpty('^https?://\\S+$'), t('editor.pattern.url')];
  if (!node.pattern) return [`^${PLAIN}[\\s\\S]*$`, t('editor.pattern.plain')];
  const kind = PATTERNS[node.pattern as keyof typeof PATTERNS];
  if (!kind) throw new Error(`The editor has no message for the pattern of ${path}: ${node.pattern}`);
  const words = node.words.map((word) => `^${word}$|`).join('');
  return [orEmpty(words + node.pattern), t(`editor.pattern.${kind}`)];
}

function toHint(node: Node, path: string, { collection, labels }: FieldContext): string | undefined {
  const words = node.kind === 'text' ? node.words : [];
  const own = TEXT_BLOCKS.some(([, ids]) => ids === path) && node.kind === 'text' ? labels.t('editor.hint.told') : undefined;
  const or = words.map((word) => `\`${word}\` (${labels.t(`editor.word.${word}` as 'editor.word.ongoing')})`).join(', ');
  return [
    own ?? labels.hint(node.kind === 'texts' ? `texts.${path}` : `${collection}.${path}`),
    or && labels.t('editor.or', { values: or }),
    node.unknown && labels.t('editor.empty'),
  ].filter(Boolean).join(' ') || undefined;
}

function toSelect(ids: readonly { id: string; label: string }[], isNumber: boolean) {
  return { widget: 'select', options: ids.map(({ id, label }) => ({ label, value: isNumber ? Number(id) : id })) };
}

/** Options of a choice: of the vocabulary where it has the value, else a word of the interface. */
function toChoice({ values }: NodeOf<'choice'>, path: string, context: FieldContext) {
  const targets = findTargets(context, path) ?? [];
  const named = new Map(targets.flatMap((target) => context.names[target] ?? []).map(({ id, label }) => [id, label]));
  const options = values.map((id) => ({ id, label: named.get(id) ?? context.labels.option(`${context.collection}.${path}`, id) }));
  return toSelect(options, false);
}

function toReference(targets: readonly string[], path: string, isNumber: boolean, { names }: FieldContext) {
  const options = targets.flatMap((target) => names[target] ?? []);
  if (options.length === 0) throw new Error(`The editor has nothing to choose from for ${path}: ${targets.join(', ')}.`);
  return toSelect(options, isNumber);
}

/** What is particular to the kind of value. */
function toWidget(node: Node, path: string, context: FieldContext): Record<string, unknown> {
  const { labels, collection } = context;
  const targets = findTargets(context, path);
  // The form asks whether the translation is up to date; the stamp itself is written at saving: see marks.ts.
  if (path === 'translates') return { widget: 'translates' };
  switch (node.kind) {
    case 'text':
      if (targets) return toReference(targets, path, false, context);
      if (node.pattern === DAY) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false, default: '{{now}}' };
      return {
        widget: (node.max ?? 0) > LINE ? 'text' : 'string',
        pattern: toPattern(node, path, context),
        ...(node.min ? { minlength: node.min } : {}),
        ...(node.max ? { maxlength: node.max } : {}),
      };
    case 'number':
      if (targets) return toReference(targets, path, true, context);
      return { widget: 'number', value_type: node.whole ? 'int' : 'float', ...(node.whole ? { step: 1 } : {}), ...limits(node) };
    case 'boolean':
      return { widget: 'boolean' };
    case 'choice':
      return toChoice(node, path, context);
    case 'texts': {
      const ids = TEXT_BLOCKS.find(([block]) => block === path)?.[1];
      if (!ids) throw new Error(`The editor does not know which ids the texts of ${path} belong to.`);
      const targetsOfIds = findTargets(context, ids) ?? [];
      const options = targetsOfIds.flatMap((target) => context.names[target] ?? []);
      return { widget: 'texts', ids, min: node.min, max: node.max, names: Object.fromEntries(options.map(({ id, label }) => [id, label])) };
    }
    case 'list': {
      if (isOwnSources(path)) return { widget: 'own-sources' };
      const item = `${path}.*`;
      if (node.item.kind === 'choice' || findTargets(context, item)) return { ...toWidget(node.item, item, context), multiple: true, ...limits(node) };
      if (node.item.kind !== 'object') return { widget: 'list', field: toField('item', node.item, item, context, labels.label(`${collection}.${path}`)), ...limits(node) };
      const fields = toFields(node.item, `${item}.`, context);
      const [first] = fields;
      return { widget: 'list', fields, collapsed: 'auto', summary: `{{${first?.name}}}${node.item.fields['publisher'] ? ' {{publisher}}' : ''}`, ...limits(node) };
    }
    case 'object': {
      const name = path.split('.').at(-1) ?? '';
      const isLabels = Object.keys(node.fields).join() === LANGS.join();
      if (!isLabels) return { widget: 'object', fields: toFields(node, `${path}.`, context) };
      const widget = SHORT.includes(name) ? 'string' : 'text';
      const pattern = [`^${PLAIN}[\\s\\S]*$`, labels.t('editor.pattern.plain')];
      return { widget: 'object', fields: LANGS.map((lang: Lang) => ({ name: lang, label: langNames[lang], widget, pattern })) };
    }
  }
}

function limits({ min, max }: { min?: number; max?: number }) {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function toField(name: string, node: Node, path: string, context: FieldContext, label?: string): Field {
  const hint = toHint(node, path, context);
  const isTexts = node.kind === 'texts';
  // The form calls a list with nothing in it empty: one that may be empty is not required there.
  const isOpen = node.unknown || isTexts || (node.kind === 'list' && !node.min);
  const required = !isOpen && (node.required || (node.kind === 'choice' && node.default !== undefined));
  return {
    name,
    label: label ?? context.labels.label(isTexts ? `texts.${path}` : `${context.collection}.${path}`),
    required,
    ...(hint ? { hint } : {}),
    ...(node.default === undefined || node.unknown ? {} : { default: node.default }),
    ...toWidget(node, path, context),
  } as Field;
}

/** The fields of an object, in the order of its schema. */
export function toFields(node: NodeOf<'object'>, prefix: string, context: FieldContext): Field[] {
  return Object.entries(node.fields).map(([name, one]) => toField(name, one, prefix + name, context));
}
