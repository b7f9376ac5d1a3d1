import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { renderOgImage } from '../../../charts/og-image.ts';
import { getStrings } from '../../../domain/strings.ts';
import { getPagePreviews } from '../../../queries/previews.ts';
import { langs, toLocale } from '../../../site/locales.ts';

export async function getStaticPaths() {
  const perLang = await Promise.all(
    langs.map(async (lang) => {
      const previews = await getPagePreviews(lang);
      return previews.map(({ page, ...text }) => ({ params: { locale: toLocale(lang), page }, props: { lang, text } }));
    }),
  );
  return perLang.flat();
}

/** The image that a shared link shows, one for each page and language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, text } }) =>
  new Response(new Uint8Array(renderOgImage({ ...text, purpose: getStrings(lang)('site.purpose.short') })), {
    headers: { 'content-type': 'image/jpeg' },
  });
