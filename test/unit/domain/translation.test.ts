import { describe, expect, it } from 'vitest';
import { type EntryText, toStamp } from '../../../src/domain/meaning.ts';
import { getTranslationState } from '../../../src/domain/translation.ts';
import type { Lang } from '../../../src/schemas/parts.ts';

const dutch: EntryText = { data: { title: 'De haven', facts: {} }, body: 'Boten.' };
const french = (translates?: string): EntryText => ({ data: { title: 'Le port', ...(translates ? { translates } : {}) }, body: 'Bateaux.' });
const texts = (entries: [Lang, EntryText][]) => new Map(entries);
const state = (lang: Lang, entries: [Lang, EntryText][], original: Lang = 'nl') => getTranslationState(lang, original, texts(entries));

describe('getTranslationState', () => {
  it('calls the text in the language of the original so, whatever stamp it carries', () => {
    expect(state('nl', [['nl', dutch]])).toBe('original');
    expect(state('fr', [['fr', french('nl@0000000000000000')]], 'fr')).toBe('original');
  });

  it('is current while the stamp is that of the original', () => {
    expect(state('fr', [['nl', dutch], ['fr', french(toStamp('nl', dutch))]])).toBe('current');
  });

  it('stays current when only the setting of the original changes', () => {
    const reset = { ...dutch, body: '**Boten.**' };
    expect(state('fr', [['nl', reset], ['fr', french(toStamp('nl', dutch))]])).toBe('current');
  });

  it('is outdated once the original says something else', () => {
    const changed = { ...dutch, body: 'Veel boten.' };
    expect(state('fr', [['nl', changed], ['fr', french(toStamp('nl', dutch))]])).toBe('outdated');
  });

  it('is outdated when another language becomes the original', () => {
    const english = { data: { title: 'The harbour' }, body: 'Boats.' };
    expect(state('fr', [['nl', dutch], ['en', english], ['fr', french(toStamp('nl', dutch))]], 'en')).toBe('outdated');
  });

  it('is unknown without a stamp, or without the original to compare with', () => {
    expect(state('fr', [['nl', dutch], ['fr', french()]])).toBe('unknown');
    expect(state('fr', [['fr', french(toStamp('nl', dutch))]])).toBe('unknown');
  });

  it('is missing where there is no text, also in the language of the original', () => {
    expect(state('es', [['nl', dutch]])).toBe('missing');
    expect(state('nl', [['fr', french()]])).toBe('missing');
  });
});
