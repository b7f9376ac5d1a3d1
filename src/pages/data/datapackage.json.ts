import type { APIRoute } from 'astro';
import { toDataPackage } from '../../domain/open-data.ts';
import { STATUS_FILE } from '../../domain/status.ts';
import { getCases, getLessons } from '../../queries/entries.ts';
import { getResources } from '../../queries/open-data.ts';
import { href } from '../../site/links.ts';

/** The description of all data files, by the Data Package standard. */
export const GET: APIRoute = async ({ site }) => {
  const reviewed = [...(await getCases('en')), ...(await getLessons('en'))].map(({ facts }) => facts.reviewed);
  const modified = reviewed.sort().at(-1) ?? 'unknown';
  const description = toDataPackage(await getResources(site!), [STATUS_FILE], { url: new URL(href('/', 'nl'), site).href, modified });
  return new Response(`${JSON.stringify(description, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
