import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { starlightOptions } from '../../src/site/starlight.ts';

/**
 * Leaf components of Starlight's frame: each has one job and a small, stable contract. The components around them (Page,
 * PageFrame, Header, TwoColumnContent, Head …) change with Starlight's releases: overriding one ties the site to a version.
 */
const ALLOWED = new Set([
  'ContentPanel', 'FallbackContentNotice', 'Footer', 'LanguageSelect', 'MarkdownContent', 'MobileMenuToggle', 'PageSidebar',
  'PageTitle', 'Search', 'Sidebar', 'SiteTitle', 'SkipLink', 'SocialIcons', 'ThemeProvider', 'ThemeSelect',
]);
const overrides = Object.entries(starlightOptions.components ?? {});

it('overrides leaf components of Starlight only, never its structure', () => {
  expect(overrides.length).toBeGreaterThan(0);
  expect(overrides.map(([name]) => name).filter((name) => !ALLOWED.has(name))).toEqual([]);
});

it('finds every override where it is said to be, and has no other', () => {
  const files = globSync('src/starlight/*.astro').map((file) => basename(file, '.astro'));
  expect(overrides.map(([, path]) => path).sort()).toEqual(files.map((name) => `./src/starlight/${name}.astro`).sort());
  for (const [name, path] of overrides) expect(basename(path ?? '', '.astro')).toBe(name);
});
