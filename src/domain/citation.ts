import type { Lang } from '../schemas/parts.ts';

export interface Citable {
  title: string;
  url: string;
  /** ISO date of the last review. */
  date: string;
  slug: string;
  lang: Lang;
}

const PUBLISHER = 'VVSG-International';

/** A citation as APA (7th edition) writes a web page of an organisation. */
export function toApa({ title, url, date }: Citable): string {
  return `${PUBLISHER}. (${date.slice(0, 4)}). ${title}. ${url}`;
}

/** An entry for BibTeX; braces keep the capitals of the title. */
export function toBibtex({ title, url, date, slug, lang }: Citable): string {
  const fields = {
    author: `{${PUBLISHER}}`,
    title: `{${title.replace(/[{}\\]/g, '')}}`,
    year: date.slice(0, 4),
    url,
    language: lang,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{vvsg-${slug}-${lang},\n${lines.join(',\n')}\n}`;
}
