import type { Lang } from '../schemas/parts.ts';
import { type BarSpec, drawBars, type Series, type Tag } from './bars.ts';
import type { Mark } from './inks.ts';
import { boxPath, element, escapeText, linePath } from './svg.ts';

/** For a page: which drawing, and a prefix that makes its ids the page's own. */
export interface ChartOptions {
  /** `wide` is drawn 720 units wide, `narrow` 340: for phones, with rows in place of columns. */
  size: 'wide' | 'narrow';
  /** Letters, digits and hyphens; unique on the page. The size is added to it. */
  idPrefix: string;
}

/** What a chart is called and what it shows, in the page's language. */
export interface ChartText {
  title: string;
  description: string;
}

type DatumMark = Mark<Extract<Tag, { kind: 'datum' }>>;
type GapMark = Mark<Extract<Tag, { kind: 'gap' }>>;
type TextMark = Mark<Extract<Tag, { kind: 'text' }>>;
type LineMark = Mark<Extract<Tag, { kind: 'line' }>>;

/** Paper shows between the parts of a bar, so that they part without colour too. */
const SEAM = 1.4;
/** Outline of open bars, drawn within their size. */
const OUTLINE = 1.6;
/** A bar thinner than this gets a wider field to point at. */
const FIELD = 9;

const isOf = <K extends Tag['kind']>(kind: K) => (mark: Mark<Tag>): mark is Mark<Extract<Tag, { kind: K }>> => mark.tag.kind === kind;

function withSeam(mark: DatumMark, rows: boolean, last: boolean): DatumMark {
  if (mark.tag.series.fill === 'open') {
    const inset = OUTLINE / 2;
    return { ...mark, left: mark.left + inset, top: mark.top + inset, right: mark.right - inset, bottom: mark.bottom - inset };
  }
  if (last) return mark;
  return rows ? { ...mark, right: mark.right - SEAM } : { ...mark, top: mark.top + SEAM };
}

function toField(mark: DatumMark): string {
  const [dx, dy] = [mark.right - mark.left, mark.bottom - mark.top].map((size) => Math.max(0, (FIELD - size) / 2));
  if (!dx && !dy) return '';
  const box = { left: mark.left - (dx ?? 0), top: mark.top - (dy ?? 0), right: mark.right + (dx ?? 0), bottom: mark.bottom + (dy ?? 0) };
  return element('path', { class: 'field', d: boxPath(box) });
}

/** One amount: reached with Tab, read aloud, its text shown by the style sheet on hover and focus. */
function toDatum(text: string, shape: string, readout: { x: number; y: number }): string {
  return element(
    'g',
    { class: 'datum', tabindex: '0', role: 'img', 'aria-label': text },
    element('title', {}, escapeText(text)),
    shape,
    element('text', { class: 'value', ...readout }, escapeText(text)),
  );
}

const isLastOf = (mark: DatumMark, marks: readonly DatumMark[], rows: boolean) =>
  !marks.some((other) => other.tag.slot === mark.tag.slot && (rows ? other.left >= mark.right - 0.1 : other.bottom <= mark.top + 0.1));

function toSeries(series: Series, marks: readonly DatumMark[], spec: BarSpec, id: string): string {
  const rows = spec.direction === 'rows';
  const same = marks.filter((mark) => (mark.tag.series.panel ?? 'first') === (series.panel ?? 'first'));
  const data = marks
    .filter((mark) => mark.tag.series === series)
    .map((mark) => {
      const box = withSeam(mark, rows, isLastOf(mark, same, rows));
      const shape = element('path', { d: boxPath(box) }) + toField(mark);
      return toDatum(series.describe(mark.tag.slot), shape, { x: spec.width, y: spec.fontSize });
    });
  const colour = `var(--chart-${series.tone})`;
  const look = {
    solid: { fill: colour },
    stripes: { fill: `url(#${id}-${series.tone})` },
    open: { class: 'open', fill: colour, 'fill-opacity': '.2', stroke: colour, 'stroke-width': OUTLINE },
  }[series.fill];
  return element('g', look, ...data);
}

/** Stripes of a series' own colour; as they take it from a variable they follow theme, print and forced colours. */
function toPattern({ tone }: Series, id: string): string {
  const colour = `var(--chart-${tone})`;
  return element(
    'pattern',
    { id: `${id}-${tone}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('path', { d: 'M0 0h6v6h-6z', fill: colour, opacity: '.35' }),
    element('path', { d: 'M0 0h3v6h-3z', fill: colour }),
  );
}

const LINE_COLOURS = { grid: 'var(--chart-grid)', base: 'var(--chart-ink)', leader: 'var(--chart-muted)' } as const;

/** All lines of a kind as one path. */
function toLines(role: keyof typeof LINE_COLOURS, marks: readonly LineMark[]): string {
  const lines = marks.filter((mark) => mark.tag.role === role);
  if (lines.length === 0) return '';
  return element('path', { d: lines.map(linePath).join(''), stroke: LINE_COLOURS[role], fill: 'none', 'aria-hidden': 'true' });
}

/** Labels that the data repeat in words: for the eye only. Those of one kind and anchor share a group. */
function toTexts(marks: readonly TextMark[]): string {
  const keyOf = ({ tag }: TextMark) => `${tag.role} ${tag.anchor}`;
  return [...new Set(marks.map(keyOf))]
    .map((key) => marks.filter((mark) => keyOf(mark) === key))
    .map((group) => {
      const { role, anchor } = group[0]?.tag ?? { role: 'label', anchor: 'start' };
      return element(
        'g',
        {
          class: 'labels',
          fill: role === 'axis' ? 'var(--chart-muted)' : 'var(--chart-ink)',
          'font-weight': role === 'heading' ? '600' : undefined,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          'aria-hidden': 'true',
        },
        ...group.map(({ left, top, tag }) => element('text', { x: left, y: top }, escapeText(tag.text))),
      );
    })
    .join('');
}

/**
 * Draws a chart of bars and composes it as SVG for a page: colours from the page's variables, each amount to be
 * reached by pointer and keyboard, no script.
 * @returns one `<svg>` element
 * @throws as `drawBars`
 */
export function renderBars(spec: BarSpec, text: ChartText, lang: Lang, { size, idPrefix }: ChartOptions): string {
  const id = `${idPrefix}-${size}`;
  const marks = drawBars(spec, lang);
  const data: DatumMark[] = marks.filter(isOf('datum'));
  const gaps: GapMark[] = marks.filter(isOf('gap'));
  const lines: LineMark[] = marks.filter(isOf('line'));
  const striped = spec.series.filter(({ fill }) => fill === 'stripes');
  const readout = { x: spec.width, y: spec.fontSize };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${size}`,
      viewBox: `0 0 ${spec.width} ${spec.height}`,
      width: '100%',
      role: 'group',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': `${id}-d`,
      'font-size': spec.fontSize,
    },
    element('title', { id: `${id}-t` }, escapeText(text.title)),
    element('desc', { id: `${id}-d` }, escapeText(text.description)),
    striped.length > 0 ? element('defs', {}, ...striped.map((series) => toPattern(series, id))) : '',
    toLines('grid', lines),
    ...spec.series.map((series) => toSeries(series, data, spec, id)),
    ...gaps.map((gap) =>
      element('g', { fill: 'var(--chart-gap)' }, toDatum(gap.tag.description, element('path', { class: 'gap', d: boxPath(gap) }), readout)),
    ),
    toLines('base', lines),
    toLines('leader', lines),
    toTexts(marks.filter(isOf('text'))),
  );
}
