import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { Lang } from '../schemas/parts.ts';
import { drawChart, FONT_FAMILY, toDrawable } from './canvas.ts';
import { createInks, type Inks } from './inks.ts';

/** Which colour variable a series takes: `--chart-1` to `--chart-4`. */
export type Tone = 1 | 2 | 3 | 4;
export type Anchor = 'start' | 'middle' | 'end';
/** How a text is set: axis figures are muted, headings stronger, the others plain. */
export type TextRole = 'axis' | 'label' | 'heading';
/** What a line is: of the grid, the base of the bars, or from a label to what it names. */
export type LineRole = 'grid' | 'base' | 'leader';

export interface Series {
  id: string;
  tone: Tone;
  /** Tells a series apart where colour does not; open bars (a tint with an outline) are of money that is only planned. */
  fill: 'solid' | 'stripes' | 'open';
  /** One a slot, in the unit of the value axis; null leaves the slot empty. */
  values: (number | null)[];
  /** The datum in words: read aloud, and shown when it is pointed at. */
  describe: (slot: number) => string;
  /** Drawn on a base of its own under (columns) the first panel. */
  panel?: 'second';
}

/** A chart of stacked bars as its author thinks of it; all measures in pixels, which are the units of the SVG. */
export interface BarSpec {
  /** Columns stand on the year axis, rows lie beside it. */
  direction: 'columns' | 'rows';
  width: number;
  height: number;
  padding: { top: number; right: number; bottom: number; left: number };
  fontSize: number;
  /** Labels along the axis of years; empty for a space or where the chart writes them itself. */
  slots: string[];
  series: Series[];
  max: number;
  /** Largest value of the second panel, which is drawn on the same scale. */
  secondMax?: number;
  /** Labelled grid lines; none where every bar has its amount. */
  ticks?: { step: number; format: (value: number) => string };
  /** What part of its slot a bar fills, or its thickness. */
  fillOfSlot?: number;
  thickness?: number;
  /** Draws what is this chart's own: labels, brackets, gaps. */
  annotate: (pen: Pen, place: Places) => void;
}

/** Writes and draws on the canvas; every stroke comes back as a mark with its meaning. */
export interface Pen {
  text(text: string, x: number, y: number, anchor?: Anchor, role?: TextRole): void;
  line(from: { x: number; y: number }, to: { x: number; y: number }, role: LineRole): void;
  /** A box for years that have no amount, and what is said of them. */
  gap(box: { left: number; top: number; right: number; bottom: number }, description: string): void;
}

/** Where things are on the canvas. */
export interface Places {
  area: { left: number; top: number; right: number; bottom: number };
  /** Middle of a slot along the axis of years. */
  slot(index: number): number;
  /** Room of one slot. */
  slotSize: number;
  /** A value along the value axis, of the first or second panel. */
  value(value: number, panel?: 'second'): number;
}

export type Tag =
  | { kind: 'datum'; series: Series; slot: number }
  | { kind: 'gap'; description: string }
  | { kind: 'text'; text: string; anchor: Anchor; role: TextRole }
  | { kind: 'line'; role: LineRole };

type Config = ChartConfiguration<'bar', (number | null)[], string>;

function createPen(context: CanvasRenderingContext2D, inks: Inks<Tag>, fontSize: number): Pen {
  return {
    text(text, x, y, anchor = 'start', role = 'label') {
      context.save();
      context.font = `${fontSize}px "${FONT_FAMILY}"`;
      context.fillStyle = inks.take({ kind: 'text', text, anchor, role });
      context.textAlign = anchor === 'middle' ? 'center' : anchor;
      context.translate(x, y);
      context.fillText(toDrawable(text), 0, 0);
      context.restore();
    },
    line(from, to, role) {
      context.strokeStyle = inks.take({ kind: 'line', role });
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    },
    gap({ left, top, right, bottom }, description) {
      context.fillStyle = inks.take({ kind: 'gap', description });
      context.beginPath();
      context.rect(left, top, right - left, bottom - top);
      context.fill();
    },
  };
}

function toPlaces({ chartArea, scales }: Chart, { slots }: BarSpec): Places {
  const { years, value, second } = scales;
  if (!years || !value) throw new Error('A chart of bars needs an axis of years and one of values.');
  const { left, top, right, bottom } = chartArea;
  const slotSize = (years.isHorizontal() ? years.width : years.height) / slots.length;
  return {
    area: { left, top, right, bottom },
    slot: (index) => years.getPixelForValue(index),
    slotSize,
    value: (amount, panel) => (panel ? (second ?? value) : value).getPixelForValue(amount),
  };
}

function toConfig(spec: BarSpec, inks: Inks<Tag>): Config {
  const rows = spec.direction === 'rows';
  const anchor = rows ? 'end' : 'middle';
  const font = { family: FONT_FAMILY, size: spec.fontSize };
  const toLabelInks = (labels: string[], of: Anchor) =>
    labels.map((text) => inks.take({ kind: 'text', text, anchor: of, role: 'axis' }));
  const slotInks = toLabelInks(spec.slots, anchor);
  const tickInks = new Map<string, string>();
  const { ticks } = spec;
  const valueAxis = (max: number) => ({
    type: 'linear' as const,
    axis: rows ? ('x' as const) : ('y' as const),
    position: rows ? ('bottom' as const) : ('left' as const),
    min: 0,
    max,
    stacked: true,
    display: ticks !== undefined,
    border: { display: false },
    grid: { color: inks.take({ kind: 'line', role: 'grid' }), drawTicks: false },
    ticks: {
      font,
      padding: 8,
      includeBounds: false,
      ...(ticks && { stepSize: ticks.step, callback: (value: number | string) => ticks.format(Number(value)) }),
      color: ({ tick }: { tick: { label?: string | string[] } }) => {
        const text = String(tick.label);
        const ink = tickInks.get(text) ?? inks.take({ kind: 'text', text, anchor: 'end', role: 'axis' });
        tickInks.set(text, ink);
        return ink;
      },
    },
  });
  const annotate: Plugin<'bar'> = {
    id: 'annotate',
    afterDraw: (chart) => spec.annotate(createPen(chart.ctx, inks, spec.fontSize), toPlaces(chart as Chart, spec)),
  };
  /** Panels one above the other, each as high as its largest value asks: one scale for both. */
  const panel = (max: number) => (spec.secondMax && !rows ? { stack: 'panels', stackWeight: max } : {});
  return {
    type: 'bar',
    data: {
      labels: spec.slots,
      datasets: spec.series.map((series) => ({
        data: series.values,
        backgroundColor: series.values.map((_, slot) => inks.take({ kind: 'datum', series, slot })),
        inflateAmount: 0,
        categoryPercentage: spec.fillOfSlot ?? 0.7,
        barPercentage: 1,
        ...(spec.thickness && { barThickness: spec.thickness }),
        [rows ? 'xAxisID' : 'yAxisID']: series.panel === 'second' ? 'second' : 'value',
        [rows ? 'yAxisID' : 'xAxisID']: 'years',
      })),
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      devicePixelRatio: 1,
      indexAxis: rows ? 'y' : 'x',
      layout: { padding: spec.padding },
      scales: {
        years: {
          type: 'category',
          axis: rows ? 'y' : 'x',
          position: rows ? 'left' : 'bottom',
          stacked: true,
          display: spec.slots.some((label) => label !== ''),
          border: { display: false },
          grid: { display: false },
          ticks: { font, autoSkip: false, maxRotation: 0, padding: 6, color: ({ index }: { index: number }) => slotInks[index] },
        },
        ...(spec.secondMax && { second: { ...valueAxis(spec.secondMax), ...panel(spec.secondMax), display: false } }),
        value: { ...valueAxis(spec.max), ...panel(spec.max) },
      },
    } as Config['options'] & object,
    plugins: [annotate as Plugin<'bar'>],
  };
}

/**
 * Draws the bars and all that stands beside them.
 * @returns the marks of the drawing in the order in which they were drawn
 * @throws where something is drawn that has no meaning, or in another font
 */
export function drawBars(spec: BarSpec, lang: Lang) {
  const inks = createInks<Tag>();
  const drawing = drawChart(toConfig(spec, inks), { width: spec.width, height: spec.height }, lang);
  return inks.read(drawing, FONT_FAMILY);
}
