/** Text for SVG: in elements and in double-quoted attributes. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A coordinate with at most one decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10;

type Attributes = Record<string, string | number | undefined>;

/** One element as text; attributes that are undefined are left out, numbers rounded. Children are SVG text already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value)}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A box as a path, which is shorter than a rectangle. */
export function boxPath({ left, top, right, bottom }: Record<'left' | 'top' | 'right' | 'bottom', number>): string {
  const width = round(round(right) - round(left));
  return `M${round(left)} ${round(top)}h${width}v${round(round(bottom) - round(top))}h${-width}z`;
}

/** A line as a path. */
export const linePath = (line: Record<'left' | 'top' | 'right' | 'bottom', number>): string =>
  line.left === line.right ? `M${round(line.left)} ${round(line.top)}V${round(line.bottom)}` : `M${round(line.left)} ${round(line.top)}H${round(line.right)}`;
