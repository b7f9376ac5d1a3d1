import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkLanguage } from '../../../scripts/lib/content/check-language.ts';
import { checkSentences } from '../../../scripts/lib/content/check-sentences.ts';
import { checkTypography } from '../../../scripts/lib/content/check-typography.ts';
import { checkAccents, checkTerms } from '../../../scripts/lib/content/check-words.ts';
import { OTHER } from '../../../scripts/lib/content/passages.ts';
import { createSource } from '../../../scripts/lib/content/source.ts';
import { codes, groups, type Code, type Group } from '../../../src/report/codes.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';

const all = Object.keys(codes) as Code[];
const textsOf = (code: Code, lang: Lang) => codes[code][lang] as readonly string[];
const placeholders = (texts: readonly string[]) => [...new Set(texts.join(' ').match(/(?<!\{)\{\w+\}(?!\})/g) ?? [])].sort();
const exampleOf = (code: Code, lang: Lang): string => {
  const { example } = codes[code];
  return typeof example === 'string' ? example : example[lang];
};
/** What the check of the content's own language finds in a message, without its code. */
function readProse(message: string, lang: Lang): string[] {
  const text = message.replace(/`[^`]*`|\{\w+\}|_[^_]+_/g, (found) => OTHER.repeat(found.length));
  const passage = { lang, source: createSource('message', text), field: '', start: 0, text, emphasised: [] };
  const findings = [checkLanguage(passage, text), checkAccents(passage, text), checkTerms(passage, text, []), checkTypography(passage), checkSentences(passage)];
  return findings.flat().map(({ code, values }) => `${code} ${String(values?.['value'] ?? '')}`);
}

test('each code stands in one group', () => {
  const inGroups = Object.values<Group>(groups).flatMap((group) => Object.keys(group.codes));
  expect([...new Set(inGroups)]).toEqual(inGroups);
  expect(inGroups.sort()).toEqual([...all].sort());
});

test('the reading of messages finds a word of another language, a plain space and a typewriter’s sign', () => {
  expect(readProse('Écrivez-le with "soin" !', 'fr')).toEqual(['foreign-word with', 'straight-quotes "', 'straight-quotes "', 'french-space !']);
});

describe.each(all)('%s', (code) => {
  test('speaks four languages, each in words of its own, and names the same things in all', () => {
    for (const lang of LANGS) {
      const [message = '', remedy = ''] = textsOf(code, lang);
      expect([message.trim(), remedy.trim()], lang).not.toContain('');
      expect(placeholders([message]), lang).toEqual(placeholders([textsOf(code, 'nl')[0] ?? '']));
      expect(placeholders([remedy]), lang).toEqual(placeholders([textsOf(code, 'nl')[1] ?? '']));
    }
    for (const at of [0, 1]) expect(new Set(LANGS.map((lang) => textsOf(code, lang)[at])).size).toBe(LANGS.length);
  });

  test.each(LANGS)('in %s, reads as well as the content has to', (lang) => {
    expect(textsOf(code, lang).flatMap((text) => readProse(text, lang))).toEqual([]);
  });

  test.each(LANGS)('pairs its backticks and gives an example in %s', (lang) => {
    for (const text of textsOf(code, lang)) expect(text.split('`').length % 2).toBe(1);
    expect(exampleOf(code, lang)).toMatch(/\S/);
  });
});

describe('an example of right can be read', () => {
  const examples = (...names: (keyof typeof groups)[]) =>
    names.flatMap((name) => (Object.keys(groups[name].codes) as Code[]).flatMap((code) => LANGS.map((lang) => [code, lang, exampleOf(code, lang)] as const)));

  test.each(examples('fields', 'limits', 'references', 'objectives', 'places').filter(([, , text]) => !/^<|^content\//.test(text)))('as fields: %s in %s', (_, __, text) => {
    expect(parseDocument(text).errors).toEqual([]);
  });

  test.each(examples('components', 'links', 'text', 'language'))('as text: %s in %s', (_, __, text) => {
    expect(() => mdxToMdast(text)).not.toThrow();
  });
});
