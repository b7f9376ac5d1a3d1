import { describe, expect, it } from 'vitest';
import { isListed, toPublicationState, withoutDrafts } from '../../../src/domain/publication.ts';
import { caseFacts } from '../../../src/schemas/case-study.ts';
import { partnership } from '../../../src/schemas/places.ts';
import { themeSchema } from '../../../src/schemas/theme.ts';

const archive = { date: '2026-03-04', reason: 'ended' as const };

describe('the state of a record', () => {
  it('is published where nothing else is said', () => {
    expect(toPublicationState({})).toEqual({ publication: 'published' });
    expect(toPublicationState({ publication: 'published' })).toEqual({ publication: 'published' });
  });

  it('is that of a draft, or of an archived record with its reason', () => {
    expect(toPublicationState({ publication: 'draft' })).toEqual({ publication: 'draft' });
    expect(toPublicationState({ publication: 'archived', archive })).toEqual({ publication: 'archived', archive });
  });

  it('takes what is archived out of lists, and nothing else', () => {
    expect([{}, { publication: 'draft' }, { publication: 'archived', archive }].map(isListed)).toEqual([true, true, false]);
  });
});

describe('without drafts', () => {
  it('an entry goes with all its languages, as its Dutch text says', () => {
    const texts = [
      { id: 'old/nl', data: { facts: { publication: 'draft' } } },
      { id: 'old/fr', data: { facts: undefined } },
      { id: 'older/nl', data: { facts: { publication: 'published' } } },
      { id: 'older/fr', data: {} },
    ];
    expect(withoutDrafts(texts).map(({ id }) => id)).toEqual(['older/nl', 'older/fr']);
  });

  it('a record goes by itself, and lists of terms stay whole', () => {
    expect(withoutDrafts([{ id: 'a', data: { publication: 'draft' } }, { id: 'b', data: { publication: 'archived' } }, { id: 'c', data: {} }]).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});

describe('the schemas', () => {
  const theme = (facts: object) => themeSchema.safeParse({ facts: { order: 1, ...facts }, title: 'Water', short: 'Water', summary: 'Wat gemeenten over water leren.', provenance: 'human' });

  it('publish a record unless it says otherwise', () => {
    expect(theme({}).data?.facts?.publication).toBe('published');
  });

  it('want to know when and why of what is archived, and of nothing else', () => {
    expect(theme({ publication: 'archived', archive }).success).toBe(true);
    expect(theme({ publication: 'archived' }).success).toBe(false);
    expect(theme({ publication: 'draft', archive }).success).toBe(false);
    expect(theme({ archive }).success).toBe(false);
  });

  it('have the same two fields for entries and for partnerships', () => {
    for (const { shape } of [caseFacts, partnership]) expect(Object.keys(shape)).toEqual(expect.arrayContaining(['publication', 'archive']));
  });
});
