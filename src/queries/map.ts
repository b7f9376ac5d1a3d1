import type { MapArc, MapPoint } from '../charts/map.ts';
import { href } from '../site/links.ts';
import type { Lang } from '../schemas/parts.ts';
import { getPartnershipRows } from './partnerships.ts';
import { getRecords } from './vocabulary.ts';

/** Where all arcs begin: about the middle of Flanders, which stands for no municipality. */
const FLANDERS = { id: 'flanders', lat: 51.0, lon: 4.4 };

/** Points and arcs of all partnerships, each point leading to the page of its first partnership. */
export async function getPartnershipMap(lang: Lang, flandersName: string) {
  const [rows, municipalities] = await Promise.all([getPartnershipRows(lang), getRecords('municipalities')]);
  const toPoint = (id: string, rowId: string): MapPoint[] => {
    const place = municipalities.get(id);
    if (!place || place.coordinates === 'unknown') return [];
    const { lat, lon } = place.coordinates;
    return [{ id, name: place.name, lat, lon, href: href(`/partnerships/${rowId}/`, lang) }];
  };
  const unique = (points: MapPoint[]) => [...new Map(points.map((point) => [point.id, point])).values()];
  const arcs: MapArc[] = rows.flatMap(({ partnerIds, status }) =>
    partnerIds.map((to) => ({ from: FLANDERS.id, to, faint: status === 'ended' || status === 'unknown' })),
  );
  const missing = rows.flatMap(({ flemishIds, partnerIds }) => [...flemishIds, ...partnerIds]).filter((id) => {
    const place = municipalities.get(id);
    return !place || place.coordinates === 'unknown';
  });
  return {
    home: { ...FLANDERS, name: flandersName } satisfies MapPoint,
    partners: unique(rows.flatMap(({ partnerIds, id }) => partnerIds.flatMap((one) => toPoint(one, id)))),
    flemish: unique(rows.flatMap(({ flemishIds, id }) => flemishIds.flatMap((one) => toPoint(one, id)))),
    arcs,
    /** Names of places without a point, so that the page can say so. */
    missing: [...new Set(missing)].map((id) => municipalities.get(id)?.name ?? id),
  };
}
export type PartnershipMap = Awaited<ReturnType<typeof getPartnershipMap>>;

/** The municipalities of one country (ISO 3166-1 alpha-2) that have a partnership, for its small map. */
export async function getCountryPoints(iso: string, lang: Lang): Promise<MapPoint[]> {
  const { partners, flemish } = await getPartnershipMap(lang, '');
  const municipalities = await getRecords('municipalities');
  return [...partners, ...flemish].filter(({ id }) => municipalities.get(id)?.country === iso);
}

/** The places of some municipalities with a point, and the country (ISO 3166-1 alpha-2) of the first. */
export async function getPlacesOf(ids: readonly string[]): Promise<{ iso: string | undefined; points: MapPoint[] }> {
  const municipalities = await getRecords('municipalities');
  const points = ids.flatMap((id): MapPoint[] => {
    const place = municipalities.get(id);
    return place && place.coordinates !== 'unknown' ? [{ id, name: place.name, ...place.coordinates }] : [];
  });
  return { iso: municipalities.get(ids[0] ?? '')?.country, points };
}
