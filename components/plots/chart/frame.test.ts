import { describe, expect, it } from 'vitest';
import { distanceKm, frameFor, frameWith, type LonLat, PHONE, pointIn, WIDE } from './frame';

const rostock: LonLat = [12.14049, 54.0887];
const DALIAN: LonLat = [121.60222, 38.91222];
const glasgow: LonLat = [-4.25763, 55.86515];
const ohrid: LonLat = [20.80194, 41.11722];

describe('the chart', () => {
  it('measures great-circle distances to Dalian in kilometres', () => {
    expect(Math.round(distanceKm(rostock, DALIAN))).toBe(7684);
    expect(Math.round(distanceKm(ohrid, DALIAN))).toBe(8045);
    expect(Math.round(distanceKm([0.10767, 49.4938], DALIAN))).toBe(8636);
  });

  it('keeps area: a degree square has the same size near its edge as in its middle', () => {
    const middle = areaOfSquare([62, 48]) / Math.cos((48.5 * Math.PI) / 180);
    const edge = areaOfSquare([-5, 55]) / Math.cos((55.5 * Math.PI) / 180);
    expect(edge / middle).toBeCloseTo(1, 2);
  });

  it.each([
    ['wide', WIDE],
    ['phone', PHONE],
  ])('shows Glasgow, Ohrid and Dalian inside the %s frame', (_, frame) => {
    for (const place of [glasgow, ohrid, DALIAN]) {
      const [x, y] = pointIn(frame, place);
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(frame.width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(frame.height - 20);
    }
  });
});

describe('a frame for one city', () => {
  it.each([
    ['Reykjavík', [-21.9, 64.13]],
    ['Ponta Delgada', [-25.67, 37.74]],
    ['Tbilisi', [44.79, 41.69]],
    ['Valletta', [14.51, 35.9]],
    ['Tromsø', [18.96, 69.65]],
  ] as [string, LonLat][])('holds %s and Dalian with room for their names', (_, city) => {
    const frame = frameFor(city, DALIAN, { width: 1152, height: 260 }, 740);
    for (const place of [city, DALIAN]) {
      const [x, y] = pointIn(frame, place);
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(1152 - 40);
      expect(y).toBeGreaterThanOrEqual(35);
      expect(y).toBeLessThanOrEqual(260 - 39);
    }
  });

  it('never draws larger than the wide chart', () => {
    expect(frameFor([100, 40], DALIAN, { width: 1152, height: 260 }, 740).scale).toBe(740);
  });
});

describe('a frame with a host', () => {
  it.each([
    ['wide', WIDE],
    ['phone', PHONE],
  ])('leaves the %s frame as it is for a host that lies in it', (_, frame) => {
    expect(frameWith(DALIAN, frame)).toEqual(frame);
  });

  it.each([
    ['Shenzhen', [114.06, 22.54]],
    ['Sanya', [109.51, 18.25]],
    ['Harbin', [126.65, 45.75]],
  ] as [string, LonLat][])('shows %s and the west of Europe with room for a name', (_, host) => {
    for (const whole of [WIDE, PHONE]) {
      const frame = frameWith(host, whole);
      for (const place of [host, glasgow]) {
        const [x, y] = pointIn(frame, place);
        expect(x).toBeGreaterThan(whole.width * 0.04);
        expect(x).toBeLessThan(whole.width * 0.975);
        expect(y).toBeGreaterThan(whole.height * 0.04);
        expect(y).toBeLessThan(whole.height * 0.89);
      }
    }
  });
});

/** Area in px² of a square of one degree whose south-west corner is given. */
function areaOfSquare([lon, lat]: LonLat): number {
  const corners = [
    [lon, lat],
    [lon + 1, lat],
    [lon + 1, lat + 1],
    [lon, lat + 1],
  ].map(([x = 0, y = 0]) => pointIn(WIDE, [x, y]));
  const twice = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % 4] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
