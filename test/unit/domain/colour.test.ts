import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contrast, luminance, readableOn } from '../../../src/domain/colour.ts';

describe('luminance', () => {
  it.each([['#000000', 0], ['#ffffff', 1], ['#ff0000', 0.2126], ['#00ff00', 0.7152], ['#0000ff', 0.0722]])('of %s is %d', (colour, expected) => {
    expect(luminance(colour)).toBeCloseTo(expected, 6);
  });
});

describe('contrast', () => {
  it('is 21 between black and white, 1 between a colour and itself, whatever the order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 6);
    expect(contrast('#935608', '#935608')).toBe(1);
  });

  it('gives the value that WCAG tools give for a known pair', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('readableOn', () => {
  it('chooses white on dark and black on light', () => {
    expect(readableOn('#19486a')).toBe('#ffffff');
    expect(readableOn('#fcc30b')).toBe('#000000');
  });

  it('is readable (4.5 to 1) on the colour of every goal', () => {
    const sdgs = parse(readFileSync('content/vocabulary/sdgs.yaml', 'utf8')) as { id: string; colour: string }[];
    const unreadable = sdgs.filter(({ colour }) => contrast(colour, readableOn(colour)) < 4.5);
    expect(sdgs.length).toBeGreaterThan(0);
    expect(unreadable).toEqual([]);
  });
});
