import { geoConicEqualArea, geoMercator, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import { getLand, getOutline } from './geography.ts';
import { element, escapeText, round } from './svg.ts';

/** A place on a map; `href` is where its name leads. */
export interface MapPoint {
  id: string;
  name: string;
  lat: number;
  lon: number;
  href?: string | undefined;
}

/** A link between two places, by their ids. */
export interface MapArc {
  from: string;
  to: string;
  /** Drawn dashed where the link has ended or its state is not known. */
  faint: boolean;
}

const WIDTH = 900;
const HEIGHT = 500;
/** The part of the world that partnerships reach, from Central America to the Philippines: its four ends. */
const EXTENT: MultiPoint = { type: 'MultiPoint', coordinates: [[-96, 14], [126, 9], [20, -37], [20, 58]] };

/**
 * Path data in whole units and relative steps: a coast needs no tenths of a unit, and small steps are short to write.
 * Points that fall together after rounding are drawn once; what shrinks to a dot is left out.
 */
function compact(path: string | null): string {
  return (path ?? '')
    .split('M')
    .slice(1)
    .map((part) => {
      const points = part.replace('Z', '').split('L').map((point) => point.split(',').map((n) => Math.round(Number(n))) as [number, number]);
      const kept = points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
      if (kept.length < 2) return '';
      const steps = kept.map(([x, y], index) => {
        const [fromX, fromY] = kept[index - 1] ?? [0, 0];
        return `${x - fromX} ${y - fromY}`;
      });
      return `M${steps[0]}l${steps.slice(1).join(' ').replaceAll(' -', '-')}${part.includes('Z') ? 'z' : ''}`;
    })
    .join('');
}

function project(projection: GeoProjection, { lon, lat }: MapPoint): [number, number] {
  const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
  return [round(x), round(y)];
}

/** A point with its name: a link that shows the name on hover and focus, without a script. */
function drawPoint({ name, href }: MapPoint, [x, y]: [number, number], width: number): string {
  const anchor = x > width * 0.75 ? 'end' : 'start';
  const mark = [
    element('circle', { class: 'field', cx: x, cy: y, r: 11 }),
    element('circle', { class: 'dot', cx: x, cy: y, r: 4 }),
    element('text', { x: x + (anchor === 'end' ? -9 : 9), y: y - 7, 'text-anchor': anchor }, escapeText(name)),
  ];
  return href ? element('a', { class: 'place', href }, ...mark) : element('g', { class: 'place' }, ...mark);
}

/**
 * The map of all partnerships: land, an arc for each link, a named point for each partner.
 * @param home the place in Flanders where all arcs begin
 * @returns one `<svg>`; the caller names it by `aria-labelledby`
 */
export function renderWorldMap(home: MapPoint, partners: readonly MapPoint[], arcs: readonly MapArc[], labelledBy: string): string {
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitExtent([[16, 4], [WIDTH - 16, HEIGHT - 8]], EXTENT);
  projection.clipExtent([[0, 0], [WIDTH, HEIGHT]]);
  const path = geoPath(projection);
  const byId = new Map(partners.map((point) => [point.id, point]));
  const lines = arcs.flatMap(({ to, faint }) => {
    const end = byId.get(to);
    if (!end) return [];
    const line = compact(path({ type: 'LineString', coordinates: [[home.lon, home.lat], [end.lon, end.lat]] }));
    return [element('path', { class: faint ? 'arc faint' : 'arc', d: line })];
  });
  return element(
    'svg',
    { class: 'map', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-labelledby': labelledBy },
    element('path', { class: 'land', d: compact(path(getLand())) }),
    ...new Set(lines),
    ...partners.map((point) => drawPoint(point, project(projection, point), WIDTH)),
    drawPoint(home, project(projection, home), WIDTH).replace('class="place"', 'class="place home"'),
  );
}

/**
 * A map of one country with its places, named where there is room: all names show on hover and focus.
 * @param iso ISO 3166-1 alpha-2
 * @returns undefined where there is no outline
 */
export function renderCountryMap(
  iso: string,
  points: readonly MapPoint[],
  labelledBy: string,
  { width, height }: { width: number; height: number } = { width: 360, height: 300 },
): string | undefined {
  const outline = getOutline(iso);
  if (!outline) return undefined;
  const frame: [[number, number], [number, number]] = [[14, 14], [width - 14, height - 14]];
  const projection = (iso === 'BE' ? geoConicEqualArea().parallels([49, 52]) : geoMercator()).fitExtent(frame, outline);
  const path = geoPath(projection);
  return element(
    'svg',
    { class: 'map country-map', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-labelledby': labelledBy },
    element('path', { class: 'land', d: compact(path(outline)) }),
    ...points.map((point) => drawPoint(point, project(projection, point), width)),
  );
}
