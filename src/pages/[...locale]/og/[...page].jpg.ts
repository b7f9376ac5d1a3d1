import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { renderOgImage } from '../../../charts/og-image.ts';
import { getStrings } from '../../../domain/strings.ts';
import { getPagePreviews } from '../../../queries/previews.ts';
import { langs, toLocale } from '../../../site/locales.ts';
import { ogPath } from '../../../site/og.ts';

export async function getStaticPaths() {
  const perLang = await Promise.all(
    langs.map(async (lang) => {
      const previews = await getPagePreviews(lang);
      return previews.map(({ path, title, eyebrow }) => ({
        params: { locale: toLocale(lang), page: ogPath(path).slice('/og/'.length, -'.jpg'.length) },
        props: { lang, text: { title, eyebrow } },
      }));
    }),
  );
  return perLang.flat();
}

/** The image that a shared link shows, one for each page and language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, text } }) =>
  new Response(new Uint8Array(renderOgImage({ ...text, purpose: getStrings(lang)('site.purpose.short') })), {
    headers: { 'content-type': 'image/jpeg' },
  });
