import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FOLDER, toFile } from '../../../scripts/github/issue-forms.ts';
import { type Form, toForms } from '../../../scripts/github/issue-forms/forms.ts';
import { caseFacts, caseSchema, CASE_SECTIONS } from '../../../src/schemas/case-study.ts';
import { LANGS } from '../../../src/schemas/parts.ts';

const forms = toForms();
const elements = (form: Form) => form.body.filter(({ type }) => type !== 'markdown');

describe('the forms for issues', () => {
  it('are those that the schemas make: else run node scripts/github/issue-forms.ts', () => {
    expect(readdirSync(FOLDER).filter((name) => name !== 'config.yml').sort()).toEqual([...forms.keys()].sort());
    for (const [name, form] of forms) expect(readFileSync(join(FOLDER, name), 'utf8'), name).toBe(toFile(form));
  });

  it('ask the same in four languages, each in its own words', () => {
    for (const kind of ['case', 'error', 'translation']) {
      const own = LANGS.map((lang, at) => forms.get(`${at + 1}-${lang}-${kind}.yml`) as Form);
      expect(new Set(own.map((form) => JSON.stringify(form.body.map(({ type, id, validations }) => [type, id, validations])))).size).toBe(1);
      expect(new Set(own.map(({ name }) => name)).size).toBe(LANGS.length);
      expect(new Set(own.map(({ body }) => JSON.stringify(body))).size).toBe(LANGS.length);
    }
  });

  it('hold to what GitHub takes', () => {
    for (const [name, form] of forms) {
      expect(parse(readFileSync(join(FOLDER, name), 'utf8')), name).toEqual(form);
      expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'body']);
      const fields = elements(form);
      const [ids, labels] = [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes['label'])];
      expect([new Set(ids).size, new Set(labels).size], name).toEqual([fields.length, fields.length]);
      for (const { id } of fields) expect(id).toMatch(/^[a-z-]+$/);
      for (const { type, attributes } of fields) {
        expect(String(attributes['label']).length).toBeGreaterThan(2);
        const options = attributes['options'] as string[] | undefined;
        expect(options !== undefined).toBe(type === 'dropdown');
        if (options) expect(new Set(options).size).toBe(options.length);
      }
    }
  });

  it('ask for a case what its schema asks: fields of the same names, every choice, the same sections', () => {
    const known = [...Object.keys(caseSchema.shape), ...Object.keys(caseFacts.shape), 'challenge', 'approach', 'results'];
    for (const [at, lang] of LANGS.entries()) {
      const fields = elements(forms.get(`${at + 1}-${lang}-case.yml`) as Form);
      expect(fields.map(({ id }) => id).filter((id) => !known.includes(id ?? ''))).toEqual([]);
      const labelOf = (id: string) => fields.find((one) => one.id === id)?.attributes['label'];
      expect(['challenge', 'approach', 'results'].map(labelOf)).toEqual([...CASE_SECTIONS[lang]]);
      for (const name of ['stage', 'effort', 'evidence'] as const) {
        const options = fields.find(({ id }) => id === name)?.attributes['options'] as string[];
        expect(options).toHaveLength(caseFacts.shape[name].options.length);
      }
    }
  });
});

it('the owners of the code name folders that are there, and no team that is not', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n').filter(Boolean);
  const rules = lines.flatMap((line) => /^#? ?(\/\S+) +(@.+)$/.exec(line)?.slice(1) ?? []);
  expect(rules.length).toBeGreaterThan(10);
  for (const path of rules.filter((part) => part.startsWith('/'))) expect(existsSync(path.slice(1)), path).toBe(true);
  // A line without "#" is in force: then its team is a real one.
  for (const line of lines.filter((one) => !one.startsWith('#'))) expect(line).not.toContain('ORGANISATION');
});

it('the template of a pull request speaks four languages', () => {
  const text = readFileSync('.github/pull_request_template.md', 'utf8');
  const boxes = text.split('\n').filter((line) => line.startsWith('- [ ]'));
  expect(boxes).toHaveLength(4);
  for (const line of boxes) expect(line.split(' · ')).toHaveLength(LANGS.length);
});
