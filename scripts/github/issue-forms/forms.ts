import { createLabels } from '../../../src/admin/labels.ts';
import { caseFacts, CASE_SECTIONS } from '../../../src/schemas/case-study.ts';
import { type Lang, LANGS } from '../../../src/schemas/parts.ts';
import { langNames } from '../../../src/site/locales.ts';
import { words } from './words.ts';

/** One element of a form, as GitHub takes it. */
export interface Element {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown';
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required: boolean };
}
export interface Form {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly body: readonly Element[];
}

const field = (type: Element['type'], id: string, required: boolean, attributes: Element['attributes']): Element => ({
  type,
  id,
  attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)),
  validations: { required },
});
const note = (lang: Lang): Element => ({ type: 'markdown', attributes: { value: words.public[lang] } });

/** Names of the fields of a case, as the editor's form calls them. */
function toCaseFields(lang: Lang) {
  const { label, hint, option } = createLabels(lang);
  const name = (path: string) => `case-studies.${path}`;
  return {
    text: (path: string, type: 'input' | 'textarea', required: boolean) => field(type, path, required, { label: label(name(path)), description: hint(name(path)) }),
    choice: (path: 'stage' | 'effort' | 'evidence') =>
      field('dropdown', path, true, { label: label(name(`facts.${path}`)), options: caseFacts.shape[path].options.map((value: string) => option(name(`facts.${path}`), value)) }),
    section: (at: 0 | 1 | 2) => field('textarea', ['challenge', 'approach', 'results'][at] as string, true, { label: CASE_SECTIONS[lang][at] }),
    own: (path: string, type: 'input' | 'textarea') => field(type, path, false, { label: label(name(`facts.${path}`)), description: hint(name(`facts.${path}`)) }),
  };
}

function toCase(lang: Lang): Form {
  const { text, choice, section, own } = toCaseFields(lang);
  return {
    name: words.case[lang],
    description: words.caseAbout[lang],
    title: `${words.case[lang]} – `,
    body: [
      note(lang),
      text('title', 'input', true),
      text('summary', 'textarea', true),
      own('countries', 'input'),
      field('input', 'municipalities', true, { label: words.parties[lang] }),
      own('themes', 'input'),
      own('period', 'input'),
      choice('stage'),
      section(0),
      section(1),
      section(2),
      text('outcome', 'textarea', true),
      text('obstacles', 'textarea', true),
      text('needs', 'textarea', false),
      own('costs', 'input'),
      choice('effort'),
      choice('evidence'),
      field('textarea', 'sources', true, { label: words.sources[lang], description: words.sourcesWhy[lang] }),
    ],
  };
}

const toError = (lang: Lang): Form => ({
  name: words.error[lang],
  description: words.errorAbout[lang],
  title: `${words.error[lang]} – `,
  body: [
    note(lang),
    field('input', 'page', true, { label: words.page[lang] }),
    field('textarea', 'what', true, { label: words.what[lang] }),
    field('textarea', 'right', false, { label: words.right[lang] }),
  ],
});

const toTranslation = (lang: Lang): Form => ({
  name: words.translation[lang],
  description: words.translationAbout[lang],
  title: `${words.translation[lang]} – `,
  body: [
    note(lang),
    field('input', 'page', true, { label: words.page[lang] }),
    field('dropdown', 'language', true, { label: words.language[lang], options: LANGS.map((one) => langNames[one]) }),
    field('dropdown', 'state', true, { label: words.state[lang], options: [words.wrong[lang], words.missing[lang], words.read[lang]] }),
    field('textarea', 'text', false, { label: words.text[lang] }),
  ],
});

/** All forms by file name; GitHub lists them in the order of their names, Dutch first. */
export function toForms(): Map<string, Form> {
  const kinds = { case: toCase, error: toError, translation: toTranslation };
  return new Map(
    LANGS.flatMap((lang, at) => Object.entries(kinds).map(([kind, make]) => [`${at + 1}-${lang}-${kind}.yml`, make(lang)] as const)),
  );
}
