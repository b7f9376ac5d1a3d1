import { describe, expect, test } from 'vitest';
import { codes } from '../../src/report/codes.ts';
import { checkFixture, codeOf, listBroken, readExpected, stage } from '../support/broken.ts';

const names = await listBroken();

describe('broken content', () => {
  test.each(names)('%s gives exactly the issues it must', async (name) => {
    const staged = await stage(name);
    try {
      const { issues } = await checkFixture(staged, name);
      const places = issues.map(({ code, file, line, column, field }) => ({ code, file, line, column, field }));
      expect(places).toEqual(await readExpected(name));
      const words = issues.flatMap(({ message, remedy }) => [message, remedy]);
      expect(words.filter((text) => text === '' || /(?<!\{)\{\w+\}(?!\})/.test(text))).toEqual([]);
    } finally {
      await staged.remove();
    }
  });

  test('every code has a fixture, which shows it', async () => {
    expect([...new Set(names.map(codeOf))].sort()).toEqual(Object.keys(codes).sort());
    for (const name of names) expect((await readExpected(name)).map(({ code }) => code)).toContain(codeOf(name));
  });
});

test('the valid tree that the fixtures lie over is sound', async () => {
  const staged = await stage();
  const result = await checkFixture(staged);
  await staged.remove();
  expect(result).toEqual({ issues: [], records: [], summary: { entries: 12, languages: 4, lists: 11, records: 6 } });
});
