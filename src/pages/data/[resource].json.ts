import type { APIRoute } from 'astro';
import { toResourceJson } from '../../domain/open-data.ts';
import { getResource, getResourcePaths } from '../../queries/open-data.ts';

export const getStaticPaths = getResourcePaths;

/** A whole collection as JSON, every record with its texts in all languages. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(toResourceJson(await getResource(params['resource'] ?? '', site!)), {
    headers: { 'content-type': 'application/json' },
  });
