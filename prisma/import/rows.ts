import { z } from 'zod';
import { SITE_SECTORS } from '@/lib/prospects/model';

/** Shapes of the collected CSV files; only the columns the import uses. */

const text = z.string().min(1);
const optional = text.nullable();
const number = z.coerce.number();
const maybeNumber = z.preprocess(
  (cell) => (cell === null ? null : Number(cell)),
  z.number().nullable(),
);
const country = z.string().regex(/^[A-Z]{2}$/);

export const europeanCityRow = z.object({
  geonames_id: number.int(),
  wikidata_id: optional,
  name: text,
  ascii_name: optional,
  name_zh_hans: optional,
  country_code: country,
  group: text,
  admin1_name: optional,
  lat: number,
  lon: number,
  population: number.int().positive(),
  feature_code: text,
  nuts2_2021: optional,
  nuts3_2021: optional,
  nuts3_2021_name: optional,
});

export const reviewRow = z.object({
  geonames_id: number.int(),
  issue: text,
  import: z.enum(['exclude', 'flag', 'keep']),
});
export type ReviewRow = z.output<typeof reviewRow>;

export const chineseNameRow = z.object({
  geonames_id: number.int(),
  name_zh_hans: text,
});
export type ChineseNameRow = z.output<typeof chineseNameRow>;

/** Names in other languages, for the search box alone; separated by "|". */
export const otherNamesRow = z.object({
  geonames_id: number.int(),
  names: text.transform((names) => names.split('|')),
});

export const chineseCityRow = z.object({
  division_code: text,
  name_zh_short: text,
  name_en: text,
  province_en: text,
  geonames_id: maybeNumber,
  lat: maybeNumber,
  lon: maybeNumber,
});

export const partnershipRow = z.object({
  pair_id: text,
  eu_city: text,
  eu_country: country,
  eu_group: text,
  eu_level: z.enum(['city', 'region']),
  eu_geonames_id: maybeNumber,
  eu_population: maybeNumber,
  eu_lat: maybeNumber,
  eu_lon: maybeNumber,
  eu_nuts2_2021: optional,
  eu_nuts3_2021: optional,
  eu_wikidata: optional,
  cn_city: text,
  cn_city_zh: optional,
  cn_division_code: optional,
  relation: text,
  date: optional,
  confidence: text,
  source: text,
});
export type PartnershipRow = z.output<typeof partnershipRow>;

export const regionRow = z.object({
  nuts2_2021: text,
  nuts2_name: text,
  country: text,
  labour_years: optional,
});
export type RegionRow = z.output<typeof regionRow>;

export const signalRow = z.object({
  nuts2_2021: text,
  sector: text,
  signal_0_100: maybeNumber,
  n_indicators: number.int(),
  confidence: z.enum(['medium', 'low', 'none']),
});
export type SignalRow = z.output<typeof signalRow>;

/** Cities within 50 km of the sea, by the key of the place. */
export const coastRow = z.object({ place: text, coast_km: number.nonnegative() });
export type CoastRow = z.output<typeof coastRow>;

/** Large sites of a sector in a NUTS 3 unit; branches separated by "|". */
export const industrialSiteRow = z.object({
  nuts3_2021: text,
  sector: z.enum(SITE_SECTORS),
  branches: text.transform((branches) => branches.split('|')),
  last_year_reported: number.int(),
});

export const seaPortRow = z.object({
  unlocode: text,
  name: text,
  country_code: country,
  nuts3_2021: optional,
  nuts2_2021: optional,
});
export type SeaPortRow = z.output<typeof seaPortRow>;

export const chinaHolidayRow = z.object({
  date: z.iso.date(),
  name_zh: text,
  name_en: text,
  kind: z.enum(['holiday', 'make_up_workday']),
  status: z.enum(['confirmed', 'provisional']),
  source: text,
});

export const europeHolidayRow = z.object({
  country_code: country,
  date: z.iso.date(),
  name_en: text,
  name_zh: text,
});

export const iurcCityRow = z.object({ side: z.enum(['EU', 'CN']), name: text });
