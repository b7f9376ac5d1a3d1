import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { DEFAULT_LANG } from '../site/locales.ts';
import { toStructuredData, toScript } from '../domain/structured-data.ts';
import { getStrings } from '../domain/strings.ts';
import { href } from '../site/links.ts';
import { ogPath } from '../site/og.ts';

/**
 * Completes the head: preview image, structured data, feed; and repairs what Starlight's head says of pages without a translation: it lists every language whether a text
 * exists or not, and calls a fallback text canonical.
 */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { starlightRoute: route, page } = locals;
  const toUrl = (lang: typeof page.lang) => new URL(href(page.path, lang), site).href;
  const canonical = toUrl(page.textLang);
  route.head = route.head
    .filter(({ tag, attrs }) => {
      if (tag === 'meta' && attrs?.['name'] === 'generator') return false;
      const hreflang = tag === 'link' ? attrs?.['hreflang'] : undefined;
      return hreflang === undefined || hreflang === 'x-default' || page.textLangs.some((lang) => lang === hreflang);
    })
    .map((element) => {
      const { attrs } = element;
      if (attrs?.['rel'] === 'canonical') return { ...element, attrs: { ...attrs, href: canonical } };
      if (attrs?.['property'] === 'og:url') return { ...element, attrs: { ...attrs, content: canonical } };
      if (attrs?.['property'] === 'og:locale') return { ...element, attrs: { ...attrs, content: page.textLang } };
      return element;
    });
  const { title, description } = page;
  const absolute = (path: string) => new URL(href(path, page.lang), site).href;
  const image = absolute(ogPath(page.path));
  const t = getStrings(page.lang);
  const structured = toStructuredData({
    url: page.hasAddress ? canonical : absolute('/'),
    title,
    description,
    lang: page.textLang,
    image,
    home: { url: absolute('/'), name: t('home.name') },
    trail: page.trail.map(({ label, path }) => ({ url: absolute(path), name: label })),
    published: page.published,
    modified: page.reviewed,
    datasets: page.datasets?.map(({ paths, ...set }) => ({
      ...set,
      files: paths.map((path) => ({ url: absolute(path), type: path.endsWith('.csv') ? 'text/csv' : 'application/json' })),
    })),
  });
  const meta = (property: string, content: string) => ({ tag: 'meta' as const, attrs: { property, content }, content: '' });
  route.head.push(
    meta('og:image', image),
    meta('og:image:width', '1200'),
    meta('og:image:height', '630'),
    meta('og:image:alt', title),
    { tag: 'script', attrs: { type: 'application/ld+json' }, content: toScript(structured) },
  );
  if (page.state.publication === 'draft') route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
  if (page.feed) {
    route.head.push({
      tag: 'link',
      attrs: { rel: 'alternate', type: 'application/rss+xml', href: href(page.feed, page.lang), title },
      content: '',
    });
  }
  if (!page.hasAddress) {
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
    route.head = route.head.filter(({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['rel'] !== 'alternate' && attrs?.['property'] !== 'og:url');
  }
  if (!page.textLangs.includes(DEFAULT_LANG)) {
    route.head = route.head.filter(({ attrs }) => attrs?.['hreflang'] !== 'x-default');
  }
});
