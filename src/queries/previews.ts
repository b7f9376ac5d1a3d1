import { getStrings, type StringKey } from '../domain/strings.ts';
import type { EntryCollection } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { footSections, sections } from '../site/navigation.ts';
import { ogPath } from '../site/og.ts';
import {
  type EntryView,
  getCases,
  getChapters,
  getCountries,
  getHowTos,
  getLessons,
  getObjectives,
  getPages,
  getThemes,
} from './entries.ts';
import { getPartnershipRows } from './partnerships.ts';
import { getTerms } from './vocabulary.ts';

export interface PagePreview {
  /** Part of the image's address: `countries/benin`. */
  page: string;
  title: string;
  eyebrow?: string | undefined;
}

const KINDS: Record<EntryCollection, StringKey | undefined> = {
  strategy: 'section.strategy',
  objectives: 'section.objectives',
  countries: 'section.countries',
  'case-studies': 'case.eyebrow',
  lessons: 'lesson.eyebrow',
  themes: 'theme.eyebrow',
  'how-to': 'section.how-to',
  pages: undefined,
};

/** Title and kind of every page in one language, for the images of link previews. */
export async function getPagePreviews(lang: Lang): Promise<PagePreview[]> {
  const t = getStrings(lang);
  const [forms, sdgs, partnerships, ...entries] = await Promise.all([
    getTerms('forms'),
    getTerms('sdgs'),
    getPartnershipRows(lang),
    getChapters(lang),
    getObjectives(lang),
    getCountries(lang),
    getCases(lang),
    getLessons(lang),
    getThemes(lang),
    getHowTos(lang),
    getPages(lang),
  ]);
  const toPage = (path: string) => ogPath(path).slice('/og/'.length, -'.jpg'.length);
  const views: EntryView<EntryCollection>[] = entries.flat();
  const previews: PagePreview[] = [
    { page: toPage('/'), title: t('home.title') },
    { page: toPage('/search/'), title: t('search.title') },
    { page: toPage('/costs/'), title: t('costs.title'), eyebrow: t('section.case-studies') },
    { page: toPage('/404/'), title: t('notFound.title') },
    ...[...sections, ...footSections].map(({ path, label }) => ({ page: toPage(path), title: t(label) })),
    ...[...forms.values()].map(({ id, label }) => ({ page: toPage(`/forms/${id}/`), title: label[lang], eyebrow: t('form.eyebrow') })),
    ...[...sdgs.values()].map(({ id, label }) => ({
      page: toPage(`/sdgs/${id}/`),
      title: `${t('sdg.name', { id })}: ${label[lang]}`,
      eyebrow: t('sdg.eyebrow'),
    })),
    ...partnerships.map(({ path, title, form }) => ({ page: toPage(path), title, eyebrow: form.label })),
    ...views.map(({ collection, path, text }) => {
      const kind = KINDS[collection];
      return { page: toPage(path), title: text.title, eyebrow: kind && t(kind) };
    }),
  ];
  return [...new Map(previews.map((preview) => [preview.page, preview])).values()];
}
