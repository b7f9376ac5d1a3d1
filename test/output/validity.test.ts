import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { getPages, getRedirectPages } from '../support/pages.ts';

/** Is it valid HTML? How it is written is the matter of Astro's compiler, so no preset for style is here. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Everything is fetched from our own origin (see every-page.test.ts): a hash would guard a file against itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Says which element to use, not whether the one used is valid.
    'prefer-native-element': 'off',
    // The language switch stands in the header and in the menu of small screens; only one of them is ever shown. axe tests
    // the landmarks that are shown (accessibility.test.ts).
    'unique-landmark': 'off',
  },
};

describe.each([['real site', getSite()], ['fixture under a base path', getFixtureSite()]] as const)('the %s', (_, site) => {
  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate(config);
    const faults = new Map<string, string[]>();
    for (const { html, file } of [...getPages(site), ...getRedirectPages(site)]) {
      const { results } = await validator.validateString(html, file);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        const fault = `${ruleId}: ${message}`;
        faults.set(fault, [...(faults.get(fault) ?? []), `${file}:${line}:${column}`]);
      }
    }
    expect([...faults].map(([fault, places]) => `${fault} (${places.length} times, first at ${places[0]})`)).toEqual([]);
  });
});

it('finds what is not valid', async () => {
  const { valid } = await new HtmlValidate(config).validateString('<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><p><ul></ul></p></body></html>');
  expect(valid).toBe(false);
});
