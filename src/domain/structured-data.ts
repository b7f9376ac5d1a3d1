import type { Article, BreadcrumbList, Dataset, Graph, Organization, Thing } from 'schema-dts';
import type { Lang } from '../schemas/parts.ts';

/** A page as search engines are told of it. All addresses are absolute. */
export interface DescribedPage {
  url: string;
  title: string;
  description: string;
  lang: Lang;
  image: string;
  home: { url: string; name: string };
  /** Pages above this one, without the home page. */
  trail: { url: string; name: string }[];
  /** ISO dates; only for articles. */
  published?: string | undefined;
  modified?: string | undefined;
  /** Data files that the page offers. */
  datasets?: { name: string; description: string; files: { url: string; type: string }[] }[] | undefined;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

function toOrganization(home: DescribedPage['home']): Organization {
  return { '@type': 'Organization', '@id': `${home.url}#organisation`, name: 'VVSG-International', url: home.url };
}

function toBreadcrumbs({ home, trail, url, title }: DescribedPage): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...trail, { url, name: title }].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: step.url,
    })),
  };
}

/** schema.org's view of a page, as JSON-LD: the organisation, the trail, the article, the data sets. */
export function toStructuredData(page: DescribedPage): Graph {
  const { url, title, description, lang, image, home, published, modified, datasets = [] } = page;
  const publisher = { '@id': `${home.url}#organisation` };
  const article: Article | undefined = published
    ? {
        '@type': 'Article',
        headline: title,
        description,
        inLanguage: lang,
        url,
        image,
        datePublished: published,
        dateModified: modified ?? published,
        author: publisher,
        publisher,
        license: LICENCE,
      }
    : undefined;
  const sets = datasets.map(
    ({ name, description: about, files }): Dataset => ({
      '@type': 'Dataset',
      name,
      description: about,
      inLanguage: lang,
      license: LICENCE,
      creator: publisher,
      distribution: files.map((file) => ({ '@type': 'DataDownload', contentUrl: file.url, encodingFormat: file.type })),
    }),
  );
  const things: Thing[] = [toOrganization(home), toBreadcrumbs(page), ...(article ? [article] : []), ...sets];
  return { '@context': 'https://schema.org', '@graph': things };
}

/** JSON for a script element: nothing in it can end the element or begin a comment. */
export const toScript = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');
