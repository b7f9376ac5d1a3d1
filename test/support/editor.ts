import type { BrowserContextOptions } from 'playwright-core';
import { EditorForm } from './editor-form.ts';
import type { FakeGitHub } from './fake-github.ts';
import { type useSite, type Visit, watch } from './browser.ts';

/** What the content security policy keeps the editor from asking of others: it has all it needs from us. */
const REFUSED = /cdn\.jsdelivr\.net\/fontsource|githubstatus\.com/;

export interface Editor extends Visit {
  form: EditorForm;
  /** Addresses of others that the browser asked for; none may be. */
  outside: string[];
  /** Opens a form: `case-studies/new`, `case-studies/entries/<slug>/index`. */
  go: (form: string) => Promise<void>;
}

/** The editor at /admin/, signed in with a token, for as many tests as use it. */
export async function openEditor({ getBrowser, toUrl }: Pick<ReturnType<typeof useSite>, 'getBrowser' | 'toUrl'>, github: FakeGitHub, options: BrowserContextOptions = {}): Promise<Editor> {
  // As high as the form is long: the editor draws only what is in view.
  const context = await getBrowser().newContext({ locale: 'nl-BE', viewport: { width: 1700, height: 7000 }, reducedMotion: 'reduce', ...options });
  const visit = watch(await context.newPage());
  const { page, problems } = visit;
  page.setDefaultTimeout(30_000);
  const outside = await github.serve(page.context(), toUrl('/'));
  await page.goto(toUrl('/admin/'));
  await page.getByRole('button', { name: /toegangstoken|jeton|token/i }).click();
  await page.locator('input').first().fill(github.token);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/collections/);
  const form = new EditorForm(page);
  const go = async (path: string) => {
    await page.goto(`${toUrl('/admin/')}#/collections/${path}`);
    await page.getByRole('group', { name: /Titel|Naam|Titre|Título|Title/ }).first().waitFor();
    await form.settle();
  };
  problems.splice(0, problems.length, ...problems.filter((problem) => !REFUSED.test(problem)));
  return { ...visit, form, outside, go };
}

/** Complaints of the browser that are none of the expected ones. */
export const findFaults = (problems: readonly string[]) => problems.filter((problem) => !REFUSED.test(problem) && !/api\.github\.com|saving_failed|ERR_|TypeError: (Geen|No|Pas)/.test(problem));
