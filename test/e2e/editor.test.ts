import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/lib/content/check.ts';
import { getTranslationState } from '../../src/domain/translation.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import { parseText } from '../../src/site/history.ts';
import { getSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';
import { type Editor, findFaults, openEditor } from '../support/editor.ts';
import { caseTexts, SLUG, writeFacts, writeTexts } from '../support/editor-case.ts';
import { FakeGitHub } from '../support/fake-github.ts';

const site = getSite();
const own = useSite(site);
const github = new FakeGitHub('example/site');
const BRANCH = `cms/case-studies/${SLUG}`;
const FOLDER = `content/case-studies/${SLUG}`;
const checkout = join('.build', 'editor-branch');

beforeAll(() => github.repository.seed('content', 'content'));
afterAll(() => {
  github.repository.remove();
  rmSync(checkout, { recursive: true, force: true });
});

/** How the texts of a case stand to the Dutch one on a branch: `original current outdated current`. */
function readStates(branch: string, slug: string): string {
  const texts = new Map(LANGS.flatMap((lang) => {
    const text = parseText(github.repository.text('show', `${branch}:content/case-studies/${slug}/index.${lang}.mdx`));
    return text ? [[lang, text] as const] : [];
  }));
  return LANGS.map((lang) => getTranslationState(lang, 'nl', texts)).join(' ');
}

function makePhoto(): Buffer {
  const canvas = createCanvas(2400, 1200);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#0a7d5a';
  pen.fillRect(0, 0, 2400, 1200);
  return canvas.toBuffer('image/png');
}

describe('publishing with the editor', { timeout: 240_000 }, () => {
  let editor: Editor;
  const started = Date.now();
  const alerts = () => editor.page.getByRole('alert').allInnerTexts();

  it('signs in with a token, and says so in Dutch when it is wrong', async () => {
    const { page } = await own.open({ locale: 'nl-BE' });
    await github.serve(page.context(), own.toUrl('/'));
    await page.goto(own.toUrl('/admin/'));
    await page.getByRole('button', { name: /toegangstoken/ }).click();
    await page.locator('input').first().fill('wrong');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('body').innerText(), { timeout: 20_000 }).toMatch(/token is ongeldig/);
  });

  it('refuses what would run as code, and wrong values, in Dutch; nothing is saved', async () => {
    editor = await openEditor(own, github);
    const { form, page } = editor;
    await editor.go('case-studies/new');
    await form.fill('Titel', 'Kort');
    const source = await form.add('Bronnen');
    await form.fill('Korte naam', 'Bron 1', source);
    await form.fill('Webadres', 'ergens', source);
    await form.fill('Van', 'vorig jaar', form.field('Periode'));
    await form.write('## Uitdaging\n\nWij zeiden {process.env} en <b>dat</b>.\n\nexport const a = 1');
    await form.type(page.getByRole('textbox', { name: 'Slug' }), 'Dogbo_Markt');
    await form.save();
    await expect.poll(alerts, { timeout: 20_000 }).toEqual(expect.arrayContaining([
      expect.stringMatching(/minstens 10 tekens/),
      expect.stringMatching(/Gebruik kleine letters a-z/),
      expect.stringMatching(/Een webadres dat begint met https/),
      expect.stringMatching(/Schrijf een jaar of een datum/),
      expect.stringMatching(/De tekst bevat \{ of \}.*<Fact id="…" \/>/),
    ]));
    await form.type(page.getByRole('textbox', { name: 'Slug' }), 'dogbo-every-birth-registered');
    await form.save();
    await expect.poll(alerts, { timeout: 20_000 }).toEqual(expect.arrayContaining([expect.stringMatching(/slug is al in gebruik/i)]));
    expect(github.pulls).toEqual([]);
    expect(github.repository.find(BRANCH)).toBeUndefined();
    await page.context().close();
  });

  it('saves a new case in four languages with a photo: one branch, one commit, one pull request', async () => {
    editor = await openEditor(own, github);
    const { form } = editor;
    await editor.go('case-studies/new');
    const [clock, before] = [Date.now(), form.clicks];
    await writeFacts(editor);
    await writeTexts(editor, 'nl');
    const dutch = { clicks: form.clicks - before, keys: form.keys, seconds: (Date.now() - clock) / 1000 };
    for (const lang of ['fr', 'es', 'en'] as const) {
      await form.open(lang);
      await writeTexts(editor, lang);
    }
    await form.addPhoto({ name: 'Grote Foto.png', mimeType: 'image/png', buffer: makePhoto() }, 'Een groen vlak');
    await form.save();
    await expect.poll(() => github.pulls.length, { timeout: 60_000 }).toBe(1);
    expect(github.pulls[0]).toMatchObject({ head: BRANCH, base: 'main' });
    expect(github.repository.text('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
    const files = github.repository.text('diff', '--name-only', `main...${BRANCH}`).split('\n');
    expect(files).toEqual(['grote-foto.webp', 'index.en.mdx', 'index.es.mdx', 'index.fr.mdx', 'index.nl.mdx'].map((name) => `${FOLDER}/${name}`));
    const minutes = (dutch.clicks * 2 + dutch.keys / 3) / 60;
    console.log(`A new case in Dutch: ${dutch.clicks} clicks, ${dutch.keys} characters, by a script in ${dutch.seconds.toFixed(0)} s; `
      + `at two seconds a click and three characters a second ${minutes.toFixed(0)} minutes. In four languages: ${form.clicks} clicks.`);
  });

  it('gives files that pass the check of the content', async () => {
    mkdirSync(checkout, { recursive: true });
    github.repository.checkOut(BRANCH, checkout);
    const { issues } = await checkContent(join(checkout, 'content'));
    expect(issues.filter(({ file }) => file.includes(SLUG) || !file.includes('src/content')).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
    const dutch = readFileSync(join(checkout, FOLDER, 'index.nl.mdx'), 'utf8');
    expect(dutch).toMatch(/^---\nfacts:\n {2}original: "nl"\n {2}publication: "published"\n {2}strength: "snapshot"\n {2}countries:\n {4}- "benin"\n/);
    expect(dutch).toContain('  costs: "unknown"\n');
    expect(dutch).toContain(`obstacles:\n  rain: "${caseTexts.nl.told['Wat moeilijk liep, in zinnen']}"\n`);
    expect(readFileSync(join(checkout, FOLDER, 'index.fr.mdx'), 'utf8')).not.toContain('facts:');
    expect(readStates(BRANCH, SLUG)).toBe('original current current current');
  });

  it('changes only what was edited in an existing case', async () => {
    const { form } = editor;
    const slug = 'dogbo-central-market-own-revenue';
    await editor.go(`case-studies/entries/${slug}/index`);
    await form.fill('Samenvatting', 'Een nieuwe samenvatting van de markt van Dogbo.');
    await form.save();
    await expect.poll(() => github.pulls.length, { timeout: 60_000 }).toBe(2);
    const changes = github.repository.text('diff', '--numstat', `main...cms/case-studies/${slug}`);
    expect(changes).toBe(`1\t1\tcontent/case-studies/${slug}/index.nl.mdx`);
    expect(readStates('main', slug)).toBe('original current current current');
    expect(readStates(`cms/case-studies/${slug}`, slug)).toBe('original outdated outdated outdated');
  });

  it('asks of a changed translation whether it matches the original, and writes that down', async () => {
    const { form } = editor;
    const slug = 'dogbo-every-birth-registered';
    await editor.go(`case-studies/entries/${slug}/index`);
    await form.fill('Samenvatting', 'Een nieuwe samenvatting van de burgerlijke stand in Dogbo.');
    await form.show('fr');
    await form.fill('Samenvatting', 'Un nouveau résumé de l’état civil à Dogbo, pour la commune.', form.pane('fr'));
    const question = form.field('Hoort bij het origineel?', form.pane('fr'));
    expect(await question.innerText()).toContain('Toen je dit opende, paste de vertaling bij de originele tekst.');
    expect(await form.field('Hoort bij het origineel?').innerText()).toContain('Dit is de originele tekst.');
    await form.click(question.getByRole('checkbox'));
    await form.settle();
    await form.save();
    await expect.poll(() => github.pulls.at(-1)?.head, { timeout: 60_000 }).toBe(`cms/case-studies/${slug}`);
    expect(github.repository.text('diff', '--numstat', `main...cms/case-studies/${slug}`)).toBe(`2\t2\tcontent/case-studies/${slug}/index.fr.mdx\n1\t1\tcontent/case-studies/${slug}/index.nl.mdx`);
    expect(readStates(`cms/case-studies/${slug}`, slug)).toBe('original current outdated outdated');
  });

  it('puts a source into a sentence where the cursor is, by a button', async () => {
    const { form, page } = editor;
    const slug = 'dogbo-water-and-sanimarche';
    await editor.go(`case-studies/entries/${slug}/index`);
    const text = form.field('Tekst van de pagina').getByRole('textbox').first();
    await text.locator('p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Nieuw.');
    await form.click(form.field('Invoegen in de tekst').getByRole('button', { name: 'Bron: s1', exact: true }));
    await form.settle();
    await form.save();
    const file = `content/case-studies/${slug}/index.nl.mdx`;
    await expect.poll(() => github.pulls.at(-1)?.head, { timeout: 60_000 }).toBe(`cms/case-studies/${slug}`);
    expect(github.repository.text('diff', '--numstat', `main...cms/case-studies/${slug}`)).toBe(`1\t1\t${file}`);
    expect(github.repository.text('show', `cms/case-studies/${slug}:${file}`)).toContain(' Nieuw.<Source id="s1" />');
  });

  it('asked nothing of anybody but GitHub, and complained of nothing', () => {
    expect(editor.outside).toEqual([]);
    expect(github.unknown).toEqual([]);
    expect(findFaults(editor.problems)).toEqual([]);
  });

  it('gives a branch from which the site is built, with the case in every language', async () => {
    const out = join('.build', 'editor-site');
    const folders = { CONTENT_DIR: join(checkout, 'content'), OUT_DIR: out, CACHE_DIR: join('.build', 'cache-editor') };
    const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env: { ...process.env, ...folders, SITE_URL: site.siteUrl, REPO_URL: 'none', ASTRO_TELEMETRY_DISABLED: '1' }, stdio: 'ignore' });
    expect(await new Promise((done) => build.on('close', done))).toBe(0);
    for (const [lang, { title }] of Object.entries(caseTexts)) {
      const page = readFileSync(join(out, lang === 'nl' ? '' : lang, 'case-studies', SLUG, 'index.html'), 'utf8');
      expect(page).toContain(title);
    }
    expect(readFileSync(join(out, 'case-studies', SLUG, 'index.html'), 'utf8')).toMatch(/<img[^>]+alt="Een groen vlak"/);
    console.log(`The whole of it took ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  });
});
