import { expect, it } from 'vitest';
import { codes } from '../../src/report/codes.ts';
import { CHECKS_PATH } from '../../src/report/issue.ts';
import { MISTAKES_PATH, tellMistakes } from '../../src/report/mistakes.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import { getSite } from '../support/built-sites.ts';
import { all, attribute, getPage, one, textOf } from '../support/pages.ts';

const site = getSite();

it.each(LANGS)('the guide in %s has a place for every message, with what is wrong, how to mend it and an example', (lang) => {
  const { dom } = getPage(site, CHECKS_PATH, lang);
  const parts = all(dom, '.check');
  expect(parts.map((part) => attribute(one(part, 'h3'), 'id')).sort()).toEqual(Object.keys(codes).sort());
  for (const part of parts) {
    const texts = all(part, 'h3, p').map(textOf);
    expect([...texts, textOf(one(part, 'pre'))]).not.toContain('');
    // Nothing is left to be filled in, and no code is left unset.
    expect(texts.filter((text) => /(?<!\{)\{\w+\}(?!\})|`/.test(text))).toEqual([]);
  }
});

it.each(LANGS)('the table of mistakes in %s tells at least sixty, each with what was written, the message and the remedy', (lang) => {
  const rows = all(getPage(site, MISTAKES_PATH, lang).dom, '.mistakes tbody tr');
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(rows).toHaveLength(tellMistakes(lang).length);
  for (const row of rows) {
    const cells = all(row, 'td').map(textOf);
    expect(cells).toHaveLength(3);
    expect(cells).not.toContain('');
  }
});
