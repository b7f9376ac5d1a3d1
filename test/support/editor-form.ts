import type { Locator, Page } from 'playwright-core';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names of the interface put invisible marks around words that they fill in. */
const named = (...words: string[]) => new RegExp(`^\\W*${words.map(escape).join('\\W+')}\\W*$`);
/** What was typed within a tenth of a second after a field appeared is not always kept: nobody is that fast, a test is. */
const SETTLE = 400;

interface Picture {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Names of languages and buttons in the Dutch interface. */
export const LANGUAGES = { nl: 'Nederlands', fr: 'Frans', es: 'Spaans', en: 'Engels' } as const;

/** The editor's form in Dutch, as somebody with a mouse and a keyboard uses it; it counts what they do. */
export class EditorForm {
  clicks = 0;
  keys = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator) {
    await target.click();
    this.clicks += 1;
  }

  async type(target: Locator, text: string) {
    await this.click(target);
    await target.fill(text);
    this.keys += text.length;
  }

  settle = () => this.page.waitForTimeout(SETTLE);

  /** The half of the form that shows a language. */
  pane(lang: keyof typeof LANGUAGES): Locator {
    return this.page.getByRole('group', { name: named('Inhoud in het', LANGUAGES[lang], 'bewerken') });
  }

  field(name: string, within: Locator = this.pane('nl')): Locator {
    return within.getByRole('group', { name: named('Veld', name) });
  }

  fill = (name: string, text: string, within?: Locator) => this.type(this.field(name, within).locator('[role="textbox"], [role="spinbutton"], textarea').first(), text);

  choose = (name: string, option: string, within?: Locator) => this.click(this.field(name, within).getByRole('radio', { name: option, exact: true }));

  /** Opens a list of options and picks some. */
  async pick(name: string, options: readonly string[], within?: Locator) {
    for (const option of options) {
      await this.click(this.field(name, within).getByRole('combobox'));
      await this.click(this.page.getByRole('option', { name: option }).first());
    }
  }

  /** Adds an item to a list of the facts; what comes back is the item. */
  async add(list: string): Promise<Locator> {
    const field = this.field(list);
    await this.click(field.getByRole('button', { name: named(list, 'toevoegen') }));
    await this.settle();
    return field.getByRole('button', { name: 'Item verplaatsen' }).last().locator('xpath=ancestor::*[@role="group"][1]');
  }

  /** Writes the text of a language; a click into it first, as its editor wakes up by that. */
  async write(text: string, within?: Locator) {
    const field = this.field('Tekst van de pagina', within);
    await this.click(field.getByRole('button', { name: 'Bewerken in Markdown' }));
    await this.settle();
    await this.type(field.getByRole('textbox').last(), text);
  }

  /** Shows a language beside the Dutch one. */
  async show(lang: Exclude<keyof typeof LANGUAGES, 'nl'>) {
    const tab = this.page.getByRole('radiogroup', { name: 'Taal wisselen' }).last().getByRole('radio', { name: new RegExp(`^${LANGUAGES[lang]}`) });
    if (!(await tab.isChecked())) await this.click(tab);
    await this.settle();
  }

  /** Turns a language on and shows it. */
  async open(lang: Exclude<keyof typeof LANGUAGES, 'nl'>) {
    await this.show(lang);
    await this.click(this.page.getByRole('button', { name: named(LANGUAGES[lang], 'inschakelen') }));
    await this.settle();
  }

  /** Puts a photo at the end of the Dutch text, with its description. */
  async addPhoto(file: Picture, alt: string) {
    await this.choosePhoto(file);
    await this.type(this.field('Tekst van de pagina').getByRole('textbox', { name: 'Alt-tekst' }), alt);
    await this.settle();
  }

  /** Chooses a file as a picture for the Dutch text. */
  async choosePhoto(file: Picture) {
    const field = this.field('Tekst van de pagina');
    const markdown = field.getByRole('button', { name: 'Bewerken in Markdown' });
    if ((await markdown.getAttribute('aria-pressed')) === 'true') await this.click(markdown);
    await this.click(field.getByRole('textbox').last());
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.press('Enter');
    await this.click(field.getByRole('button', { name: 'Afbeelding', exact: true }).first());
    await this.settle();
    await this.click(field.getByRole('button', { name: 'Bladeren' }));
    const dialog = this.page.getByRole('dialog', { name: 'Afbeelding selecteren' });
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.click(dialog.getByRole('button', { name: 'Uploaden' }))]);
    await chooser.setFiles(file);
    await this.settle();
    const insert = dialog.getByRole('button', { name: 'Invoegen' });
    if (await insert.isEnabled()) await this.click(insert);
    await this.settle();
  }

  /** Answers the question or the message that lies over the form; the first button says no, or that it was read. */
  async closeDialog() {
    const dialog = this.page.getByRole('alertdialog');
    await dialog.waitFor();
    await this.click(dialog.getByRole('button').first());
  }

  save = () => this.click(this.page.getByRole('button', { name: 'Opslaan', exact: true }));
}
