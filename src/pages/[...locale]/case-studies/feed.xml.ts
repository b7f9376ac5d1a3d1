import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { renderFeed } from '../../../queries/feeds.ts';
import { getLocalePaths } from '../../../queries/paths.ts';

export const getStaticPaths = getLocalePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang }, site }) =>
  renderFeed(lang, site!, '/case-studies/', undefined, () => true);
