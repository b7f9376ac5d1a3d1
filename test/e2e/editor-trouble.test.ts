import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { check, openChecker } from '../support/axe.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { useSite } from '../support/browser.ts';
import { type Editor, openEditor } from '../support/editor.ts';
import { FakeGitHub } from '../support/fake-github.ts';

const own = useSite(getSite());
const github = new FakeGitHub('example/site');
const CASE = 'dogbo-central-market-own-revenue';
const FILE = `content/case-studies/${CASE}/index.nl.mdx`;

beforeAll(() => github.repository.seed('content', 'content'));
afterAll(() => github.repository.remove());
const toBase64 = (text: string) => Buffer.from(text).toString('base64');
const textOf = (branch: string, path: string) => github.repository.bytes(['show', `${branch}:${path}`]).toString();

describe('when something goes wrong', { timeout: 120_000 }, () => {
  let editor: Editor;
  const title = () => editor.form.field('Titel').first().getByRole('textbox').first().inputValue();
  const message = () => editor.page.getByRole('alertdialog').innerText({ timeout: 20_000 });
  let count = 0;

  beforeEach(async () => {
    github.trouble = undefined;
    editor = await openEditor(own, github);
  }, 60_000);
  afterEach(async () => {
    expect(editor.outside).toEqual([]);
    expect(github.unknown).toEqual([]);
    await editor.page.context().close();
  });

  /** A new case with hardly anything in it: a draft may be half done. */
  async function begin(): Promise<string> {
    count += 1;
    const slug = `trouble-${count}`;
    await editor.go('case-studies/new');
    await editor.form.fill('Titel', `Een praktijk met pech, nummer ${count} 🎉`);
    await editor.form.type(editor.page.getByRole('textbox', { name: 'Slug' }), slug);
    return slug;
  }

  it.each([
    ['offline', /^.*Geen verbinding met GitHub\. Er is niets verloren/s],
    ['expired', /Je aanmelding is verlopen\. Er is niets verloren/],
    ['forbidden', /Je mag in deze opslagplaats niet schrijven\. Er is niets verloren/],
  ] as const)('%s in the middle of a save: told in Dutch, nothing lost, and saved when it is over', async (trouble, told) => {
    const slug = await begin();
    github.trouble = trouble;
    await editor.form.save();
    await expect.poll(message, { timeout: 20_000 }).toMatch(told);
    await editor.form.closeDialog();
    expect(await title()).toBe(`Een praktijk met pech, nummer ${count} 🎉`);
    github.trouble = undefined;
    await editor.form.save();
    await expect.poll(() => github.pulls.at(-1)?.head, { timeout: 30_000 }).toBe(`cms/case-studies/${slug}`);
    expect(textOf(`cms/case-studies/${slug}`, `content/case-studies/${slug}/index.nl.mdx`)).toContain(`nummer ${count} 🎉`);
  });

  it('a closed window: the text is still there', async () => {
    await begin();
    const { page } = editor;
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBeGreaterThan(0);
    await page.waitForTimeout(3000);
    await page.reload();
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Herstellen' }).click();
    await expect.poll(title, { timeout: 20_000 }).toBe(`Een praktijk met pech, nummer ${count} 🎉`);
  });

  it('a file that is no picture is not saved', async () => {
    const slug = await begin();
    await editor.form.choosePhoto({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('geen foto') });
    await editor.form.save();
    await expect.poll(message, { timeout: 20_000 }).toMatch(/‘notes\.txt’ is geen afbeelding\. Er is niets bewaard/);
    await editor.form.closeDialog();
    expect(github.pulls.map(({ head }) => head)).not.toContain(`cms/case-studies/${slug}`);
    expect(await title()).toContain('🎉');
  });

  it.each([
    ['broken', 'kapot.png', Buffer.from('geen foto'), /beschadigd/],
    ['too large, however it is made smaller', 'groot.svg', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><!--${'x'.repeat(11_000_000)}--></svg>`), /groter is dan de maximale grootte/],
  ] as const)('a picture that is %s is refused in Dutch, with its name', async (_, name, buffer, told) => {
    await begin();
    await editor.form.choosePhoto({ name, mimeType: name.endsWith('svg') ? 'image/svg+xml' : 'image/png', buffer });
    await expect.poll(message, { timeout: 20_000 }).toMatch(told);
    expect(await message()).toContain(name);
    await editor.form.closeDialog();
    expect(await title()).toContain('🎉');
  });

  it('text from Word keeps its structure and loses its styles', async () => {
    const slug = await begin();
    const html = `<h1>Grote kop</h1><p class="MsoNormal" style="color:red"><span style="font-family:Arial">Een <b>vet</b> en <i>schuin</i> woord.<o:p></o:p></span></p>
      <p class="MsoListParagraph"><span style="mso-list:Ignore">·&nbsp;&nbsp;&nbsp; </span>eerste</p><p class="MsoListParagraph"><span style="mso-list:Ignore">·&nbsp;&nbsp;&nbsp; </span>tweede</p>
      <ol><li>een</li><li>twee</li></ol><p><a href="https://www.vvsg.be/">link</a></p>`;
    const box = editor.form.field('Tekst van de pagina').getByRole('textbox').last();
    await box.click();
    await editor.form.settle();
    await box.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await editor.form.settle();
    await editor.form.save();
    await expect.poll(() => github.repository.find(`cms/case-studies/${slug}:content/case-studies/${slug}/index.nl.mdx`), { timeout: 30_000 }).toBeDefined();
    const body = textOf(`cms/case-studies/${slug}`, `content/case-studies/${slug}/index.nl.mdx`).split('---\n\n')[1];
    expect(body).toBe('## Grote kop\n\nEen **vet** en _schuin_ woord.\n\n- eerste\n- tweede\n\n1. een\n2. twee\n\n[link](https://www.vvsg.be/)\n');
  });

  it('twenty thousand words are saved to the last', async () => {
    const slug = await begin();
    const text = `${'woord '.repeat(20_000)}einde 🎉`;
    await editor.form.write(text);
    await editor.form.save();
    await expect.poll(() => github.repository.find(`cms/case-studies/${slug}:content/case-studies/${slug}/index.nl.mdx`), { timeout: 60_000 }).toBeDefined();
    expect(textOf(`cms/case-studies/${slug}`, `content/case-studies/${slug}/index.nl.mdx`)).toContain(`\n\n${text}\n`);
  });

  it('a case that somebody else changed meanwhile is told, and neither text is lost', async () => {
    const { form } = editor;
    await editor.go(`case-studies/entries/${CASE}/index`);
    await form.fill('Samenvatting', 'Mijn nieuwe samenvatting van de markt van Dogbo.');
    const theirs = textOf('main', FILE).replace(/^summary: .*$/m, 'summary: "Een andere samenvatting, van een collega van wie het werk telt."');
    github.repository.commit('main', 'A colleague was faster', [{ path: FILE, contents: toBase64(theirs) }]);
    await form.save();
    await expect.poll(message, { timeout: 20_000 }).toMatch(/Iemand anders heeft dit intussen ook gewijzigd en bewaard\. Er is niets overschreven/);
    await form.closeDialog();
    expect(await form.field('Samenvatting').getByRole('textbox').inputValue()).toBe('Mijn nieuwe samenvatting van de markt van Dogbo.');
    expect(textOf('main', FILE)).toBe(theirs);
    expect(github.pulls.map(({ head }) => head)).not.toContain(`cms/case-studies/${CASE}`);
  });

  it('a new case under an address that a colleague has just taken is told too', async () => {
    const slug = await begin();
    github.repository.commit('main', 'A colleague was faster', [{ path: `content/case-studies/${slug}/index.nl.mdx`, contents: toBase64('---\ntitle: "Van een collega"\n---\n') }]);
    await editor.form.save();
    await expect.poll(message, { timeout: 20_000 }).toMatch(/Er bestaat al een item met dit adres|al in gebruik/);
    expect(textOf('main', `content/case-studies/${slug}/index.nl.mdx`)).toContain('Van een collega');
  });

});

describe('in the language of its user', { timeout: 120_000 }, () => {
  it.each([
    ['fr-BE', 'Titre', /Utilisez des minuscules a-z/, /Pas de connexion avec GitHub\. Rien n’est perdu/],
    ['es-ES', 'Título', /Use minúsculas a-z/, /No hay conexión con GitHub\. No se ha perdido nada/],
    ['en-GB', 'Title', /Use small letters a-z/, /No connection with GitHub\. Nothing is lost/],
  ] as const)('%s: fields, refusals and failures', async (locale, label, refusal, failure) => {
    github.trouble = undefined;
    const { page, form, go } = await openEditor(own, github, { locale });
    await go('case-studies/new');
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${locale.slice(0, 2)}`));
    await page.getByRole('textbox', { name: label }).fill('Dogbo 2027 🎉 abc');
    const slug = page.getByRole('textbox', { name: /slug/i });
    await slug.fill('Dogbo_X');
    const save = page.getByRole('button', { name: /^(Enregistrer|Guardar|Save)$/ });
    await save.click();
    await expect.poll(() => page.getByRole('alert').allInnerTexts(), { timeout: 20_000 }).toEqual(expect.arrayContaining([expect.stringMatching(refusal)]));
    await slug.fill(`dogbo-${locale.toLowerCase()}`);
    await form.settle();
    github.trouble = 'offline';
    await save.click();
    await expect.poll(() => page.getByRole('alertdialog').innerText(), { timeout: 20_000 }).toMatch(failure);
    await page.context().close();
  });
});

describe('without a repository', () => {
  const { getBrowser, toUrl } = useSite(getFixtureSite());
  it('the page tells in four languages what to set, and has no barrier', async () => {
    const page = await openChecker(getBrowser(), 1280);
    await page.goto(toUrl('/admin/'));
    expect(await page.locator('section[lang]').count()).toBe(4);
    for (const name of ['REPO_URL', 'EDIT_BRANCH', 'EDITOR_AUTH_URL']) expect(await page.getByText(name, { exact: true }).count()).toBe(4);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(await check(page)).toEqual([]);
    await page.context().close();
  });
});
