import { type GeoContext, type GeoPermissibleObjects, geoIdentity, geoPath } from 'd3-geo';
import { drawnOnce } from './drawn';
import { BORDER, type Frame } from './frame';
import { LAND_SCALE, landRings } from './land.generated';

/** Land as one polygon per coast, in px of a projection with scale 1 around its centre; made at first use. */
let land: GeoPermissibleObjects | undefined;

/**
 * Path of the land inside a frame, in half px: draw it with `scale(0.5)`. The coast was projected and thinned when
 * the geometry was built (`scripts/build-chart.ts`), so this only scales and clips it. Whole numbers and long steps
 * keep it short: a page carries it twice, as a picture and as React's own data.
 */
export const landPath = drawnOnce(({ width, height, scale, x, y }: Frame): string => {
  land ??= { type: 'MultiPolygon', coordinates: landRings.map((ring) => [decode(ring)]) };
  const inset = BORDER.map - 4; // the cut edges lie under the border
  const clip = geoIdentity()
    .scale(scale / LAND_SCALE)
    .translate([x, y])
    .clipExtent([
      [inset, inset],
      [width - inset, height - inset],
    ]);
  const pen = compactPen();
  geoPath(clip, pen)(land);
  return pen.path();
});

/** Steps shorter than this are left out, and so are islands smaller than it (half px). */
const STEP = 2.5;

/** Writes a path in steps of half px. */
function compactPen(): GeoContext & { path: () => string } {
  let path = '';
  let ring: [number, number][] = [];
  const half = (value: number) => Math.round(value * 2);
  const add = (x: number, y: number) => {
    const [lastX, lastY] = ring.at(-1) ?? [Number.NaN, Number.NaN];
    const point: [number, number] = [half(x), half(y)];
    if (Math.hypot(point[0] - lastX, point[1] - lastY) >= STEP) ring.push(point);
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      ring = [[half(x), half(y)]];
    },
    lineTo: add,
    closePath: () => {
      if (ring.length > 2) path += ringPath(ring);
    },
    path: () => path,
  };
}

function ringPath([first = [0, 0], ...rest]: [number, number][]): string {
  let [x, y] = first;
  let path = `M${x} ${y}l`;
  rest.forEach(([nextX, nextY], index) => {
    const [dx, dy] = [nextX - x, nextY - y];
    path += `${index > 0 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    [x, y] = [nextX, nextY];
  });
  return `${path}z`;
}

/** Rings are stored as a first point and steps from one point to the next, in tenths of px. */
function decode(ring: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < ring.length; i += 2) {
    x += ring[i] ?? 0;
    y += ring[i + 1] ?? 0;
    points.push([x / 10, y / 10]);
  }
  return points;
}
