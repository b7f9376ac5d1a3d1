import { DEFAULT_LANG } from '../../../src/site/locales.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { isRecord } from './collect.ts';
import type { Content } from './read.ts';
import type { Source } from './source.ts';
import { suggest } from './suggest.ts';
import { readYaml, type YamlData } from './yaml.ts';

interface Strings {
  lang: Lang;
  source: Source;
  data: Record<string, unknown> | undefined;
  /** JSON is YAML too: this gives the places, and the double keys that JSON passes over. */
  yaml: YamlData;
  findings: Finding[];
}

function read(lang: Lang, source: Source): Strings {
  const strings: Strings = { lang, source, data: undefined, yaml: readYaml(source), findings: [] };
  try {
    const data: unknown = JSON.parse(source.text.replace(/^\uFEFF/, ' '));
    if (isRecord(data)) return { ...strings, data, findings: strings.yaml.findings.filter(({ code }) => code === 'yaml-duplicate-key') };
    return { ...strings, findings: [{ code: 'json-syntax', field: '', ...source.placeAt(0) }] };
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const place = source.placeAt(position === undefined ? source.text.trimEnd().length : Number(position));
    return { ...strings, findings: [{ code: 'json-syntax', field: '', ...place }] };
  }
}

const placeholders = (value: unknown) => [...new Set(String(value).match(/\{\{\w+\}\}/g) ?? [])].sort();

function compare({ yaml, source, data = {} }: Strings, dutch: Record<string, unknown>): Finding[] {
  const keys = Object.keys(dutch);
  const missing = keys
    .filter((key) => !Object.hasOwn(data, key) || data[key] === '')
    .map((key): Finding => ({ code: 'string-missing', field: key, values: { value: key }, ...yaml.placeOf([key]) }));
  const unknown = Object.keys(data)
    .filter((key) => !keys.includes(key))
    .map((key): Finding => ({ code: 'string-unknown', field: key, values: { value: key, ...suggest(key, keys) }, ...yaml.placeOfKey([key]) }));
  const differing = keys
    .filter((key) => data[key] && placeholders(data[key]).join() !== placeholders(dutch[key]).join())
    .map((key): Finding => ({
      code: 'string-placeholders',
      field: key,
      values: { value: placeholders(data[key]), right: placeholders(dutch[key]) },
      ...yaml.placeOf([key]),
    }));
  return [...missing, ...unknown, ...differing].map((finding) => ({ ...finding, file: source.file }));
}

/** Interface strings: the same keys as the Dutch ones in every language, none empty, the same {{values}} in each. */
export function checkStrings({ strings }: Content): Finding[] {
  const all = [...strings].map(([lang, source]) => read(lang, source));
  const dutch = all.find(({ lang }) => lang === DEFAULT_LANG)?.data;
  const compared = dutch ? all.filter(({ data }) => data).flatMap((one) => compare(one, dutch)) : [];
  return [...all.flatMap(({ findings }) => findings), ...compared];
}
