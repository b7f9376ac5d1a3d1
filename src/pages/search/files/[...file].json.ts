import type { APIRoute } from 'astro';
import { getSearchFiles } from '../../../queries/search-files.ts';

/** The files of the search index, of which a query loads one or two: `/search/files/<version>/words/3.json`. */
export async function getStaticPaths() {
  const { version, files } = await getSearchFiles();
  return [...files].map(([name, content]) => ({ params: { file: `${version}/${name}` }, props: { content } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['content']), { headers: { 'content-type': 'application/json' } });
