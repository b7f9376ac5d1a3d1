import { getCollection } from 'astro:content';
import { langs, toLocale } from '../site/locales.ts';
import { getPagePreviews } from './previews.ts';

/** Addresses of before, each with where it leads now. */
export async function getRedirects() {
  return (await getCollection('redirects')).map(({ id, data }) => ({ from: id, ...data }));
}

/** One path for each address of before in each language, with the title of the page that it leads to. */
export async function getRedirectPaths() {
  const redirects = await getRedirects();
  const perLang = langs.map(async (lang) => {
    const titles = new Map((await getPagePreviews(lang)).map(({ path, title }) => [path, title]));
    return redirects.map(({ from, to, reason }) => ({
      params: { from: `${toLocale(lang) ?? ''}${from}`.replace(/^\/|\/$/g, '') },
      props: { lang, to, title: titles.get(to.replace(/#.*$/, '')) ?? to, reason: reason?.[lang] },
    }));
  });
  return (await Promise.all(perLang)).flat();
}
