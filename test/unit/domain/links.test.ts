import { describe, expect, it } from 'vitest';
import { entryPath, isExternal, toAsset, toHref } from '../../../src/domain/links.ts';

describe('toHref', () => {
  it.each([
    ['nl', '/', '/countries/benin/'],
    ['fr', '/', '/fr/countries/benin/'],
    ['nl', '/kennis', '/kennis/countries/benin/'],
    ['es', '/kennis', '/kennis/es/countries/benin/'],
    ['en', '/kennis/', '/kennis/en/countries/benin/'],
  ] as const)('in %s under %s', (lang, base, expected) => {
    expect(toHref('/countries/benin/', lang, base)).toBe(expected);
  });

  it('leads home in every language', () => {
    expect((['nl', 'fr', 'es', 'en'] as const).map((lang) => toHref('/', lang, '/kennis'))).toEqual([
      '/kennis/', '/kennis/fr/', '/kennis/es/', '/kennis/en/',
    ]);
  });

  it('refuses a path that depends on the page it stands on', () => {
    expect(() => toHref('countries/benin/', 'nl', '/')).toThrow('countries/benin/');
  });
});

describe('toAsset', () => {
  it('has the base path and no language', () => {
    expect(toAsset('/pagefind/', '/kennis')).toBe('/kennis/pagefind/');
  });
});

describe('isExternal', () => {
  it.each(['https://example.org/', 'http://example.org'])('%s leaves the site', (href) => expect(isExternal(href)).toBe(true));
  it.each(['/objectives/so1/', '#top', 'mailto:info@example.org', 'httpsish/'])('%s does not', (href) => {
    expect(isExternal(href)).toBe(false);
  });
});

describe('entryPath', () => {
  it.each([
    ['strategy', 'results', '/strategy/results/'],
    ['strategy', 'financial-plan', '/financial-plan/'],
    ['objectives', 'o1-2', '/objectives/o1-2/'],
    ['countries', 'benin', '/countries/benin/'],
    ['pages', 'privacy', '/privacy/'],
    ['contribute', 'overview', '/contribute/'],
    ['contribute', 'review', '/contribute/review/'],
    ['countries', 'overview', '/countries/overview/'],
    ['countries', 'financial-plan', '/countries/financial-plan/'],
  ] as const)('%s %s stands at %s', (collection, slug, path) => {
    expect(entryPath(collection, slug)).toBe(path);
  });
});
