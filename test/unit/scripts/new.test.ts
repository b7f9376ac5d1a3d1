import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkPlaceholders } from '../../../scripts/lib/content/check-placeholders.ts';
import { type Content, readContent } from '../../../scripts/lib/content/read.ts';
import { complete } from '../../../scripts/lib/new/answers.ts';
import { ask } from '../../../scripts/lib/new/ask.ts';
import { lessonKind } from '../../../scripts/lib/new/lesson.ts';
import { toSlug } from '../../../scripts/lib/new/slug.ts';
import { messages, questions } from '../../../scripts/lib/new/words.ts';
import { LANGS } from '../../../src/schemas/parts.ts';
import { stage, type Staged } from '../../support/broken.ts';

/** What the terminal was asked, and what a person would choose there. */
const asked = vi.hoisted(() => ({ log: [] as [string, { message: string; options?: { value: string }[]; required?: boolean }][], answers: new Map<string, unknown>() }));
vi.mock('@clack/prompts', () => {
  const prompt = (kind: string) => async (settings: { message: string }) => {
    asked.log.push([kind, settings]);
    return asked.answers.get(settings.message);
  };
  const kinds = ['text', 'select', 'multiselect', 'autocomplete', 'autocompleteMultiselect'];
  return { ...Object.fromEntries(kinds.map((kind) => [kind, prompt(kind)])), isCancel: (answer: unknown) => typeof answer === 'symbol', log: { error: () => {} } };
});

let staged: Staged;
let content: Content;
beforeEach(async () => {
  staged = await stage();
  content = await readContent(staged.root, staged.project);
  asked.log = [];
  asked.answers.clear();
});
afterEach(() => staged.remove());

it.each([
  ['À Dogbo, l’œuvre d’une école', 'a-dogbo-l-oeuvre-d-une-ecole'],
  ['Pèrèrè: foto’s en sms’en', 'perere-fotos-en-smsen'],
  ['San Felipe de Oña — ¿agua?', 'san-felipe-de-ona-agua'],
  ['Straße, Łódź & Malmø', 'strasse-lodz-malmo'],
  ['Een heel lange titel die nooit in een adres past, want zo leest niemand hem voor', 'een-heel-lange-titel-die-nooit-in-een-adres-past-want-zo'],
  ['«…»', ''],
])('%s has the address %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

describe('asking on a terminal', () => {
  const choose = (name: keyof typeof questions, answer: unknown) => asked.answers.set(questions[name].fr, answer);
  const start = (flags = {}) => complete(lessonKind.questions, flags, 'fr', content, ask);

  it('asks what no flag answered, in the language of the conversation, and offers names for ids', async () => {
    for (const [name, answer] of [['title', 'Parlez d’abord aux gens'], ['slug', ''], ['polarity', 'worked'], ['phase', ['explore']], ['case', ['registry-bohicon']], ['source', ''], ['objective', ['o1-1']], ['theme', []], ['country', []], ['languages', ['fr']]] as const) choose(name, answer);
    const { answers } = await start({ evidence: ['one-case'] });
    expect(answers).toMatchObject({ title: ['Parlez d’abord aux gens'], slug: ['parlez-d-abord-aux-gens'], evidence: ['one-case'], case: ['registry-bohicon'], languages: ['fr'], theme: [] });
    const messagesAsked = asked.log.map(([, { message }]) => message);
    expect(messagesAsked).not.toContain(questions.evidence.fr);
    expect(messagesAsked).not.toContain(questions.publisher.fr); // there is no source
    const cases = asked.log.find(([, { message }]) => message === questions.case.fr)?.[1].options;
    expect(cases).toEqual([{ value: 'registry-bohicon', label: expect.stringMatching(/\w{4}/), hint: 'registry-bohicon' }]);
  });

  it('stops without writing anything when it is told to', async () => {
    choose('title', Symbol('cancel'));
    await expect(start()).rejects.toThrow(messages.stopped.fr);
  });
});

it('every question and message is there in four languages, with the same places to fill in', () => {
  for (const [name, labels] of [...Object.entries(questions), ...Object.entries(messages)]) {
    const places = LANGS.map((lang) => [...new Set(labels[lang].match(/\{\w+\}/g))].sort().join());
    expect(new Set(places).size, name).toBe(1);
    for (const lang of LANGS) expect(labels[lang].trim(), name).not.toBe('');
  }
});

it('a draft may have texts that nobody wrote yet; what is published may not', async () => {
  const file = join(staged.root, 'lessons/keep-records/index.nl.mdx');
  const text = readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: "✎ Titel"');
  writeFileSync(file, text);
  expect(checkPlaceholders(await readContent(staged.root, staged.project))).toMatchObject([{ code: 'still-to-write', field: 'title' }]);
  writeFileSync(file, text.replace('facts:\n', 'facts:\n  publication: "draft"\n'));
  expect(checkPlaceholders(await readContent(staged.root, staged.project))).toEqual([]);
});
