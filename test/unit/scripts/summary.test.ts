import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../scripts/lib/content/check.ts';
import { renderSummary, SUMMARY_MARK } from '../../../scripts/lib/report/summary.ts';
import { toIssue, type Finding } from '../../../src/report/issue.ts';
import { groupByRecord } from '../../../src/report/records.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';

const at = (code: Finding['code'], folder: string, values: Finding['values'] = {}): Finding => ({
  code,
  file: `content/lessons/${folder}/index.fr.mdx`,
  line: 7,
  column: 1,
  field: 'body',
  values,
});
const names = ['a', 'b'].map((folder) => ({ title: `Lesson <b> @team [${folder}]`, path: `content/lessons/${folder}` }));
const none = { nl: [], fr: [], es: [], en: [] };

function summarise(findings: Finding[], { lang = 'en', site, preview, changed }: { lang?: Lang; site?: string; preview?: string; changed?: CheckResult['changed'] } = {}): string {
  const issues = findings.map((one) => toIssue(one, lang, site));
  const summary = { entries: 1, languages: 4, lists: 1, records: 1 };
  return renderSummary({ issues, records: groupByRecord(issues, names), summary, ...(changed ? { changed } : {}) }, { lang, preview });
}
const broken = at('link-slash', 'a', { value: '/x <img src=x> @team `y`', right: '/x/' });
const overdue = at('review-overdue', 'b', { value: '2024-01-01', due: '2025-01-01' });

describe('the comment of a pull request', () => {
  it('begins with the mark that a workflow finds it by, in every language', () => {
    for (const lang of LANGS) expect(summarise([broken], { lang }).split('\n')[0]).toBe(SUMMARY_MARK);
    expect(new Set(LANGS.map((lang) => summarise([broken], { lang }))).size).toBe(LANGS.length);
  });

  it('is empty where nothing is wrong and there is no preview', () => {
    expect(summarise([])).toBe('');
    expect(summarise([], { changed: { files: ['content/lessons/a/index.fr.mdx'], pages: { ...none, fr: ['/lessons/a/'] } } })).toBe('');
  });

  it('says that all is well beside the preview and the pages that change', () => {
    const text = summarise([], { preview: 'https://p.example/7', changed: { files: [], pages: { ...none, fr: ['/lessons/a/'] } } });
    expect(text).toContain('## All is well');
    expect(text).toContain('**[See what readers will see](https://p.example/7)**');
    expect(text).toContain('- Français: [/lessons/a/](https://p.example/7/fr/lessons/a/)');
    expect(text).not.toContain('Nederlands');
  });

  it('names the first thing to do, what is wrong, how to mend it, an example and the place', () => {
    const text = summarise([broken, at('mdx-expression', 'b')], { site: 'https://s.example' });
    expect(text).toContain('## Still to mend: 2 errors');
    expect(text.indexOf('### Begin here: ')).toBeLessThan(text.indexOf('`{ }`'));
    expect(text.indexOf('`{ }`')).toBeLessThan(text.indexOf('lacks the slash'));
    expect(text).toContain('  ```text\n  [Benin](/countries/benin/)\n  ```');
    expect(text).toContain('`index.fr.mdx`, line 7, text below the header · [More about it](https://s.example/en/contribute/checks/#link-slash)');
  });

  it('links the guide on the preview where the site’s address is not known, and nowhere where neither is', () => {
    expect(summarise([broken], { preview: 'https://p.example' })).toContain('(https://p.example/en/contribute/checks/#link-slash)');
    expect(summarise([broken])).not.toContain('More about it');
  });

  it('lets nothing that was typed become markup or call somebody', () => {
    const text = summarise([broken]);
    expect(text).toContain("`/x <img src=x> @team 'y'`");
    expect(text).toContain('Lesson &#60;b&#62; @\u2060team &#91;a&#93;');
  });

  it('keeps warnings apart, and tells only those of records that are changed', () => {
    const all = summarise([broken, overdue]);
    expect(all).toContain('## Still to mend: 1 error');
    expect(all.indexOf('<details><summary>Warnings: 1</summary>')).toBeGreaterThan(all.indexOf('lacks the slash'));
    const touching = (folder: string) => summarise([overdue], { changed: { files: [`content/lessons/${folder}/index.nl.mdx`], pages: none } });
    expect(touching('b')).toContain('Warnings: 1');
    expect(touching('a')).toBe('');
  });

  it('has room for many issues and pages, and says how many more there are', () => {
    const text = summarise(Array.from({ length: 400 }, (_, line) => ({ ...broken, line })), {
      preview: 'https://p.example',
      changed: { files: [], pages: { ...none, nl: Array.from({ length: 900 }, (_, page) => `/lessons/${page}/`) } },
    });
    expect(text).toContain('And 370 more.');
    expect(text).toContain('And 875 more.');
    expect(text.length).toBeLessThan(65_536);
  });
});
