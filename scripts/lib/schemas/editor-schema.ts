import { z } from 'astro/zod';
import { getEditedCollections } from '../../../src/admin/collections.ts';
import { createLabels } from '../../../src/admin/labels.ts';
import { vocabularyDescriptions } from '../../../src/schemas/descriptions.ts';
import { LANGS } from '../../../src/schemas/parts.ts';
import { inFacts, inLists, inRecords, type Reference, TEXT_BLOCKS, WITHOUT_TERM } from '../../../src/schemas/references.ts';
import type { Option } from '../new/types.ts';

type Json = z.core.JSONSchema.JSONSchema;

/** What can be referred to: the ids of a collection or list, each with its name. */
export type ListIds = (target: string) => readonly Option[];

/** Descriptions in the staff's language first, then in English: an editor has one text for everybody. */
const labels = [createLabels('nl'), createLabels('en')] as const;
const inForm = new Set(getEditedCollections().map(({ name }) => name));
/** Fields that the form shows in another way, without a name of their own. */
const UNNAMED: readonly string[] = ['facts', ...LANGS];

/** What a field is called and what belongs there, in two languages; undefined where it needs no words. */
function describe(collection: string, path: string): string | undefined {
  const name = path.split('.').at(-1) ?? '';
  if (name === '' || name === '*' || UNNAMED.includes(name)) return undefined;
  if (!inForm.has(collection)) return (vocabularyDescriptions as Readonly<Record<string, Readonly<Record<string, string>>>>)[collection]?.[name];
  const field = TEXT_BLOCKS.some(([block]) => block === path) ? `texts.${path}` : `${collection}.${path}`;
  return labels
    .map(({ label, hint }) => {
      const more = hint(field);
      return `**${label(field)}**${more ? ` – ${more}` : ''}`;
    })
    .join('\n\n');
}

/** The values of a field that names something else, with what they stand for. */
function toChoice(json: Json, options: readonly Option[]): Json {
  const isNumber = json.type === 'integer';
  const { pattern: _, minimum: __, maximum: ___, ...rest } = json;
  return { ...rest, enum: options.map(({ id }) => (isNumber ? Number(id) : id)), enumDescriptions: options.map(({ label }) => label) };
}

/** What a schema says of every value in it, by its path: `facts.themes.*`. */
function visit(json: Json, path: string, change: (json: Json, path: string) => Json): Json {
  const inner = (one: unknown, at: string) => visit(one as Json, at, change);
  const under = (name: string) => (path ? `${path}.${name}` : name);
  return change(
    {
      ...json,
      ...(json.anyOf ? { anyOf: json.anyOf.map((one) => inner(one, path)) } : {}),
      ...(json.items ? { items: inner(json.items, under('*')) } : {}),
      ...(json.properties ? { properties: Object.fromEntries(Object.entries(json.properties).map(([name, one]) => [name, inner(one, under(name))])) } : {}),
    },
    path,
  );
}

/** A schema as editors of text use it for completion: the real ids where something is referred to, and words for each field. */
export function toEditorSchema(collection: string, schema: z.ZodType, listIds: ListIds): Json {
  const references: readonly Reference[] = [...inFacts, ...(inRecords[collection as keyof typeof inRecords] ?? []), ...(inLists[collection] ?? [])];
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw', target: 'draft-7' });
  return visit(json, '', (one, path) => {
    const targets = references.find(([pattern]) => pattern === path)?.slice(1) ?? [];
    const options = targets.flatMap((target) => [...listIds(target), ...(WITHOUT_TERM[target] ?? []).map((id) => ({ id, label: id }))]);
    const words = describe(collection, path);
    const chosen = options.length > 0 && (one.type === 'string' || one.type === 'integer') ? toChoice(one, options) : one;
    return words ? { ...chosen, description: words.replaceAll('**', ''), markdownDescription: words } : chosen;
  });
}
