import type { Heading } from '../domain/headings.ts';
import type { Method, TranslationState } from '../domain/translation.ts';
import type { PublicationState } from '../domain/publication.ts';
import type { Figure, Lang, Source } from '../schemas/parts.ts';

/** A link inside the site: path without language and base. */
export interface PageLink {
  label: string;
  path: string;
}

/** A list of pages that belong together, shown beside each of them. */
export interface SectionNav {
  label: string;
  items: (PageLink & { mark?: string })[];
}

/** A section of the printed plan as the reader is told of it. */
export interface PlanSource {
  label: string;
  chapter: string;
  page?: number | undefined;
}

/** A record that a page shows without a page of its own. */
export interface EditablePlace {
  label: string;
  file: string | undefined;
}

/** What a page knows of itself; the frame around the content reads it from `Astro.locals.page`. */
export interface PageContext {
  lang: Lang;
  /** Language of the text shown. */
  textLang: Lang;
  /** Languages in which this page has a text of its own. */
  textLangs: readonly Lang[];
  path: string;
  /** False for the page that answers every unknown address: it has no address of its own to point at. */
  hasAddress: boolean;
  title: string;
  /** For search engines and link previews. */
  description: string;
  /** Short mark above the title: a code, the kind of page. */
  eyebrow?: string | undefined;
  /** One or two sentences under the title. */
  lead?: string | undefined;
  /** Pages above this one, without the home page. */
  trail: readonly PageLink[];
  chapters: readonly PageLink[];
  sectionNav?: SectionNav | undefined;
  contents: readonly Heading[];
  planSources: readonly PlanSource[];
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
  /** Source file of the text shown, relative to the repository. */
  file?: string | undefined;
  /** Municipalities whose facts the page shows. */
  places?: readonly EditablePlace[] | undefined;
  /** Published, a draft in a preview, or archived. */
  state: PublicationState;
  provenance?: Method | undefined;
  /** How the text shown stands to the language in which it was written first. */
  translation?: { original: Lang; state: TranslationState; since: string | undefined } | undefined;
  figures: readonly Figure[];
  figureNames: Record<string, string>;
  /** Public sources of the entry, in the order of their numbers. */
  sources: readonly Source[];
  /** Facts that a search can filter by, in the page's language. */
  kind?: string | undefined;
  /** ISO dates of an article: first published here, last reviewed. */
  published?: string | undefined;
  reviewed?: string | undefined;
  /** Data files offered on the page, for structured data. Paths without language and base. */
  datasets?: { name: string; description: string; paths: string[] }[] | undefined;
  /** Path of a feed of the page's subject, without language and base. */
  feed?: string | undefined;
  /** `sheet` prints on one page. */
  layout: 'text' | 'wide' | 'home' | 'sheet';
}
