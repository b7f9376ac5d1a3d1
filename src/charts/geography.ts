import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * Natural Earth's borders and coasts (public domain), as the package `world-atlas` cuts them. Borders are the data
 * set's; the site takes no position on them.
 */
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
export type Outline = Feature<Polygon | MultiPolygon, { name: string }>;

const require = createRequire(import.meta.url);
const atlases = new Map<string, Atlas>();

function getAtlas(file: string): Atlas {
  const atlas = atlases.get(file) ?? (require(`world-atlas/${file}`) as Atlas);
  atlases.set(file, atlas);
  return atlas;
}

/** All land, coarse: for a map of the world. */
export function getLand(): FeatureCollection {
  const atlas = getAtlas('land-110m.json');
  return feature(atlas, atlas.objects.land) as FeatureCollection;
}

/** ISO 3166-1 numeric codes, by which the data set names countries; those that the site has pages for. */
const NUMERIC: Record<string, string> = {
  BE: '056', BJ: '204', BO: '068', BW: '072', CM: '120', EC: '218', GM: '270', GT: '320', MA: '504', NA: '516',
  NE: '562', NI: '558', PE: '604', PH: '608', RW: '646', SN: '686', UA: '804', ZA: '710',
};

/**
 * The outline of a country, fine enough for a small map of it alone.
 * @param iso ISO 3166-1 alpha-2
 * @returns undefined where the data set does not have it
 */
export function getOutline(iso: string): Outline | undefined {
  const numeric = NUMERIC[iso];
  const atlas = getAtlas('countries-50m.json');
  const countries = feature(atlas, atlas.objects.countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  return numeric === undefined ? undefined : countries.features.find(({ id }) => id === numeric);
}
