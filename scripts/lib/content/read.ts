import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { entrySchemas, recordSchemas, type EntryCollection, type RecordCollection } from '../../../src/schemas/index.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { readBody, type Body } from './mdx.ts';
import { createSource, type Source } from './source.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** One language of an entry. */
export interface EntryText {
  lang: Lang;
  source: Source;
  frontmatter: YamlData;
  body: Body;
}

/** One folder of a collection with its texts. */
export interface Entry {
  collection: EntryCollection;
  slug: string;
  /** The folder as reports show it. */
  folder: string;
  texts: Map<Lang, EntryText>;
  /** The other files of the folder: its images. */
  files: string[];
}

/** A YAML file of its own: a list of terms, or a record without running text. */
export interface DataFile {
  /** Its name without extension: that of the list, or the id of the record. */
  name: string;
  source: Source;
  yaml: YamlData;
}

/** Everything that the checks read. */
export interface Content {
  /** The content folder as reports show it. */
  label: string;
  /** All files in it, relative to it, with forward slashes. */
  paths: string[];
  entries: Entry[];
  vocabulary: Map<string, DataFile>;
  records: Map<RecordCollection, DataFile[]>;
  /** Interface strings by language. */
  strings: Map<Lang, Source>;
  stringsLabel: string;
  /** What went wrong in reading itself. */
  findings: Finding[];
}

const collections = Object.keys(entrySchemas) as EntryCollection[];
const recordCollections = Object.keys(recordSchemas) as RecordCollection[];
/** Files that systems leave behind; not content. */
const STRAY = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)(\/|$)/;
const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

async function listFiles(root: string): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => !STRAY.test(path))
    .sort();
}

async function readSource(path: string, file: string, findings: Finding[]): Promise<Source> {
  const bytes = await readFile(path);
  const text = bytes.toString('utf8');
  const source = createSource(file, text);
  const bad = text.indexOf('\uFFFD');
  if (bad !== -1) findings.push({ code: 'not-utf8', field: '', ...source.placeAt(bad) });
  return source;
}

function toEntryText(source: Source, lang: Lang): EntryText {
  const found = FRONTMATTER.exec(source.text);
  if (!found) {
    const findings: Finding[] = [{ code: 'missing-frontmatter', field: '', ...source.placeAt(0) }];
    return { lang, source, frontmatter: { ...readYaml(source, 0, 0), findings }, body: { source, nodes: [], findings: [] } };
  }
  const start = found[0].indexOf('\n') + 1;
  const frontmatter = readYaml(source, start, start + (found[1] ?? '').length);
  return { lang, source, frontmatter, body: readBody(source, found[0].length) };
}

/**
 * Reads all of content/ and the interface strings, without judging them.
 * @param root the content folder
 * @param project the folder that reports name files from
 * @throws where a file that is there cannot be read
 */
export async function readContent(root: string, project: string): Promise<Content> {
  const show = (path: string) => relative(project, path).split(sep).join('/');
  const stringsRoot = join(project, 'src/content/i18n');
  const content: Content = {
    label: show(root),
    paths: [],
    entries: [],
    vocabulary: new Map(),
    records: new Map(),
    strings: new Map(),
    stringsLabel: show(stringsRoot),
    findings: [],
  };
  content.paths = await listFiles(root).catch(() => []);
  const entries = new Map<string, Entry>();
  for (const path of content.paths) {
    const [top, slug, file, deeper] = path.split('/');
    const collection = collections.find((name) => name === top);
    const records = recordCollections.find((name) => name === top);
    const load = () => readSource(join(root, path), show(join(root, path)), content.findings);
    if (collection && slug && file && !deeper) {
      const key = `${collection}/${slug}`;
      const entry: Entry = entries.get(key) ?? { collection, slug, folder: show(join(root, key)), texts: new Map(), files: [] };
      entries.set(key, entry);
      const lang = LANGS.find((candidate) => file === `index.${candidate}.mdx`);
      if (lang) entry.texts.set(lang, toEntryText(await load(), lang));
      else entry.files.push(file);
    } else if ((top === 'vocabulary' || records) && slug?.endsWith('.yaml') && !file) {
      const source = await load();
      const data = { name: slug.slice(0, -'.yaml'.length), source, yaml: readYaml(source) };
      if (records) content.records.set(records, [...(content.records.get(records) ?? []), data]);
      else content.vocabulary.set(data.name, data);
    }
  }
  content.entries = [...entries.values()];
  const stringFiles: string[] = await listFiles(stringsRoot).catch(() => []);
  for (const lang of LANGS.filter((candidate) => stringFiles.includes(`${candidate}.json`))) {
    const path = join(stringsRoot, `${lang}.json`);
    content.strings.set(lang, await readSource(path, show(path), content.findings));
  }
  return content;
}
