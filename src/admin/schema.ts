import { z } from 'astro/zod';

/** What a form and a file need to know of one value: read from its Zod schema, plain data that a browser can be given. */
export type Node = Common &
  (
    | { kind: 'text'; pattern?: string; url?: true; words: string[]; min?: number; max?: number }
    | { kind: 'number'; whole: boolean; min?: number; max?: number }
    | { kind: 'boolean' }
    | { kind: 'choice'; values: string[] }
    | { kind: 'list'; item: Node; min?: number; max?: number }
    | { kind: 'object'; fields: Record<string, Node> }
    | { kind: 'texts'; min: number; max: number }
  );

interface Common {
  required: boolean;
  /** Whether the file says `unknown` where the form is left empty. */
  unknown?: true;
  default?: string | number | boolean;
}

export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;
type Json = z.core.JSONSchema.JSONSchema;

/** Every keyword that a node takes over, or that says nothing about the value. */
const KNOWN = new Set([
  '$schema', 'type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'enum', 'const', 'anyOf', 'default',
  'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'minItems', 'maxItems',
]);
const LONGEST = 10_000;

const fail = (path: string, what: string): never => {
  throw new Error(`The editor has no field for ${path || 'the schema'}: ${what}.`);
};

/** The forms that a value may have, however deep the unions. */
const flatten = (json: Json): Json[] => json.anyOf?.flatMap((one) => flatten(one as Json)) ?? [json];

/** The kind of one value that has a single form, with what limits it. */
function toKind(json: Json, path: string, words: string[]): Node {
  const unmapped = Object.keys(json).find((key) => !KNOWN.has(key));
  if (unmapped) return fail(path, `its schema says "${unmapped}"`);
  const base = { required: true };
  const limits = (min?: number, max?: number) => ({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });
  if (words.length > 0 && json.type !== 'string') return fail(path, `a word (${words.join()}) or ${json.type}`);
  switch (json.type) {
    case 'string':
      if (json.enum) return { ...base, kind: 'choice', values: json.enum.map(String) };
      if (json.format && json.format !== 'uri') return fail(path, `the format "${json.format}"`);
      return {
        ...base,
        kind: 'text',
        words,
        ...(json.pattern ? { pattern: json.pattern } : {}),
        ...(json.format ? { url: true as const } : {}),
        ...limits(json.minLength, json.maxLength),
      };
    case 'integer':
    case 'number': {
      const largest = json.maximum === Number.MAX_SAFE_INTEGER ? undefined : json.maximum;
      const smallest = json.minimum === Number.MIN_SAFE_INTEGER ? undefined : json.minimum;
      return { ...base, kind: 'number', whole: json.type === 'integer', ...limits(smallest ?? (json.exclusiveMinimum as number | undefined), largest) };
    }
    case 'boolean':
      return { ...base, kind: 'boolean' };
    case 'array':
      return { ...base, kind: 'list', item: toNode(json.items as Json, `${path}.*`), ...limits(json.minItems, json.maxItems) };
    case 'object': {
      const texts = json.additionalProperties as Json | false | undefined;
      if (json.properties && texts) return fail(path, 'an open object');
      if (json.properties) {
        const required = json.required ?? [];
        const fields = Object.entries(json.properties).map(([name, one]) => {
          const node = toNode(one as Json, path ? `${path}.${name}` : name);
          return [name, { ...node, required: required.includes(name) && node.default === undefined }];
        });
        return { ...base, kind: 'object', fields: Object.fromEntries(fields) };
      }
      if (texts && texts.type === 'string') return { ...base, kind: 'texts', min: texts.minLength ?? 0, max: texts.maxLength ?? LONGEST };
      return fail(path, 'an object without fields');
    }
    default:
      return fail(path, `the type "${String(json.type)}"`);
  }
}

function toNode(json: Json, path: string): Node {
  const forms = flatten(json);
  const words = forms.flatMap((form) => (typeof form.const === 'string' ? [form.const] : []));
  const others = forms.filter((form) => form.const === undefined);
  if (others.length !== 1) return fail(path, `${others.length} forms at once`);
  const node = toKind(others[0] as Json, path, words.filter((word) => word !== 'unknown'));
  const start = json.default;
  const isScalar = typeof start === 'string' || typeof start === 'number' || typeof start === 'boolean';
  return { ...node, ...(words.includes('unknown') ? { unknown: true } : {}), ...(isScalar ? { default: start } : {}) };
}

/**
 * Reads a schema as the form and the file formatter use it.
 * @throws where the schema says something that no field of the editor can hold, so that none is ever left out in silence
 */
export function readSchema(schema: z.ZodType): Node {
  return toNode(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' }), '');
}
