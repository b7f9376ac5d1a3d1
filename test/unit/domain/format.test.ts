import { describe, expect, it } from 'vitest';
import { formatDate, formatEuro, formatFigure, formatList, formatNumber, formatShare } from '../../../src/domain/format.ts';
import { langs } from '../../../src/site/locales.ts';

/** Makes the kinds of space visible: a no-break space is `_`, a narrow one `~`. */
const shown = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');
const inAll = (format: (lang: (typeof langs)[number]) => string) => langs.map((lang) => shown(format(lang)));

describe('numbers', () => {
  it('are grouped as each language does, four digits too', () => {
    expect(inAll((lang) => formatNumber(7500, lang))).toEqual(['7.500', '7~500', '7.500', '7,500']);
  });

  it('have at most one decimal unless asked', () => {
    expect(inAll((lang) => formatNumber(12.25, lang))).toEqual(['12,3', '12,3', '12,3', '12.3']);
    expect(formatNumber(12.25, 'en', 2)).toBe('12.25');
    expect(formatNumber(12, 'nl')).toBe('12');
  });
});

describe('amounts', () => {
  it('are whole euro with the sign where each language has it', () => {
    expect(inAll((lang) => formatEuro(1379829, lang))).toEqual(['€_1.379.829', '1~379~829_€', '1.379.829_€', '€1,379,829']);
  });

  it('never hold a space at which a line can break', () => {
    for (const lang of langs) expect(formatEuro(1379829.4, lang)).not.toMatch(/ /);
  });
});

describe('shares', () => {
  it('are percentages with one decimal', () => {
    expect(inAll((lang) => formatShare(0.8659, lang))).toEqual(['86,6%', '86,6_%', '86,6_%', '86.6%']);
  });

  it('keep the decimal where it is nought, so that columns align', () => {
    expect(formatShare(0.88, 'en')).toBe('88.0%');
    expect(formatShare(0.88, 'en', 0)).toBe('88%');
  });
});

describe('dates', () => {
  it('are written out', () => {
    expect(inAll((lang) => formatDate('2024-12-31', lang))).toEqual([
      '31_december_2024', '31_décembre_2024', '31_de_diciembre_de_2024', '31_December_2024',
    ]);
  });

  it('keep their day in every time zone', () => {
    const before = process.env['TZ'];
    try {
      for (const [zone, offset] of [['Pacific/Kiritimati', -840], ['Pacific/Pago_Pago', 660], ['UTC', 0]] as const) {
        process.env['TZ'] = zone;
        expect(new Date().getTimezoneOffset(), 'the zone is in force').toBe(offset);
        expect(shown(formatDate('2024-01-01', 'en')), zone).toBe('1_January_2024');
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('leave a year as it is', () => {
    expect(formatDate('2024', 'fr')).toBe('2024');
  });
});

describe('lists', () => {
  it('end in the language’s own "and"', () => {
    expect(langs.map((lang) => formatList(['a', 'b', 'c'], lang))).toEqual(['a, b en c', 'a, b et c', 'a, b y c', 'a, b and c']);
    expect(formatList(['a'], 'nl')).toBe('a');
  });
});

describe('figures', () => {
  const figure = (value: number, unit: 'count' | 'percent' | 'euro' | 'fte' | 'years' | 'year', precision: 'exact' | 'about' = 'exact') =>
    ({ value, unit, precision });

  it('have their unit', () => {
    expect(inAll((lang) => formatFigure(figure(35, 'percent'), lang))).toEqual(['35%', '35_%', '35_%', '35%']);
    expect(shown(formatFigure(figure(1.8, 'percent'), 'nl'))).toBe('1,8%');
    expect(formatFigure(figure(168000, 'euro'), 'en')).toBe('€168,000');
    for (const lang of langs) expect(formatFigure(figure(6, 'fte'), lang)).toMatch(/^6\P{L}+\p{L}+/u);
    for (const lang of langs) expect(formatFigure(figure(6, 'years'), lang)).toMatch(/^6\P{L}+\p{L}+/u);
  });

  it('never group a year', () => {
    for (const lang of langs) expect(formatFigure(figure(2027, 'year'), lang)).toBe('2027');
  });

  it('say how precise they are, unless exact', () => {
    for (const lang of langs) {
      const exact = formatFigure(figure(7500, 'count'), lang);
      const about = formatFigure(figure(7500, 'count', 'about'), lang);
      expect(about, lang).toContain(exact);
      expect(about.length, lang).toBeGreaterThan(exact.length + 2);
    }
  });
});
