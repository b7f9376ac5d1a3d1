/** Run by itself: writes a hash of all charts in all languages and sizes, for a test that runs it under other settings. */
import { createHash } from 'node:crypto';
import { renderFinanceChart } from '../../src/charts/index.ts';
import { FINANCE_FIGURES } from '../../src/domain/finance-view.ts';
import { langs } from '../../src/site/locales.ts';
import { readFinanceData } from './finance.ts';

const data = readFinanceData();
const charts = langs.flatMap((lang) =>
  FINANCE_FIGURES.flatMap((id) => (['wide', 'narrow'] as const).map((size) => renderFinanceChart(id, data, lang, { size, idPrefix: id }))),
);
process.stdout.write(createHash('sha256').update(charts.join('\n')).digest('hex'));
