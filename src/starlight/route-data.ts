import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { DEFAULT_LANG } from '../site/locales.ts';
import { href } from '../site/links.ts';

/**
 * Repairs what Starlight's head says of pages without a translation: it lists every language whether a text
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
  if (!page.textLangs.includes(DEFAULT_LANG)) {
    route.head = route.head.filter(({ attrs }) => attrs?.['hreflang'] !== 'x-default');
  }
});
