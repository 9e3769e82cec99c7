/**
 * Measures how far Europe's cities lie from the sea: `tsx scripts/build-coast.ts` writes prisma/data/city-coast.csv from
 * world-atlas (Natural Earth 1:10 m, public domain; coastline of land, no borders).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { geoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import { readInput } from '../prisma/import/input';
import { buildPlaces } from '../prisma/import/places';

/** Farther away a city is inland whatever the question, and the file says nothing. */
const WITHIN_KM = 50;
const KM_PER_DEGREE = 111.2;
/** West, south, east and north of the places, with room around. */
const EUROPE = { west: -33, south: 27, east: 47, north: 72 };

type Point = readonly [lon: number, lat: number];
type Span = readonly [from: Point, to: Point];

/** Text of the file: place and whole kilometres to the nearest coastline, for places within 50 km. */
export function coastCsv(): string {
  const coast = coastline();
  const rows = buildPlaces(readInput(), { includeXk: true })
    .filter(({ countryGroup, level }) => countryGroup !== 'CN' && level === 'city')
    .flatMap(({ key, lat, lon }) => {
      if (lat === null || lon === null) return [];
      const km = distanceKm([lon, lat], coast);
      return km > WITHIN_KM ? [] : [`${key},${Math.round(km)}`];
    });
  return `place,coast_km\n${rows.join('\n')}\n`;
}

function coastline(): Span[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof feature>[0];
  const land = atlas.objects.land;
  if (!land) throw new Error('world-atlas has no land');
  const spans: Span[] = [];
  let last: Point | undefined;
  geoStream(feature(atlas, land), {
    point: (lon, lat) => {
      const next: Point = [lon, lat];
      if (last && isNear(next)) spans.push([last, next]);
      last = next;
    },
    lineStart: () => {
      last = undefined;
    },
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  });
  return spans;
}

const isNear = ([lon, lat]: Point): boolean =>
  lon > EUROPE.west && lon < EUROPE.east && lat > EUROPE.south && lat < EUROPE.north;

/** On a plane around the place, which is exact enough for 50 km. */
function distanceKm([lon, lat]: Point, coast: readonly Span[]): number {
  const wide = Math.cos((lat * Math.PI) / 180);
  const onPlane = (point: Point): Point => [
    (point[0] - lon) * wide * KM_PER_DEGREE,
    (point[1] - lat) * KM_PER_DEGREE,
  ];
  let nearest = Number.POSITIVE_INFINITY;
  for (const [from, to] of coast) {
    if (Math.abs(from[1] - lat) > 1 && Math.abs(to[1] - lat) > 1) continue;
    nearest = Math.min(nearest, fromOrigin(onPlane(from), onPlane(to)));
  }
  return nearest;
}

function fromOrigin([x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(path.join(import.meta.dirname, '../prisma/data/city-coast.csv'), coastCsv());
}
