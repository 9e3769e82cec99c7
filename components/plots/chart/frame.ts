import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoInterpolate } from 'd3-geo';

/** A place as longitude and latitude in degrees, in this order. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A drawing: its size in px and the projection's scale and translation in it. */
export type Frame = { width: number; height: number; scale: number; x: number; y: number };

/** Centre of the projection: between Europe and China, so that neither is torn. */
export const CENTRE: LonLat = [62, 48];

/** From Ireland to the Yellow Sea fills the wide drawing; the one for phones shows the same at 358 px. */
export const WIDE: Frame = { width: 1152, height: 440, scale: 740, x: 565.8, y: 362 };
export const PHONE: Frame = { width: 358, height: 236, scale: 224, x: 169.65, y: 149.6 };

/** Width of the border: outer line, gap, band of 6 px. The map begins inside it. */
export const BORDER = { band: 4, map: 10 } as const;

/** Mean radius of the earth in km (IUGG). */
const EARTH_KM = 6371.0088;

/** Great-circle distance in km. */
export const distanceKm = (from: LonLat, to: LonLat): number =>
  geoDistance([...from], [...to]) * EARTH_KM;

/** Lambert's azimuthal equal-area projection as the frame shows it. */
export function projectionOf({ scale, x, y }: Frame): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-CENTRE[0], -CENTRE[1]])
    .scale(scale)
    .translate([x, y])
    .precision(0.2);
}

/** A place on the way from one to another along the great circle, `part` from 0 to 1. */
export const onTheWay = (from: LonLat, to: LonLat, part: number): LonLat =>
  toLonLat(geoInterpolate([...from], [...to])(part));

/** Where a place lies in the frame, in px. */
export function pointIn(frame: Frame, place: LonLat): readonly [x: number, y: number] {
  const [x = Number.NaN, y = Number.NaN] = projectionOf(frame)([...place]) ?? [];
  return [x, y];
}

/** Px kept free right of a host and under it, for its name, as parts of the drawing's size. */
const BESIDE_HOST = { right: 0.03, below: 0.12 } as const;

/** The frame as it is when it shows the host with room for its name; otherwise drawn smaller from its upper left corner. */
export function frameWith(host: LonLat, frame: Frame): Frame {
  const [x, y] = pointIn(frame, host);
  const part = Math.min(
    1,
    (frame.width * (1 - BESIDE_HOST.right)) / x,
    (frame.height * (1 - BESIDE_HOST.below)) / y,
  );
  return { ...frame, scale: frame.scale * part, x: frame.x * part, y: frame.y * part };
}

type Size = { width: number; height: number };

/**
 * The frame that shows one city and a host: as large as the whole arc allows, the arc upright in the middle,
 * and two thirds of the spare width on the European side.
 */
export function frameFor(
  city: LonLat,
  host: LonLat,
  { width, height }: Size,
  maximum: number,
): Frame {
  const unit: Frame = { width, height, scale: 1, x: 0, y: 0 };
  const parts = Array.from({ length: 21 }, (_, i) => i / 20);
  const line = parts.map((part) => pointIn(unit, onTheWay(city, host, part)));
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    maximum,
    (width * 0.86) / (right - left),
    (height - ROOM.above - ROOM.below) / (bottom - top),
  );
  const spare = width - (right - left) * scale;
  const slack = height - ROOM.above - ROOM.below - (bottom - top) * scale;
  return {
    width,
    height,
    scale,
    x: width - spare * 0.35 - right * scale,
    y: ROOM.above + slack / 2 - top * scale,
  };
}

/** Px kept free over and under an arc, for the border and the names. */
const ROOM = { above: 36, below: 40 } as const;

const toLonLat = ([longitude = 0, latitude = 0]: number[]): LonLat => [longitude, latitude];
