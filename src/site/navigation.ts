import type { StringKey } from '../domain/strings.ts';

interface Section {
  id: string;
  path: string;
  label: StringKey;
  /** Other places that belong to this section: its line in the menu is marked there too. */
  holds?: readonly string[];
}

/** The sections of the site in the order of the menu. Lists of records belong on their pages, never here. */
export const sections: readonly Section[] = [
  { id: 'case-studies', path: '/case-studies/', label: 'section.case-studies', holds: ['/forms/', '/costs/'] },
  { id: 'lessons', path: '/lessons/', label: 'section.lessons' },
  { id: 'themes', path: '/themes/', label: 'section.themes', holds: ['/sdgs/'] },
  { id: 'countries', path: '/countries/', label: 'section.countries' },
  { id: 'partnerships', path: '/partnerships/', label: 'section.partnerships' },
  { id: 'how-to', path: '/how-to/', label: 'section.how-to', holds: ['/glossary/'] },
  { id: 'strategy', path: '/strategy/', label: 'section.strategy', holds: ['/objectives/', '/financial-plan/'] },
];

/** Pages that the foot of every page links beside the sections. */
export const footSections: readonly Section[] = [
  { id: 'objectives', path: '/objectives/', label: 'section.objectives' },
  { id: 'financial-plan', path: '/financial-plan/', label: 'section.financial-plan' },
  { id: 'sdgs', path: '/sdgs/', label: 'section.sdgs' },
  { id: 'forms', path: '/forms/', label: 'section.forms' },
  { id: 'glossary', path: '/glossary/', label: 'section.glossary' },
  { id: 'data', path: '/data/', label: 'section.data' },
  { id: 'status', path: '/status/', label: 'section.status' },
  { id: 'contribute', path: '/contribute/', label: 'section.contribute' },
  { id: 'about', path: '/about/', label: 'section.about' },
  { id: 'accessibility', path: '/accessibility/', label: 'section.accessibility' },
  { id: 'privacy', path: '/privacy/', label: 'section.privacy' },
];

/** The section that a page belongs to; undefined for pages outside the menu. */
export function findSection(path: string): Section | undefined {
  return sections.find(({ path: own, holds = [] }) => [own, ...holds].some((start) => path.startsWith(start)));
}
