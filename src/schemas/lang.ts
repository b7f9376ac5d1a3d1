/** Languages of the site, Dutch first: its text carries the facts. In a file of its own, as browsers load it too. */
export const LANGS = ['nl', 'fr', 'es', 'en'] as const;
export type Lang = (typeof LANGS)[number];
