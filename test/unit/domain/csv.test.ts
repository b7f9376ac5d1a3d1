import { expect, it } from 'vitest';
import { toCsvText, toPlainText } from '../../../src/domain/csv.ts';

it('what begins like a formula is text to a spreadsheet', () => {
  for (const text of ['=1+1', '+32 2', '-1', '@SUM(A1)', '\tx', '\rx']) expect(toPlainText(text)).toBe(`'${text}`);
  for (const text of ['Benin', '2010-2018', '€ 12.000', '', ' =1']) expect(toPlainText(text)).toBe(text);
});

it('a field with a comma, a quote or a line break is quoted', () => {
  expect(toCsvText([['a', 'b,c', 'd"e', 'f\ng']])).toBe('a,"b,c","d""e","f\ng"\r\n');
});
