import type { APIRoute } from 'astro';
import { entryPath } from '../../domain/links.ts';
import { toStatusJson } from '../../domain/status.ts';
import { getStatus } from '../../queries/status.ts';
import { href } from '../../site/links.ts';

/** The state of every text, review and field, with the meaning of each part. */
export const GET: APIRoute = async ({ site }) =>
  new Response(toStatusJson(await getStatus(), ({ collection, id, lang }) => new URL(href(entryPath(collection, id), lang), site).href), {
    headers: { 'content-type': 'application/json' },
  });
