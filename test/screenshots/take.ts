// The pictures of the guide to the form, from the form itself: `npm run screenshots -- <folder of a build>`, a build with
// REPO_URL=https://github.com/example/site. In each language: the list of cases, the facts of one, a refusal, a saved proposal.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { findChromium, NO_BROWSER } from '../../scripts/lib/browser.mjs';
import { Failure, runMain } from '../../scripts/lib/failure.mjs';
import { serve } from '../../scripts/serve.ts';
import { getStrings } from '../../src/domain/strings.ts';
import { type Lang, LANGS } from '../../src/schemas/parts.ts';
import { startBrowser } from '../support/browser.ts';
import { openEditor } from '../support/editor.ts';
import { FakeGitHub } from '../support/fake-github.ts';

const FOLDER = join('content', 'contribute', 'form');
const CASE = 'dogbo-every-birth-registered';
const SIZE = { width: 1200, height: 750 };
const MAX_BYTES = 40_000;
/** The best that is light enough is taken. */
const QUALITIES = [90, 75, 60, 45];
const SAVE = /^(Opslaan|Enregistrer|Guardar|Save)$/;

/** What is in the window, as a WebP that is light enough for a page with four of them. */
async function shoot(page: Page, name: string, lang: Lang, height = SIZE.height) {
  const image = await loadImage(await page.screenshot({ clip: { x: 0, y: 0, width: SIZE.width, height } }));
  const canvas = createCanvas(SIZE.width, height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const tries = await Promise.all(QUALITIES.map((quality) => canvas.encode('webp', quality)));
  const picture = tries.find(({ length }) => length <= MAX_BYTES);
  if (!picture) throw new Failure(`${name}-${lang} is heavier than ${MAX_BYTES} bytes.`);
  const file = join(FOLDER, `${name}-${lang}.webp`);
  writeFileSync(file, picture);
  console.log(`${file}: ${picture.length} bytes`);
}

/** The box of a field, by its name in the language of the form. */
const box = (page: Page, label: string) => page.getByRole('group', { name: new RegExp(`(^|\\W)${label}(\\W|$)`) }).first();

async function takeAll(lang: Lang, own: Parameters<typeof openEditor>[0]) {
  const t = getStrings(lang);
  const github = new FakeGitHub('example/site');
  try {
    github.repository.seed('content', 'content');
    const { page, form, go } = await openEditor(own, github, { locale: lang, viewport: SIZE });
    await page.goto(`${own.toUrl('/admin/')}#/collections/case-studies`);
    await page.getByRole('row').nth(3).waitFor();
    await form.settle();
    await shoot(page, 'list', lang);

    await go('case-studies/new');
    await box(page, t('editor.field.title')).getByRole('textbox').fill('Dogbo');
    await page.getByRole('textbox', { name: /slug/i }).fill('Dogbo_X');
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByRole('alert').first().waitFor();
    await form.settle();
    await shoot(page, 'refused', lang);

    await go(`case-studies/entries/${CASE}/index`);
    await box(page, t('editor.field.sources')).scrollIntoViewIfNeeded();
    await form.settle();
    await shoot(page, 'facts', lang);
    const summary = box(page, t('editor.field.summary')).getByRole('textbox');
    await summary.fill((await summary.inputValue()).replace(/ [^.]+\.$/, ''));
    await page.getByRole('button', { name: SAVE }).click();
    for (let tries = 0; github.pulls.length === 0 && tries < 50; tries += 1) await form.settle();
    await page.getByRole('alertdialog').waitFor();
    await page.waitForTimeout(3000);
    await form.settle();
    await shoot(page, 'saved', lang);
    await page.context().close();
  } finally {
    github.repository.remove();
  }
}

await runMain(async () => {
  const dir = resolve(process.argv[2] ?? 'dist');
  if (!existsSync(join(dir, 'admin', 'config-nl.json'))) throw new Failure(`${dir} holds no build with an editor: REPO_URL=https://github.com/example/site npm run build`);
  process.env['CHROMIUM_PATH'] = findChromium(process.env);
  if (!process.env['CHROMIUM_PATH']) throw new Failure(NO_BROWSER);
  const [browser, served] = await Promise.all([startBrowser(), serve({ dir, base: '/' })]);
  const own = { getBrowser: () => browser, toUrl: (path: string) => new URL(path.slice(1), served.url).href };
  try {
    for (const lang of LANGS) await takeAll(lang, own);
  } finally {
    await browser.close();
    await served.close();
  }
});
