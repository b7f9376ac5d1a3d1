import type { APIRoute } from 'astro';
import { toResourceCsv } from '../../domain/open-data.ts';
import { getResource, getResourcePaths } from '../../queries/open-data.ts';

export const getStaticPaths = getResourcePaths;

/** A whole collection as CSV, described in datapackage.json. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(toResourceCsv(await getResource(params['resource'] ?? '', site!)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
