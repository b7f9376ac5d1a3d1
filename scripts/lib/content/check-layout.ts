import { entrySchemas, recordSchemas, vocabularySchemas } from '../../../src/schemas/index.ts';
import { id, LANGS } from '../../../src/schemas/parts.ts';
import type { Code } from '../../../src/report/codes.ts';
import type { Finding, Values } from '../../../src/report/issue.ts';
import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import type { Content, Entry } from './read.ts';
import { suggest } from './suggest.ts';

const collections = Object.keys(entrySchemas);
const vocabulary = Object.keys(vocabularySchemas);
const folders = [...collections, ...Object.keys(recordSchemas), 'vocabulary'];
/** First parts of addresses that are not pages of content/pages. */
const TAKEN = [...LANGS, ...folders, 'sdgs', 'forms', 'glossary', 'search', 'financial-plan', 'data', 'og', 'pagefind'];

const isKebab = (name: string) => id.safeParse(name).success;
const whole = (file: string, code: Code, values: Values = {}): Finding => ({
  code,
  file,
  line: 1,
  column: 1,
  field: '',
  values,
});

/** A file in the folder of an entry that is not one of its four texts. */
function checkOtherFile(folder: string, name: string): Finding[] {
  const file = `${folder}/${name}`;
  if (/^index\.[^.]+\.mdx$/.test(name)) {
    const lang = name.split('.')[1] ?? '';
    return [whole(file, 'unknown-language', { value: lang, options: LANGS, ...suggest(lang, LANGS) })];
  }
  if (/^index(\.[^.]+)?\.[^.]+$/.test(name) || /\.(md|mdx|markdown)$/i.test(name)) {
    const lang = LANGS.find((candidate) => name.includes(`.${candidate}.`)) ?? 'nl';
    return [whole(file, 'wrong-extension', { value: name, right: `index.${lang}.mdx` })];
  }
  if (!/\.(webp|avif|png|jpe?g|gif|svg)$/i.test(name)) return [whole(file, 'unknown-file', { value: name })];
  const [stem = '', ...extension] = name.split('.');
  return isKebab(stem) && extension.join('.') === extension.join('.').toLowerCase()
    ? []
    : [whole(file, 'not-kebab-case', { value: name })];
}

function checkEntry(entry: Entry): Finding[] {
  const { collection, slug, folder, texts, files } = entry;
  const findings = files.flatMap((name) => checkOtherFile(folder, name));
  if (!isKebab(slug)) findings.push(whole(folder, 'not-kebab-case', { value: slug }));
  if (collection === 'pages' && TAKEN.includes(slug)) findings.push(whole(folder, 'address-taken', { value: slug }));
  for (const lang of LANGS) {
    if (texts.has(lang) || files.some((name) => name.startsWith(`index.${lang}.`))) continue;
    // The site shows the Dutch text where another is missing; without the Dutch one there are no facts.
    const code = lang === DEFAULT_LANG ? 'missing-language' : 'missing-translation';
    findings.push(whole(`${folder}/index.${lang}.mdx`, code, { value: `index.${lang}.mdx`, lang }));
  }
  return findings;
}

/** A file that is not in the folder of an entry. */
function checkLooseFile(path: string, label: string): Finding[] {
  const [top = '', name, deeper] = path.split('/');
  const file = `${label}/${path}`;
  if (path === 'README.md') return [];
  if (name === undefined) return [whole(file, 'unknown-file', { value: top })];
  if (!folders.includes(top)) {
    return [whole(`${label}/${top}`, 'unknown-folder', { value: top, options: folders, ...suggest(top, folders) })];
  }
  if (deeper !== undefined) {
    const parts = path.split('/').slice(0, collections.includes(top) ? 3 : 2);
    return [whole(`${label}/${parts.join('/')}`, 'unknown-folder', { value: parts.at(-1) ?? '', options: folders })];
  }
  if (collections.includes(top)) return [whole(file, 'unknown-file', { value: name })];
  if (!name.endsWith('.yaml')) {
    const stem = name.replace(/\.[^.]*$/, '');
    const code = /\.(yml|ya?ml|json|csv|mdx?)$/i.test(name) ? 'wrong-extension' : 'unknown-file';
    return [whole(file, code, { value: name, right: `${stem}.yaml` })];
  }
  const stem = name.slice(0, -'.yaml'.length);
  if (!isKebab(stem)) return [whole(file, 'not-kebab-case', { value: name })];
  if (top !== 'vocabulary' || vocabulary.includes(stem)) return [];
  return [whole(file, 'unknown-file', { value: name, ...suggest(name, vocabulary.map((list) => `${list}.yaml`)) })];
}

/**
 * Folders and files: known places, kebab-case names, right extensions, a text in every language, every list there.
 * @returns findings, one for each folder or file that is wrong or missing
 */
export function checkLayout(content: Content): Finding[] {
  const { label, paths, entries, vocabulary: lists, strings, stringsLabel } = content;
  if (paths.length === 0) return [whole(label, 'content-missing', { value: label })];
  const inEntry = (path: string) => collections.includes(path.split('/')[0] ?? '') && path.split('/').length === 3;
  const loose = paths.filter((path) => !inEntry(path)).flatMap((path) => checkLooseFile(path, label));
  const once = new Map(loose.map((finding) => [`${finding.code} ${finding.file}`, finding]));
  const missing = [
    ...vocabulary.filter((name) => !lists.has(name)).map((name) => `${label}/vocabulary/${name}.yaml`),
    ...LANGS.filter((lang) => !strings.has(lang)).map((lang) => `${stringsLabel}/${lang}.json`),
  ];
  return [
    ...once.values(),
    ...entries.flatMap(checkEntry),
    ...missing.map((file) => whole(file, 'missing-file', { value: file })),
  ];
}
