import type { APIRoute } from 'astro';
import { getAddresses } from '../../queries/addresses.ts';

/** Every address of the site: pages with their state, and the addresses of before with where they lead now. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(await getAddresses(site!), null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
