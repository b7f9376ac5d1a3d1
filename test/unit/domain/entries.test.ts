import { describe, expect, it } from 'vitest';
import { resolveTexts, splitId } from '../../../src/domain/entries.ts';
import type { Lang } from '../../../src/schemas/parts.ts';

const facts = { order: 1, original: 'nl' as const };
const source = (id: string, more: { facts?: { order: number; original: Lang } } = {}) => ({ id, data: more });
const dutch = source('harbour/nl', { facts });
const french = source('harbour/fr');

describe('splitId', () => {
  it('gives slug and language', () => {
    expect(splitId('north-coast/es')).toEqual({ slug: 'north-coast', lang: 'es' });
  });

  it.each(['harbour/de', 'harbour', 'harbour/NL', 'nl'])('refuses %j, which names no language of the site', (id) => {
    expect(() => splitId(id)).toThrow(`"${id}"`);
  });
});

describe('resolveTexts', () => {
  it('shows the text in the language of the page where there is one', () => {
    const [text] = resolveTexts([dutch, french], 'fr');
    expect(text).toMatchObject({ slug: 'harbour', source: french, textLang: 'fr', isFallback: false });
  });

  it('falls back to Dutch and says so', () => {
    const [text] = resolveTexts([dutch, french], 'es');
    expect(text).toMatchObject({ source: dutch, textLang: 'nl', isFallback: true });
  });

  it('takes the facts from the Dutch text whatever language is shown', () => {
    for (const lang of ['nl', 'fr', 'es', 'en'] as const) expect(resolveTexts([french, dutch], lang)[0]?.facts).toBe(facts);
  });

  it('lists the languages with a text in the order of the site, not of the files', () => {
    const sources = [source('harbour/en'), french, dutch];
    expect(resolveTexts(sources, 'nl')[0]?.textLangs).toEqual(['nl', 'fr', 'en']);
  });

  it('gives the text in which the entry was written first, as its facts say', () => {
    expect(resolveTexts([dutch, french], 'es')[0]?.original).toEqual({ lang: 'nl', source: dutch });
    const fromFrench = source('harbour/nl', { facts: { order: 1, original: 'fr' } });
    expect(resolveTexts([fromFrench, french], 'nl')[0]?.original).toEqual({ lang: 'fr', source: french });
    expect(resolveTexts([fromFrench], 'nl')[0]?.original).toEqual({ lang: 'fr', source: undefined });
  });

  it('keeps the texts of entries apart', () => {
    const other = source('mill/nl', { facts: { order: 2, original: 'nl' } });
    const texts = resolveTexts([dutch, other, french], 'fr');
    expect(texts.map(({ slug, isFallback }) => [slug, isFallback])).toEqual([['harbour', false], ['mill', true]]);
  });

  it('names an entry without facts', () => {
    expect(() => resolveTexts([french], 'fr')).toThrow('"harbour" has no facts');
    expect(() => resolveTexts([source('mill/nl')], 'nl')).toThrow('"mill" has no facts');
  });

  it('makes nothing of nothing', () => {
    expect(resolveTexts([], 'nl')).toEqual([]);
  });
});
