import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type EditorPlace, createSetup } from '../../../src/admin/config.ts';
import { createLabels } from '../../../src/admin/labels.ts';
import { toFields } from '../../../src/admin/fields.ts';
import { type NodeOf, readSchema } from '../../../src/admin/schema.ts';
import { type Labels, LANGS } from '../../../src/schemas/parts.ts';
import { inFacts, inLists, inRecords } from '../../../src/schemas/references.ts';

const targets = [...inFacts, ...Object.values(inRecords).flat(), ...Object.values(inLists).flat()].flatMap(([, ...names]) => names);
/** What may be chosen: the terms of the vocabulary, and for collections one that stands for all. */
const names = Object.fromEntries(targets.map((target) => {
  const file = `content/vocabulary/${target}.yaml`;
  const terms = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { id: string; label: Labels }[]) : [];
  return [target, [...terms.map(({ id, label }) => ({ id, label: label.nl })), { id: '1', label: `one of ${target}` }]];
}));
const place: EditorPlace = { repo: 'example/site', branch: 'main', authUrl: undefined };
const setups = LANGS.map((lang) => [lang, createSetup(lang, place, names)] as const);

interface AnyField {
  name: string;
  label?: string;
  widget?: string;
  fields?: AnyField[];
  field?: AnyField;
  options?: { label: string }[];
  [key: string]: unknown;
}
const flatten = (fields: AnyField[]): AnyField[] => fields.flatMap((one) => [one, ...flatten([...(one.fields ?? []), ...(one.field ? [one.field] : [])])]);
function fieldsOf(setup: (typeof setups)[number][1], collection: string): AnyField[] {
  const found = setup.config.collections?.find((one) => 'name' in one && one.name === collection) as unknown as { fields?: AnyField[]; files?: { fields: AnyField[] }[] };
  return flatten(found.fields ?? found.files?.[0]?.fields ?? []);
}
const collections = Object.keys(setups[0]?.[1].formats ?? {});

describe.each(setups)('the configuration in %s', (lang, setup) => {
  it('is what Sveltia CMS itself calls valid', () => {
    const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(JSON.stringify(setup.config))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('has all that staff edit, each field and option with a name', () => {
    expect(collections.length).toBe(14);
    for (const collection of collections) {
      const fields = fieldsOf(setup, collection);
      expect(fields.length, collection).toBeGreaterThan(3);
      expect(fields.filter(({ label, widget }) => !label && widget !== 'hidden').map(({ name }) => name), collection).toEqual([]);
      expect(fields.flatMap(({ options = [] }) => options).filter(({ label }) => !label), collection).toEqual([]);
    }
  });

  it('has only patterns that compile, each with a message', () => {
    const patterns = collections.flatMap((one) => fieldsOf(setup, one)).flatMap(({ pattern }) => (pattern ? [pattern as [string, string]] : []));
    expect(patterns.length).toBeGreaterThan(50);
    for (const [pattern, message] of patterns) {
      expect(() => new RegExp(pattern)).not.toThrow();
      expect(new RegExp(pattern).test(''), `${pattern} lets a draft be empty`).toBe(true);
      expect(message).not.toBe('');
    }
  });

  it('speaks one language', () => {
    const own = fieldsOf(setup, 'case-studies').map(({ label }) => label);
    for (const [other, { config }] of setups.filter(([one]) => one !== lang)) {
      expect(own, other).not.toEqual(fieldsOf({ ...setup, config }, 'case-studies').map(({ label }) => label));
    }
  });

  it('makes and removes no tables of the financial plan, and warns', () => {
    const finance = setup.config.collections?.find((one) => 'name' in one && one.name === 'finance');
    expect(finance).toMatchObject({ create: false, delete: false, icon: 'warning', description: createLabels(lang).t('editor.about.finance') });
  });
});

describe('a schema that no field can hold', () => {
  const labels = createLabels('nl');
  const fields = (shape: z.ZodRawShape) => toFields(readSchema(z.strictObject(shape)) as NodeOf<'object'>, '', { collection: 'x', lang: 'nl', labels, names });
  it.each([
    ['two forms at once', { title: z.union([z.string(), z.number()]) }],
    ['a word or a number', { title: z.union([z.literal('none'), z.number()]) }],
    ['a date object', { title: z.date() }],
    ['steps', { value: z.number().multipleOf(5) }],
    ['two patterns', { id: z.string().regex(/^a/).regex(/b$/) }],
    ['an unknown format', { title: z.email() }],
    ['an open object', { title: z.looseObject({}) }],
    ['a pattern without a message', { title: z.string().regex(/^[aeiou]$/) }],
    ['a field without a name', { nameless: z.string() }],
    ['a value without a name', { kind: z.enum(['nameless']) }],
    ['texts of unknown ids', { note: z.record(z.string(), z.string()) }],
  ] as [string, z.ZodRawShape][])('stops the build: %s', (_, shape) => {
    expect(() => fields(shape)).toThrow();
  });

  it('is not every schema', () => {
    expect(fields({ title: z.string().min(2).max(80), value: z.number() }).map(({ widget }) => widget)).toEqual(['string', 'number']);
  });
});
