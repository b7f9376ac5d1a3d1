import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a shared link shows: the page's title, what kind of page it is, whose site it is. */
export interface OgText {
  title: string;
  eyebrow?: string | undefined;
  purpose: string;
}

export const OG_SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 84;
const FAMILY = 'Newsreader';
const FONT_FILE = 'src/styles/fonts/newsreader-500.woff2';
const COLOURS = { paper: '#faf6ee', ink: '#1d2423', petrol: '#0b4f5a', ochre: '#935608', muted: '#55605d' } as const;

let registered = false;

/** The site's display face, from the file that pages use; builds run from the project's root. */
function registerFont(): void {
  if (registered) return;
  const beside = fileURLToPath(new URL('../styles/fonts/newsreader-500.woff2', import.meta.url));
  const path = existsSync(beside) ? beside : resolve(FONT_FILE);
  if (!GlobalFonts.registerFromPath(path, FAMILY)) throw new Error(`The display font cannot be read: ${path}`);
  registered = true;
}

/** Breaks a text into lines that fit; a word that is longer than a line stands alone. */
export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The largest size at which the title takes four lines at most. */
function layOutTitle(context: SKRSContext2D, title: string): { size: number; lines: string[] } {
  const width = OG_SIZE.width - 2 * MARGIN;
  for (const size of [84, 72, 62, 54, 46]) {
    context.font = `${size}px ${FAMILY}`;
    const lines = wrapText(title, (line) => context.measureText(line).width <= width);
    if (lines.length <= 4 || size === 46) return { size, lines: lines.slice(0, 5) };
  }
  throw new Error('unreachable');
}

/** The image for link previews, 1200 × 630, as JPEG, which is quick to write and small enough; the same bytes for the same text. */
export function renderOgImage({ title, eyebrow, purpose }: OgText): Buffer {
  registerFont();
  const canvas = createCanvas(OG_SIZE.width, OG_SIZE.height);
  const context = canvas.getContext('2d');
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, OG_SIZE.width, OG_SIZE.height);

  // The arc from place to place, as in the site's mark.
  context.strokeStyle = COLOURS.petrol;
  context.lineWidth = 7;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(880, 560);
  context.bezierCurveTo(905, 410, 1010, 370, 1098, 448);
  context.stroke();
  for (const [x, y] of [[878, 582], [1114, 464]] as const) {
    context.beginPath();
    context.arc(x, y, 17, 0, 2 * Math.PI);
    context.stroke();
  }

  if (eyebrow) {
    context.fillStyle = COLOURS.ochre;
    context.font = `34px ${FAMILY}`;
    context.fillText(eyebrow, MARGIN, 118);
  }
  const { size, lines } = layOutTitle(context, title);
  context.fillStyle = COLOURS.ink;
  context.font = `${size}px ${FAMILY}`;
  lines.forEach((line, index) => context.fillText(line, MARGIN, 150 + size + index * size * 1.14));

  context.fillStyle = COLOURS.petrol;
  context.font = `36px ${FAMILY}`;
  context.fillText('VVSG-International', MARGIN, 548);
  context.fillStyle = COLOURS.muted;
  context.font = `24px ${FAMILY}`;
  wrapText(purpose, (line) => context.measureText(line).width <= 740)
    .slice(0, 1)
    .forEach((line) => context.fillText(line, MARGIN, 588));
  return canvas.toBuffer('image/jpeg', 88);
}
