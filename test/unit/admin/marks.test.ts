import { describe, expect, it } from 'vitest';
import { findFormat } from '../../../src/admin/collections.ts';
import { createEntryFormat } from '../../../src/admin/format.ts';
import { isTicked, tick, toStamps, untick, withoutMark } from '../../../src/admin/marks.ts';
import { type EntryText, toStamp } from '../../../src/domain/meaning.ts';

const STAMP = 'nl@0123456789abcdef';
const dutch: EntryText = { data: { title: 'De haven' }, body: 'Boten.' };
const french: EntryText = { data: { title: 'Le port' }, body: 'Bateaux.' };
const texts = new Map([['nl', dutch], ['fr', french]] as const);

describe('the tick of a translation', () => {
  it('can be taken back: the stamp of the file is still there', () => {
    expect(tick(tick(STAMP))).toBe(`now ${STAMP}`);
    expect(untick(tick(STAMP))).toBe(STAMP);
    expect([STAMP, '', 'not', untick('')].map(isTicked)).toEqual([false, false, false, false]);
    expect(['now', `now ${STAMP}`, tick('not')].map(isTicked)).toEqual([true, true, true]);
    expect(['now', 'not', `now ${STAMP}`, STAMP].map(withoutMark)).toEqual(['', '', STAMP, STAMP]);
  });

  it('becomes the stamp of the original that is saved with it; without it the file keeps what it has', () => {
    expect(toStamps('nl', texts, new Map([['fr', 'now'], ['es', `now ${STAMP}`], ['en', STAMP]]))).toEqual(new Map([['fr', toStamp('nl', dutch)], ['es', toStamp('nl', dutch)], ['en', STAMP]]));
    expect(toStamps('nl', texts, new Map([['fr', 'not']]))).toEqual(new Map([['fr', '']]));
  });

  it('counts for an original in another language, which has no stamp itself', () => {
    expect(toStamps('fr', texts, new Map([['nl', 'now'], ['fr', 'now']]))).toEqual(new Map([['nl', toStamp('fr', french)], ['fr', '']]));
  });

  it('says nothing where there is no original to render', () => {
    expect(toStamps('es', texts, new Map([['fr', 'now']]))).toEqual(new Map([['fr', '']]));
  });
});

describe('a file', () => {
  const file = '---\ntitle: "Le port"\nprovenance: "human"\n---\n\nBateaux.\n';
  it.each(['now', 'not', ''])('never has the mark “%s”', (translates) => {
    expect(findFormat('lessons/x/index.fr.mdx')?.toFile({ title: 'Le port', translates, provenance: 'human', body: 'Bateaux.' })).toBe(file);
  });

  it('has a stamp, and says what the stamp is made of', () => {
    const format = createEntryFormat({ kind: 'object', required: true, fields: { title: { kind: 'text', words: [], required: true }, needs: { kind: 'texts', min: 2, max: 9, required: false } } });
    const form = { title: ' Le port ', needs: '{"rain":" Pluie ","sun":""}', translates: STAMP, body: '\n# Bateaux\n' };
    expect(format.toText(form)).toEqual({ data: { title: 'Le port', needs: { rain: 'Pluie' }, translates: STAMP }, body: '## Bateaux' });
    expect(format.toFile(form)).toContain(`translates: "${STAMP}"`);
  });
});
