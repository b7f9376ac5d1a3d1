import type { APIRoute } from 'astro';
import { createSetup } from '../../admin/config.ts';
import { getReferenceNames } from '../../queries/editor.ts';
import type { Lang } from '../../schemas/parts.ts';
import { langs } from '../../site/locales.ts';
import { getEditorPlace } from '../../site/source.ts';

export const getStaticPaths = () => (getEditorPlace() ? langs.map((lang) => ({ params: { lang } })) : []);

/** What the editor's form asks, in one language. */
export const GET: APIRoute = async ({ params }) => {
  const [lang, place] = [params['lang'] as Lang, getEditorPlace()];
  if (!place) throw new Error('Without a repository there is no editor.');
  return Response.json(createSetup(lang, place, await getReferenceNames(lang)));
};
