import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import { BarController, BarElement, CategoryScale, Chart, type ChartConfiguration, LinearScale } from 'chart.js';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../schemas/parts.ts';

/**
 * The font that charts are measured with, shipped so that every machine lays them out alike. It has figures of one
 * width and is wider than most system fonts, so that text keeps its room whatever font the reader's machine has.
 * The file is the Latin part of IBM Plex Sans 400 as @fontsource/ibm-plex-sans 5.3.0 has it, unchanged; licence beside it.
 */
export const FONT_FAMILY = 'IBM Plex Sans';
const FONT_FILE = 'fonts/ibm-plex-sans-latin-400.woff';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

let registered = false;

/** @throws where the font cannot be read: without it another would be taken, and another layout come out */
function registerFont(): void {
  if (registered) return;
  // A bundler moves this module but not the font; builds run from the project's root.
  const besideModule = fileURLToPath(new URL(FONT_FILE, import.meta.url));
  const path = existsSync(besideModule) ? besideModule : resolve('src/charts', FONT_FILE);
  if (!GlobalFonts.registerFromPath(path, FONT_FAMILY)) throw new Error(`The charts' font cannot be read: ${path}`);
  registered = true;
}

/** The font has no narrow non-breaking space; the drawn text takes the common one, the written text keeps its own. */
export const toDrawable = (text: string): string => text.replaceAll('\u202f', '\u00a0');

/** Width of a text in the charts' font, in pixels. */
export function measureText(text: string, fontSize: number): number {
  registerFont();
  const context = createCanvas(1, 1).getContext('2d');
  context.font = `${fontSize}px "${FONT_FAMILY}"`;
  return context.measureText(toDrawable(text)).width;
}

/**
 * Draws a chart with Chart.js on a canvas that writes SVG: no browser, no animation, the same bytes every time.
 * @param size of the drawing in pixels, which become the units of the SVG
 * @returns the drawing as SVG text, for `Inks.read`
 * @throws where the font is missing or Chart.js refuses the configuration
 */
export function drawChart(config: ChartConfiguration<'bar', (number | null)[], string>, size: { width: number; height: number }, lang: Lang): string {
  registerFont();
  const canvas = createCanvas(size.width, size.height, SvgExportFlag.NoPrettyXML);
  canvas.getContext('2d').lang = lang;
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, config);
  const drawing = canvas.getContent().toString('utf8');
  chart.destroy();
  return drawing;
}
