import { formatDate, formatFigure } from '../../../src/domain/format.ts';
import { compareAge, countDays } from '../../../src/domain/status.ts';
import { getStrings } from '../../../src/domain/strings.ts';
import { LANGS, type Lang } from '../../../src/schemas/parts.ts';
import { findChange } from '../../../src/site/history.ts';
import { fileOf, stampOf, type Translation } from './read.ts';
import { words } from './words.ts';

const ASKS_FOR_WORK = ['outdated', 'missing', 'unknown'] as const;

/** Since when the original says something else, where history tells. */
function findSince(translation: Translation): string | undefined {
  const { entry, state } = translation;
  return state === 'outdated' ? findChange(fileOf(entry, entry.original), stampOf(translation), process.cwd())?.since : undefined;
}

/** What asks for work, by language, the oldest first: in the language of who asks. */
export function renderList(translations: readonly Translation[], lang: Lang, today: string): string {
  const t = getStrings(lang);
  const say = words[lang];
  const blocks = LANGS.map((one) => {
    const own = translations.filter((translation) => translation.lang === one);
    const rows = own
      .filter(({ state }) => ASKS_FOR_WORK.some((asking) => asking === state))
      .map((translation) => ({ ...translation, since: findSince(translation) }))
      .sort((a, b) => ASKS_FOR_WORK.findIndex((asking) => asking === a.state) - ASKS_FOR_WORK.findIndex((asking) => asking === b.state) || compareAge(a, b));
    const machine = own.filter(({ entry }) => entry.texts.get(one)?.data['provenance'] === 'machine').length;
    const counts = ASKS_FOR_WORK.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => `${count} ${t(`status.state.${state}`)}`);
    const lines = rows.map(({ state, since, file }) => {
      const age = since ? ` ${formatFigure({ value: countDays(since, today), unit: 'days', precision: 'exact' }, lang)} (${formatDate(since, lang)})` : state === 'outdated' ? ` ${say.ageUnknown}` : '';
      return `  ${file}\n    ${t(`status.state.${state}`)}${age}`;
    });
    const summary = [counts.join(', ') || say.allWell, ...(machine > 0 ? [say.machine(machine)] : [])].join('; ');
    return [`${t(`language.${one}`)} (${one}): ${summary}`, ...lines].join('\n');
  });
  const asks = translations.some(({ state }) => state === 'outdated');
  return [...blocks, ...(asks ? [say.hint] : [])].join('\n\n');
}
