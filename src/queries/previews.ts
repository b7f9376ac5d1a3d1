import type { PublicationState } from '../domain/publication.ts';
import { getStrings, type StringKey } from '../domain/strings.ts';
import { CHECKS_PATH } from '../report/issue.ts';
import { MISTAKES_PATH, tellMistakes } from '../report/mistakes.ts';
import type { EntryCollection } from '../schemas/index.ts';
import type { Lang } from '../schemas/parts.ts';
import { footSections, sections } from '../site/navigation.ts';
import {
  type EntryView,
  getCases,
  getChapters,
  getCountries,
  getGuides,
  getHowTos,
  getLessons,
  getObjectives,
  getPages,
  getThemes,
} from './entries.ts';
import { getPartnershipRows } from './partnerships.ts';
import { getTerms } from './vocabulary.ts';

export interface PagePreview {
  /** Path without language and base: `/countries/benin/`. */
  path: string;
  title: string;
  eyebrow?: string | undefined;
  /** Of records that can be archived. */
  state?: PublicationState;
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
  contribute: 'section.contribute',
};

/** Every page in one language with its title and kind: for the images of link previews, and for the list of addresses. */
export async function getPagePreviews(lang: Lang): Promise<PagePreview[]> {
  const t = getStrings(lang);
  const [forms, sdgs, partnerships, ...entries] = await Promise.all([
    getTerms('forms'),
    getTerms('sdgs'),
    getPartnershipRows(lang, 'all'),
    getChapters(lang),
    getObjectives(lang),
    getCountries(lang, 'all'),
    getCases(lang, 'all'),
    getLessons(lang, 'all'),
    getThemes(lang, 'all'),
    getHowTos(lang, 'all'),
    getPages(lang),
    getGuides(lang),
  ]);
  const views: EntryView<EntryCollection>[] = entries.flat();
  const previews: PagePreview[] = [
    { path: '/', title: t('home.title') },
    { path: '/search/', title: t('search.title') },
    { path: '/costs/', title: t('costs.title'), eyebrow: t('section.case-studies') },
    { path: CHECKS_PATH, title: t('checks.title'), eyebrow: t('section.contribute') },
    { path: MISTAKES_PATH, title: t('mistakes.title', { count: tellMistakes(lang).length }), eyebrow: t('section.contribute') },
    { path: '/404/', title: t('notFound.title') },
    ...[...sections, ...footSections].map(({ path, label }) => ({ path, title: t(label) })),
    ...[...forms.values()].map(({ id, label }) => ({ path: `/forms/${id}/`, title: label[lang], eyebrow: t('form.eyebrow') })),
    ...[...sdgs.values()].map(({ id, label }) => ({
      path: `/sdgs/${id}/`,
      title: `${t('sdg.name', { id })}: ${label[lang]}`,
      eyebrow: t('sdg.eyebrow'),
    })),
    ...partnerships.map(({ path, title, form, state }) => ({ path, title, eyebrow: form.label, state })),
    ...views.map(({ collection, path, text, state }) => {
      const kind = KINDS[collection];
      return { path, title: text.title, eyebrow: kind && t(kind), state };
    }),
  ];
  return [...new Map(previews.map((preview) => [preview.path, preview])).values()];
}
