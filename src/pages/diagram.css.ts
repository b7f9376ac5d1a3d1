import type { APIRoute } from 'astro';
import { toRelationStyles } from '../domain/diagram.ts';
import { getDiagram } from '../queries/diagram.ts';
import { DEFAULT_LANG } from '../site/locales.ts';

/** What belongs together in the results diagram, as styles: the same in every language. */
export const GET: APIRoute = async () =>
  new Response(toRelationStyles(await getDiagram(DEFAULT_LANG)), { headers: { 'content-type': 'text/css; charset=utf-8' } });
