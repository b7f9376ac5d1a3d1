import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getThemes } from '../../../../queries/entries.ts';
import { renderFeed } from '../../../../queries/feeds.ts';
import { getEntryPaths } from '../../../../queries/paths.ts';

export const getStaticPaths = () => getEntryPaths('theme', getThemes);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, entry }, site }) =>
  renderFeed(lang, site!, entry.path, entry.text.title, ({ facts }) => facts.themes.includes(entry.slug));
