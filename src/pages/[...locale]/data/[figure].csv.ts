import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCsv } from '../../../domain/finance-export.ts';
import { getFigurePaths, getFinanceView } from '../../../queries/finance.ts';

export const getStaticPaths = getFigurePaths;

/** The table under a chart, exactly as shown, with stable ids. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(toCsv(await getFinanceView(props.figure, props.lang)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
