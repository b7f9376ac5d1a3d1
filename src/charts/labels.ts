import type { Lang } from '../schemas/parts.ts';
import { formatTags } from '../site/locales.ts';
import type { Pen, Places } from './bars.ts';
import { measureText } from './canvas.ts';

/** Euro as millions with a fixed number of decimals, without a unit: 1379829 is 1,38 (nl) or 1.38 (en). */
export function formatMillions(euro: number, lang: Lang, digits: number): string {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(formatTags[lang], fixed).format(euro / 1_000_000);
}

/** Room that the widest of some texts needs, in pixels, rounded up. */
export const measureWidest = (texts: readonly string[], fontSize: number): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => measureText(text, fontSize))));

/** Breaks a label into lines that fit a width in pixels; a single word may be wider. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    return lines.length > 0 && measureText(longer.trim(), fontSize) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** Height of one line of text. */
export const lineHeight = (fontSize: number): number => Math.round(fontSize * 1.35);

/**
 * Names the parts of a lying bar from above, each on a line of its own: the first at the bar's start, the others
 * ending at a thin line down to the middle of their part. Long names so fit over parts of any size.
 * @param parts labels in the bar's order, with the values at which each part starts and ends
 * @param top upper edge of the bar
 */
export function labelParts(
  pen: Pen,
  place: Places,
  parts: readonly { label: string; from: number; to: number }[],
  top: number,
  fontSize: number,
): void {
  parts.forEach(({ label, from, to }, index) => {
    const baseline = top - 7 - index * lineHeight(fontSize);
    if (index === 0) {
      pen.text(label, place.value(from), baseline);
      return;
    }
    const middle = Math.round(place.value((from + to) / 2)) + 0.5;
    pen.text(label, middle - 5, baseline, 'end');
    pen.line({ x: middle, y: baseline - fontSize * 0.7 }, { x: middle, y: top - 2 }, 'leader');
  });
}

/**
 * Names the parts of the last standing bar at its right, each at the height of its part.
 * Labels of thin parts are moved up until they are a line apart.
 */
export function labelLastBar(
  pen: Pen,
  place: Places,
  parts: readonly { label: string; from: number; to: number }[],
  x: number,
  fontSize: number,
): void {
  let free = Number.POSITIVE_INFINITY;
  for (const { label, from, to } of parts) {
    const middle = place.value((from + to) / 2) + fontSize * 0.35;
    const baseline = Math.min(middle, free);
    pen.text(label, x, baseline);
    free = baseline - lineHeight(fontSize);
  }
}
