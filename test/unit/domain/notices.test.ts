import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getFallbackNotice, getMachineNotice, getOutdatedNotice, NOTICES } from '../../../src/domain/notices.ts';
import { getStrings, type StringKey } from '../../../src/domain/strings.ts';
import { LANGS } from '../../../src/schemas/parts.ts';

afterEach(() => {
  LANGS.forEach((lang) => vi.doUnmock(`../../../src/content/i18n/${lang}.json`));
  vi.resetModules();
});

describe.each(LANGS)('a notice in %s', (lang) => {
  it.each(NOTICES)('%s that is missing stops everything that uses strings, by its key and file', async (key) => {
    const { [key]: _, ...rest } = JSON.parse(readFileSync(`src/content/i18n/${lang}.json`, 'utf8')) as Record<string, string>;
    vi.resetModules();
    vi.doMock(`../../../src/content/i18n/${lang}.json`, () => ({ default: rest }));
    await expect(import('../../../src/domain/strings.ts')).rejects.toThrow(`String "${key}" is missing in src/content/i18n/${lang}.json`);
  });

  it('says since when a text is outdated, or only that it is, and where the original stands', () => {
    const t = getStrings(lang);
    const dated = getOutdatedNotice(lang, 'nl', '2027-03-01');
    expect(dated.text).toContain('2027');
    expect(dated.text).toContain(t('language.nl'));
    expect(dated.link).toContain(t('language.nl'));
    const undated = getOutdatedNotice(lang, 'nl', undefined);
    expect(undated.text).not.toMatch(/\d|undefined/);
    expect(undated.text).not.toBe(dated.text);
  });

  it('speaks of a machine only where no person has read the text', () => {
    expect(getMachineNotice(lang, 'human')).toBeUndefined();
    expect(getMachineNotice(lang, 'reviewed', { original: 'nl', state: 'outdated' })).toBeUndefined();
    expect(getMachineNotice(lang, undefined)).toBeUndefined();
    const written = getMachineNotice(lang, 'machine', { original: lang, state: 'original' });
    const translated = getMachineNotice(lang, 'machine', { original: 'nl', state: 'current' });
    expect(written).toBe(getStrings(lang)('provenance.machine'));
    expect(translated).toContain(getStrings(lang)('language.nl'));
    expect(translated).not.toBe(written);
  });

  it('names the language that is shown instead', () => {
    expect(getFallbackNotice(lang, 'es')).toContain(getStrings(lang)('language.es'));
  });
});

it('a key without a string does not pass the type check', () => {
  // @ts-expect-error: the check of types, part of npm test, fails here once such a key is allowed.
  const key: StringKey = 'notice.of-nothing';
  expect(() => getStrings('nl')(key)).toThrow();
});
