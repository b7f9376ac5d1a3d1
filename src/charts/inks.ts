/**
 * Chart.js draws, we compose. Everything on the canvas is drawn in a colour of its own, an ink, and the ink remembers
 * what it stands for. Reading the drawing back then gives each mark its meaning: which amount, which label, which line.
 * Words come from the tag and never from the drawing, as the canvas writes glyphs back to characters and loses
 * apostrophes and non-breaking spaces on the way.
 */

/** What was drawn with an ink, in pixels of the canvas; a text has its anchor on the baseline in `left` and `top`. */
export interface Mark<T> {
  tag: T;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Inks<T> {
  /** A colour that nothing else has; whatever is drawn with it comes back with this tag. */
  take(tag: T): string;
  /**
   * Reads a drawing back, in the order of drawing.
   * @throws where something visible was drawn without an ink or as another shape than a path, or a text in another font than `fontFamily`
   */
  read(drawing: string, fontFamily: string): Mark<T>[];
}

/** From here on no colour has a short form (#abc) or a name. */
const FIRST_INK = 0x10_00_01;

const attribute = (attributes: string, name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
const numbers = (text: string) => (text.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

function readPath(attributes: string): Omit<Mark<never>, 'tag'> {
  const points = numbers(attribute(attributes, 'd') ?? '');
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function readText(attributes: string): Omit<Mark<never>, 'tag'> {
  const [x = 0, y = 0] = numbers(attribute(attributes, 'transform') ?? '');
  const [baseline = 0] = numbers(attribute(attributes, 'y') ?? '');
  return { left: x, top: y + baseline, right: x, bottom: y + baseline };
}

/** A fresh set of inks, for one drawing. */
export function createInks<T>(): Inks<T> {
  const tags: T[] = [];

  const toTag = (paint: string | undefined): T | undefined =>
    paint?.startsWith('#') && paint.length === 7 ? tags[Number.parseInt(paint.slice(1), 16) - FIRST_INK] : undefined;

  return {
    take(tag) {
      tags.push(tag);
      return `#${(FIRST_INK + tags.length - 1).toString(16)}`;
    },
    read(drawing, fontFamily) {
      const marks: Mark<T>[] = [];
      const seen = new Set<T>();
      const visible = drawing.replace(/<clipPath.*?<\/clipPath>/gs, '');
      for (const [element, name, attributes = ''] of visible.matchAll(/<(path|text|rect|circle|ellipse|line|image)\b([^>]*)>/g)) {
        if (/(fill|stroke)-opacity="0"/.test(attributes)) continue;
        const tag = toTag(attribute(attributes, 'stroke')) ?? toTag(attribute(attributes, 'fill'));
        if (tag === undefined || (name !== 'path' && name !== 'text')) throw new Error(`Drawn without an ink, or as a shape that is not read: ${element}`);
        if (name === 'path') marks.push({ tag, ...readPath(attributes) });
        if (name === 'path' || seen.has(tag)) continue;
        const family = attribute(attributes, 'font-family');
        if (family !== fontFamily) throw new Error(`A text is drawn in "${family}" and not in "${fontFamily}": ${element}`);
        // A text may come in several runs; the first has its place.
        seen.add(tag);
        marks.push({ tag, ...readText(attributes) });
      }
      return marks;
    },
  };
}
