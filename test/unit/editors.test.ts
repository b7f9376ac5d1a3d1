import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../scripts/lib/content/read.ts';
import { SCHEMAS_DIR, toSchemas, writeSchemas } from '../../scripts/lib/schemas/write.ts';
import { startLanguageServer, type Suggested } from '../support/language-server.ts';

// The servers that the extensions of .vscode/extensions.json bring, in the versions that this project has for its type check.
const astro = resolve('node_modules/@astrojs/language-server/bin/nodeServer.js');
const yaml = resolve('node_modules/yaml-language-server/bin/yaml-language-server');
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\/.*$/gm, '')) as { 'yaml.schemas': Record<string, string> };

// A language server takes some seconds to start.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
const labels = (found: readonly Suggested[]) => found.map(({ label }) => label);
const wordsOf = (found: readonly Suggested[], label: string) => JSON.stringify(found.find((one) => one.label === label)?.documentation ?? '');

/** A small project with its schemas, as an editor opens it. */
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'editor-')));
  cpSync('test/fixtures/valid', folder, { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, '.astro'), { recursive: true });
  writeSchemas(await readContent(join(folder, 'content'), folder), folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('frontmatter in VS Code, by the extension of Astro', () => {
  let server: Awaited<ReturnType<typeof startLanguageServer>>;
  beforeAll(async () => {
    server = await startLanguageServer([astro], folder, { typescript: { tsdk: resolve('node_modules/typescript/lib') }, contentIntellisense: true });
  });
  afterAll(() => server.stop());
  const CASE = 'content/case-studies/registry-bohicon/index.nl.mdx';

  it('offers the real ids, each with its name', async () => {
    const found = await server.complete(CASE, 'mdx', '---\nfacts:\n  themes:\n    - |\ntitle: "x"\n---\n\nText\n');
    expect(labels(found)).toContain('local-finance');
    expect(wordsOf(found, 'local-finance')).toContain('Lokale financiën');
  });

  it('offers the fields that are missing, and says what they are in Dutch and English', async () => {
    const found = await server.complete(CASE, 'mdx', '---\nfacts:\n  strength: "full"\n  |\ntitle: "x"\n---\n\nText\n');
    expect(labels(found)).toEqual(expect.arrayContaining(['stage', 'obstacles', 'sources']));
    expect(wordsOf(found, 'stage')).toMatch(/Hoe ver staat het\?.*How far/);
  });

  it('knows that facts stand in Dutch only', async () => {
    const found = await server.complete('content/case-studies/registry-bohicon/index.fr.mdx', 'mdx', '---\n|\n---\n\nTexte\n');
    expect(labels(found)).toEqual(expect.arrayContaining(['title', 'outcome']));
    expect(labels(found)).not.toContain('facts');
  });
});

describe('records in VS Code, by the YAML extension', () => {
  let server: Awaited<ReturnType<typeof startLanguageServer>>;
  beforeAll(async () => {
    server = await startLanguageServer([yaml], folder, {}, { yaml: { schemas: settings['yaml.schemas'], schemaStore: { enable: false }, completion: true } });
  });
  afterAll(() => server.stop());

  it('offers municipalities for a partnership, and countries for a term', async () => {
    const ask = async (file: string, text: string) => labels(await server.complete(file, 'yaml', text));
    // The server reads its settings after it has said that it is ready.
    await expect.poll(() => ask('content/partnerships/ghent-bohicon.yaml', 'flemish:\n  - |\n'), { timeout: 10_000 }).toEqual(expect.arrayContaining(['ghent', 'bohicon']));
    expect(await ask('content/vocabulary/glossary.yaml', '- id: "x"\n  country: |\n')).toContain('benin');
  });
});

describe('the schemas', () => {
  it('are there for every file of content/, and the settings name every one that YAML files need', async () => {
    const schemas = toSchemas(await readContent('content', process.cwd()));
    const forYaml = [...schemas.keys()].filter((name) => /^(record|list)-/.test(name)).map((name) => `${SCHEMAS_DIR}/${name}.schema.json`);
    expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(forYaml.sort());
    for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
      const name = /(?:record|list)-(.+)\.schema\.json$/.exec(schema)?.[1];
      expect(files).toBe(schema.includes('/list-') ? `content/vocabulary/${name}.yaml` : `content/${name}/*.yaml`);
    }
  });
});
