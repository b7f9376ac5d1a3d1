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
/** The part of the world that partnerships reach, from Central America to the Philippines. */
const EXTENT: MultiPoint = { type: 'MultiPoint', coordinates: [[-96, -37], [126, -37], [-96, 56], [126, 56]] };

/** Path data with whole numbers and relative steps: a coast needs no tenths of a unit. */
function compact(path: string | null): string {
  return (path ?? '').replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)))).replace(/(L(-?\d+,-?\d+))(\1)+/g, '$1');
}

function project(projection: GeoProjection, { lon, lat }: MapPoint): [number, number] {
  const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
  return [round(x), round(y)];
}

/** A point with its name: a link that shows the name on hover and focus, without a script. */
function drawPoint({ id, name, href }: MapPoint, [x, y]: [number, number], width: number): string {
  const anchor = x > width * 0.75 ? 'end' : 'start';
  const mark = [
    element('circle', { class: 'field', cx: x, cy: y, r: 11 }),
    element('circle', { class: 'dot', cx: x, cy: y, r: 4 }),
    element('text', { x: x + (anchor === 'end' ? -9 : 9), y: y - 7, 'text-anchor': anchor }, escapeText(name)),
  ];
  return href
    ? element('a', { class: 'place', href, 'aria-label': name, 'data-place': id }, ...mark)
    : element('g', { class: 'place', 'data-place': id }, element('title', {}, escapeText(name)), ...mark);
}

/**
 * The map of all partnerships: land, an arc for each link, a named point for each partner.
 * @param home the place in Flanders where all arcs begin
 * @returns one `<svg>`; the caller names it by `aria-labelledby`
 */
export function renderWorldMap(home: MapPoint, partners: readonly MapPoint[], arcs: readonly MapArc[], labelledBy: string): string {
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitExtent([[8, 8], [WIDTH - 8, HEIGHT - 8]], EXTENT);
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
