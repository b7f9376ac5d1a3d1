import { describe, expect, test } from 'vitest';
import { findDigits } from '../../../scripts/lib/content/digits.ts';
import type { Lang } from '../../../src/schemas/parts.ts';

const found = (text: string, lang: Lang = 'nl') => findDigits(text, lang).map(({ digits }) => digits);

describe('digits that may be typed', () => {
  test.each<[Lang, string]>([
    ['nl', 'sinds 2001, in 2027-2031 en 2032–2036, de (post-)2030-agenda'],
    ['nl', 'op 31 december 2024, op 13 Oktober 2024, van 3 tot 5 mei'],
    ['fr', 'le 1er janvier 1994, du 3 au 5 août 2024, au 31 décembre'],
    ['es', 'el 31 de diciembre de 2024, el 1.º de enero, del 3 al 5 de mayo de 2024'],
    ['en', 'on 31 December 2024, on May 5, 2024, on the 2nd of March'],
    ['nl', 'SDG 16, SDG’s 2, 5 en 6, SDG 16.7, SDG-17'],
    ['fr', 'les ODD 11, 16 et 17'],
    ['es', 'los ODS 2, 5 y 6'],
    ['nl', 'SO1, O1.1 en O4.3, Agenda 2030'],
    ['nl', 'zie https://example.org/2024/12 en www.example.org/3'],
    ['en', 'the list gives it code 15110'],
    ['nl', 'Bischoffsheimlaan 1-8, 1000 Brussel'],
    ['en', 'WCAG 2.2, EN 301 549 and CC BY-SA 4.0'],
    ['fr', 'l&#8217;aide'],
  ])('%s: %s', (lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });
});

describe('digits that belong in the facts', () => {
  test.each<[Lang, string, string[]]>([
    ['nl', 'ongeveer 7.500 mandatarissen', ['7.500']],
    ['fr', 'environ 7 500 élus', ['7 500']],
    ['nl', '€ 1.379.829 in 2027', ['1.379.829']],
    ['nl', '€ 2000 of 2000 euro of 2000 %', ['2000', '2000', '2000']],
    ['nl', '2 landen en 10%', ['2', '10']],
    ['nl', 'op 31/12 en 2024-12-31', ['31/12', '2024-12-31']],
    ['nl', '31 décembre 2024', ['31']],
    ['en', 'you may 5 times', ['5']],
    ['nl', 'SDG 18, SO5 en O1.4', ['18', '5', '1.4']],
    ['nl', '210,9 vte in 2024', ['210,9']],
    ['nl', 'in 1850 en 2300', ['1850', '2300']],
  ])('%s: %s', (lang, text, digits) => {
    expect(found(text, lang)).toEqual(digits);
  });

  test('the place is that of the number in the text', () => {
    expect(findDigits('op 1 mei 2024 waren er 12', 'nl')).toEqual([{ offset: 23, digits: '12' }]);
  });
});
