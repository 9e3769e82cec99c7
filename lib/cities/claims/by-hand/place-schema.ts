import { z } from 'zod';
import { line, optionalLine, webAddress } from '@/lib/actions/text';
import { CITY_LEVELS } from '@/lib/cities/level';

const LATIN_NAME = /^[\p{Script=Latin}\p{M}\d\s'’.,()/-]+$/u;
const CHINESE_NAME = /^[\p{Script=Han}·（）]+$/u;
const COORDINATES = /^(-?\d{1,2}(?:\.\d+)?)[\s,;]+(-?\d{1,3}(?:\.\d+)?)$/;

/** Europe with the Azores, the Canaries and Georgia: [south, north], [west, east] in degrees. */
const LATITUDES = [27, 72] as const;
const LONGITUDES = [-32, 47] as const;

/** "54.09, 12.14" → degrees; null when it is no place in Europe. */
export function readCoordinates(text: string): { lat: number; lon: number } | null {
  const [, latitude, longitude] = COORDINATES.exec(text.trim()) ?? [];
  const [lat, lon] = [Number(latitude), Number(longitude)];
  const within = (value: number, [low, high]: readonly [number, number]) =>
    value >= low && value <= high;
  return within(lat, LATITUDES) && within(lon, LONGITUDES) ? { lat, lon } : null;
}

const EARLIEST_YEAR = 1990;
const LARGEST = 30_000_000;

const count = z
  .string('errors.field.required')
  .transform((typed) => typed.replace(/[\s.,'’]/g, ''))
  .refine((digits) => digits !== '', 'errors.field.required')
  .refine((digits) => /^\d{1,9}$/.test(digits), 'errors.field.number')
  .transform(Number)
  .refine((value) => value > 0 && value <= LARGEST, 'errors.field.number');

/** A place as a city hall describes it when it is not listed. */
export const placeFields = {
  level: z.enum(CITY_LEVELS),
  place: line(120).refine(
    (name) => LATIN_NAME.test(name) && /\p{L}/u.test(name),
    'join.add.problem.latin',
  ),
  nameZh: optionalLine(60).refine(
    (name) => name === '' || CHINESE_NAME.test(name),
    'join.add.problem.chinese',
  ),
  country: z.string('errors.field.choose_one').regex(/^[A-Z]{2}$/, 'errors.field.choose_one'),
  region: optionalLine(120),
  coordinates: line(60).refine(
    (text) => readCoordinates(text) !== null,
    'join.add.problem.coordinates',
  ),
  population: count,
  populationYear: line(4).refine(
    (year) => /^\d{4}$/.test(year) && Number(year) >= EARLIEST_YEAR && Number(year) <= 2_100,
    'join.add.problem.year',
  ),
  website: z
    .union([z.literal(''), webAddress()], 'errors.field.url')
    .optional()
    .default(''),
};

export const placeInput = z.strictObject(placeFields);

export type PlaceInput = z.output<typeof placeInput>;
