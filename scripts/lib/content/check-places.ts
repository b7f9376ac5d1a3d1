import { geoContains } from 'd3-geo';
import { getOutline, type Outline } from '../../../src/charts/geography.ts';
import type { Finding } from '../../../src/report/issue.ts';
import { collect, valueAt } from './collect.ts';
import { findRecord, nameAt, readIsoCodes } from './facts.ts';
import type { Content, DataFile } from './read.ts';

/** ISO code of the country where the Flemish parties are. */
const HOME = 'BE';
/** Degrees by which a place may lie outside: the outlines are simplified, and harbours lie on their edge. */
const TOLERANCE = 0.3;
const DIRECTIONS = Array.from({ length: 16 }, (_, at) => (at * Math.PI) / 8);

/** Whether a place lies in a country, or no more than the tolerance from it. */
function isIn(outline: Outline, lon: number, lat: number): boolean {
  const around = [TOLERANCE / 2, TOLERANCE].flatMap((radius) =>
    DIRECTIONS.map((angle): [number, number] => [lon + (radius * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180), lat + radius * Math.sin(angle)]),
  );
  const points: [number, number][] = [[lon, lat], ...around];
  return points.some((point) => geoContains(outline, point));
}

function checkCoordinates({ yaml }: DataFile, outlineOf: (iso: string) => Outline | undefined): Finding[] {
  const iso = nameAt(yaml.data, 'country');
  const [lat, lon] = ['lat', 'lon'].map((name) => valueAt(yaml.data, ['coordinates', name]));
  if (iso === undefined || typeof lat !== 'number' || typeof lon !== 'number') return [];
  const outline = outlineOf(iso);
  if (!outline || isIn(outline, lon, lat)) return [];
  const values = { value: `${lat}, ${lon}`, region: iso };
  return [{ code: 'coordinates-outside', field: 'coordinates', values, ...yaml.placeOf(['coordinates', 'lat']) }];
}

/** Flemish parties are in Belgium; the others in the country that the partnership names. */
function checkParties(content: Content, { yaml }: DataFile, isoOf: Map<string, string>): Finding[] {
  const country = isoOf.get(nameAt(yaml.data, 'country') ?? '');
  const sides: [string, (iso: string) => boolean, string][] = [
    ['flemish', (iso) => iso === HOME, HOME],
    ['partners', (iso) => iso !== HOME && (country === undefined || iso === country), country ?? 'BJ'],
  ];
  return sides.flatMap(([side, isRight, right]) =>
    collect(yaml.data, `${side}.*`).flatMap(({ path, value }): Finding[] => {
      const iso = nameAt(findRecord(content, 'municipalities', String(value))?.yaml.data, 'country');
      if (iso === undefined || isRight(iso)) return [];
      return [{ code: 'party-country', field: path.join('.'), values: { value: String(value), iso, side, right }, ...yaml.placeOf(path) }];
    }),
  );
}

/** Places: points on the map lie in their country, and both sides of a partnership are where they say they are. */
export function checkPlaces(content: Content): Finding[] {
  const outlines = new Map<string, Outline | undefined>();
  const outlineOf = (iso: string) => {
    if (!outlines.has(iso)) outlines.set(iso, getOutline(iso));
    return outlines.get(iso);
  };
  const isoOf = readIsoCodes(content);
  return [
    ...(content.records.get('municipalities') ?? []).flatMap((file) => checkCoordinates(file, outlineOf)),
    ...(content.records.get('partnerships') ?? []).flatMap((file) => checkParties(content, file, isoOf)),
  ];
}
