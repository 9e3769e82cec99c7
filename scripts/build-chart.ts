/**
 * Builds the coast of the chart: `tsx scripts/build-chart.ts` writes components/plots/chart/land.generated.ts
 * from world-atlas (Natural Earth 1:50 m, public domain; land only, no borders).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type GeoStream, geoAzimuthalEqualArea, geoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import { CENTRE } from '../components/plots/chart/frame';

/** Scale the coast is thinned for: the wide drawing. */
const SCALE = 740;
/** Degrees from the centre that any frame may show; beyond them the projection tears shapes apart. */
const REACH = 150;
/** How far the thinned coast may be off (px), and how small an island may be (px²). */
const TOLERANCE = 0.45;
const SMALL = 3;

type Point = [number, number];

/** Rings of land as steps in tenths of px (see `land.ts`). */
export function buildLand(): number[][] {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof feature>[0];
  const land = atlas.objects.land;
  if (!land) throw new Error('world-atlas has no land');
  const projection = geoAzimuthalEqualArea()
    .rotate([-CENTRE[0], -CENTRE[1]])
    .scale(SCALE)
    .translate([0, 0])
    .clipAngle(REACH);
  const rings: Point[][] = [];
  geoStream(feature(atlas, land), projection.stream(ringsInto(rings)));
  return rings
    .map(thin)
    .filter((ring) => ring.length > 3 && Math.abs(area(ring)) >= SMALL)
    .map(steps);
}

/** A stream that only collects polygon rings. */
function ringsInto(rings: Point[][]): GeoStream {
  let ring: Point[] | undefined;
  return {
    point: (x, y) => ring?.push([x, y]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      if (ring) rings.push(ring);
      ring = undefined;
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
}

/** Douglas and Peucker: keeps the points without which the line would be off by more than the tolerance. */
function thin(ring: Point[]): Point[] {
  const [first] = ring;
  const last = ring.length - 1;
  if (!first || last < 3) return ring;
  const keep = new Set([0, last]);
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const far = farthest(ring, from, to);
    if (far.distance < TOLERANCE) continue;
    keep.add(far.index);
    spans.push([from, far.index], [far.index, to]);
  }
  return ring.filter((_, index) => keep.has(index));
}

function farthest(ring: Point[], from: number, to: number): { index: number; distance: number } {
  const [a, b]: [Point, Point] = [ring[from] ?? [0, 0], ring[to] ?? [0, 0]];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let best = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index++) {
    const [x, y] = ring[index] ?? a;
    const distance =
      length === 0
        ? Math.hypot(x - a[0], y - a[1])
        : Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

const area = (ring: Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

function steps(ring: Point[]): number[] {
  const tenths = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [first = [0, 0] as const] = tenths;
  const closed = [...tenths, first];
  return closed.flatMap(([x, y], i) => {
    const [lastX, lastY] = closed[i - 1] ?? [0, 0];
    return [x - lastX, y - lastY];
  });
}

/** Text of the generated module. */
export function landModule(): string {
  const rings = buildLand().map((ring) => `  [${ring.join(',')}],`);
  return `// Written by scripts/build-chart.ts from world-atlas land-50m (Natural Earth, public domain). Do not edit.
export const LAND_SCALE = ${SCALE};
export const landRings: readonly (readonly number[])[] = [
${rings.join('\n')}
];
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const target = path.join(import.meta.dirname, '../components/plots/chart/land.generated.ts');
  const text = landModule();
  writeFileSync(target, text);
  console.log(`land.generated.ts: ${Math.round(text.length / 1000)} kB`);
}
