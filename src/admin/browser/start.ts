import CMS from '@sveltia/cms';
import type { EditorSetup } from '../config.ts';
import { createEntryFormat, createListFormat, createRecordFormat } from '../format.ts';
import { prepareToSave } from './before-save.ts';
import { createGuard } from './guard.ts';
import { createInsertControl } from './insert.ts';
import { createSay } from './say.ts';
import { createSourcesControl } from './sources.ts';
import { createTextsControl } from './texts.ts';
import { createTranslatesControl } from './translates.ts';
import './editor.css';

const LANGS = ['nl', 'fr', 'es', 'en'];

/** Where the editor keeps what a person has chosen in its settings. */
const PREFERENCES = 'sveltia-cms.prefs';

/** The choices of this person; the Escape key leaves a form only for those who chose so, as it is easily hit. */
function readPreferences(): { locale?: string } {
  try {
    const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as { locale?: string };
    localStorage.setItem(PREFERENCES, JSON.stringify({ closeWithEscape: false, ...chosen }));
    return chosen;
  } catch {
    return {};
  }
}

/** The language that the editor's own interface will have: the chosen one, else the browser's, else Dutch. */
const chooseLang = ({ locale = '' }) =>
  [locale, ...navigator.languages].map((tag) => tag.slice(0, 2)).find((tag) => LANGS.includes(tag)) ?? 'nl';

async function start() {
  const lang = chooseLang(readPreferences());
  document.documentElement.lang = lang;
  const response = await fetch(`config-${lang}.json`);
  const { config, formats, strings } = (await response.json()) as EditorSetup;
  const say = createSay(strings);
  const guard = createGuard(window.fetch.bind(window), say);
  window.fetch = guard.fetch;
  window.addEventListener('hashchange', guard.reopen);
  const entries = new Map(Object.entries(formats).filter(([, { keeping }]) => keeping === 'entry').map(([name, { node }]) => [name, createEntryFormat(node)]));
  const makers = { record: createRecordFormat, list: createListFormat };
  for (const [name, { keeping, extension, node }] of Object.entries(formats)) {
    const format = keeping === 'entry' ? entries.get(name) : makers[keeping](node);
    if (format) CMS.registerCustomFormat(name, extension, format);
  }
  CMS.registerFieldType('texts', createTextsControl(say));
  CMS.registerFieldType('own-sources', createSourcesControl(say));
  CMS.registerFieldType('insert', createInsertControl(say));
  CMS.registerFieldType('translates', createTranslatesControl(say, entries));
  CMS.registerEditorComponent({
    id: 'key-figures',
    label: say('insert.key-figures'),
    icon: 'bar_chart',
    fields: [],
    pattern: /^<KeyFigures \/>$/m,
    fromBlock: () => ({}),
    toBlock: () => '<KeyFigures />',
    toPreview: () => say('insert.key-figures'),
  });
  CMS.registerEventListener({
    name: 'preSave',
    handler({ entry }) {
      const format = entries.get(String(entry.get('collection')));
      return format && prepareToSave(entry, format);
    },
  });
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;
  await CMS.init({ config: { ...config, ...(icon ? { logo: { src: icon } } : {}) } });
  document.querySelector('[data-waiting]')?.remove();
}

start().catch((error: unknown) => {
  console.error(error);
  for (const part of document.querySelectorAll<HTMLElement>('[data-waiting] [data-state]')) part.hidden = part.dataset['state'] !== 'failed';
});
