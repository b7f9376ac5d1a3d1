import type { StringKey } from '../domain/strings.ts';

interface Section {
  id: string;
  path: string;
  label: StringKey;
}

/** The sections of the site in the order of the menu. Lists of records belong on their pages, never here. */
export const sections: readonly Section[] = [
  { id: 'strategy', path: '/strategy/', label: 'section.strategy' },
  { id: 'objectives', path: '/objectives/', label: 'section.objectives' },
  { id: 'financial-plan', path: '/financial-plan/', label: 'section.financial-plan' },
  { id: 'countries', path: '/countries/', label: 'section.countries' },
  { id: 'sdgs', path: '/sdgs/', label: 'section.sdgs' },
];

/** Pages that the foot of every page links. */
export const footSections: readonly Section[] = [
  { id: 'about', path: '/about/', label: 'section.about' },
  { id: 'accessibility', path: '/accessibility/', label: 'section.accessibility' },
  { id: 'privacy', path: '/privacy/', label: 'section.privacy' },
];
