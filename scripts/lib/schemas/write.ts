import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'astro/zod';
import { entrySchemas, recordSchemas, vocabularySchemas } from '../../../src/schemas/index.ts';
import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import type { Content } from '../content/read.ts';
import { listOptions } from '../new/options.ts';
import { toEditorSchema } from './editor-schema.ts';

type Json = z.core.JSONSchema.JSONSchema;

/**
 * Where the language server of Astro looks for the schemas of frontmatter, and for which file has which. Astro writes
 * schemas of its own there, by the names of its collections: ours have other names, and know the real ids.
 */
export const SCHEMAS_DIR = '.astro/collections';
const OWN = /^(facts|text|record|list)-.+\.schema\.json$/;

/** The schemas of every file that editors touch, by name. */
export function toSchemas(content: Content): Map<string, Json> {
  const ids = (target: string) => listOptions(content, target, DEFAULT_LANG);
  const schemas = new Map<string, Json>();
  for (const [collection, schema] of Object.entries(entrySchemas)) {
    const { properties: { facts, ...texts } = {}, required = [], ...rest } = toEditorSchema(collection, schema, ids);
    schemas.set(`facts-${collection}`, { ...rest, properties: { ...(facts === undefined ? {} : { facts }), ...texts }, required: ['facts', ...required] });
    schemas.set(`text-${collection}`, { ...rest, properties: texts, required });
  }
  for (const [collection, schema] of Object.entries(recordSchemas)) schemas.set(`record-${collection}`, toEditorSchema(collection, schema, ids));
  for (const [name, schema] of Object.entries(vocabularySchemas)) schemas.set(`list-${name}`, toEditorSchema(name, schema.array(), ids));
  return schemas;
}

/** Which schema the frontmatter of each file has; files by address, in small letters, as the language server asks for them. */
function toManifest(content: Content, names: Iterable<string>, project: string) {
  const entries = content.entries.flatMap(({ collection, texts }) =>
    [...texts.values()].map(({ lang, source }) => {
      const address = decodeURIComponent(pathToFileURL(resolve(project, source.file)).href).toLowerCase();
      return [address, `${lang === DEFAULT_LANG ? 'facts' : 'text'}-${collection}`] as const;
    }),
  );
  return { collections: [...names].map((name) => ({ hasSchema: true, name })), entries: Object.fromEntries(entries) };
}

/** Writes the schemas for completion in editors of text; they are made for each machine, as they name its files. */
export function writeSchemas(content: Content, project = process.cwd()): void {
  const folder = join(project, SCHEMAS_DIR);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((file) => OWN.test(file))) rmSync(join(folder, name));
  const schemas = toSchemas(content);
  for (const [name, schema] of schemas) writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema)}\n`);
  writeFileSync(join(folder, 'collections.json'), `${JSON.stringify(toManifest(content, schemas.keys(), project))}\n`);
}
