import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getStrings, type StringKey } from '../../../src/domain/strings.ts';
import { langs } from '../../../src/site/locales.ts';

const FOLDER = 'src/content/i18n';
const texts = (lang: string) => JSON.parse(readFileSync(`${FOLDER}/${lang}.json`, 'utf8')) as Record<string, string>;
const dutch = texts('nl');
const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

/** Frequent words that none of the other three languages has. */
const TELLING: Record<string, RegExp> = {
  nl: /(?<!\p{L})(het|een|niet|naar|voor|wordt|geen|zoek(en)?|deze|van)(?!\p{L})/giu,
  fr: /(?<!\p{L})(les|des|une|pas|vers|dans|avec|cette|vous)(?!\p{L})/giu,
  es: /(?<!\p{L})(el|los|las|una|para|hacia|del|esta)(?!\p{L})/giu,
  en: /(?<!\p{L})(the|and|with|this|are|for|not|your)(?!\p{L})/giu,
};

describe('interface strings', () => {
  it('exist for the languages of the site and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(langs.map((lang) => `${lang}.json`).sort());
  });

  describe.each(langs.filter((lang) => lang !== 'nl'))('in %s', (lang) => {
    const own = texts(lang);

    it('have the same keys as in Dutch', () => {
      expect(Object.keys(own).sort()).toEqual(Object.keys(dutch).sort());
    });

    it('name the same values', () => {
      for (const [key, text] of Object.entries(own)) expect(placeholders(text), key).toEqual(placeholders(dutch[key]));
    });
  });

  it.each(langs)('are all filled in, without space at either end, in %s', (lang) => {
    const bad = Object.entries(texts(lang)).filter(([, text]) => text.trim() !== text || !text);
    expect(bad).toEqual([]);
  });

  it.each(langs)('are in %s: more of its own words than of any other language', (lang) => {
    const count = (text: string, of: string) => (text.match(TELLING[of] ?? /$^/) ?? []).length;
    // A single word says little: “Les” is a lesson in Dutch.
    const foreign = Object.entries(texts(lang)).filter(([, text]) => text.includes(' ') && langs.some((other) => other !== lang && count(text, other) > count(text, lang)));
    expect(foreign).toEqual([]);
  });

  it('have no phrase that is the same in two languages: single words and names can be', () => {
    /** What two languages call the same, looked at by somebody who knows both. */
    const same = ['section.data: nl, en'];
    const words = (text: string) => text.replace(/\{\{\w+\}\}/g, '').match(/\p{L}{2,}/gu) ?? [];
    const copied = langs.flatMap((lang, index) =>
      langs.slice(index + 1).flatMap((other) => {
        const [own, others] = [texts(lang), texts(other)];
        return Object.keys(own).filter((key) => own[key] === others[key] && words(own[key] ?? '').length > 1).map((key) => `${key}: ${lang}, ${other}`);
      }));
    expect(copied.filter((one) => !same.includes(one))).toEqual([]);
  });
});

describe('getStrings', () => {
  it('fills in the values', () => {
    expect(getStrings('en')('source.page', { page: 7 })).toContain('7');
    expect(getStrings('en')('source.page', { page: 7 })).not.toContain('{{');
  });

  it('refuses a string whose value is not given, by its key', () => {
    expect(() => getStrings('nl')('source.page')).toThrow('"source.page" needs a value for "page"');
  });

  it('takes a value literally: no second round of replacing', () => {
    expect(getStrings('nl')('source.page' as StringKey, { page: '{{page}}$&' })).toContain('{{page}}$&');
  });
});
