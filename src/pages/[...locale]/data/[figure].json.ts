import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toJson } from '../../../domain/finance-export.ts';
import { getFigurePaths, getFinanceView } from '../../../queries/finance.ts';

export const getStaticPaths = getFigurePaths;

/** The table under a chart, exactly as shown, with what is printed and what is computed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(toJson(await getFinanceView(props.figure, props.lang)), { headers: { 'content-type': 'application/json' } });
