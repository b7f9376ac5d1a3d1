import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCountries } from '../../../../queries/entries.ts';
import { renderFeed } from '../../../../queries/feeds.ts';
import { getEntryPaths } from '../../../../queries/paths.ts';

export const getStaticPaths = () => getEntryPaths('country', getCountries);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, entry }, site }) =>
  renderFeed(lang, site!, entry.path, entry.text.title, ({ facts }) => facts.countries.includes(entry.slug));
