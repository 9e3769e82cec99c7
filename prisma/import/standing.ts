import { toAscii } from '@/lib/cities/ascii';
import type { Standing } from '@/lib/prospects/model';

/** What GeoNames says of a place, and the NUTS 3 unit it lies in. */
type Row = {
  name: string;
  ascii_name: string | null;
  feature_code: string;
  nuts3_2021_name: string | null;
};

/** GeoNames' codes of seats: of a state, of its first-level unit, of the unit below; http://www.geonames.org/export/codes.html */
const STANDING_OF_FEATURE: Record<string, Standing> = {
  PPLC: 'national',
  PPLA: 'regional',
  PPLA2: 'district',
};

/**
 * Administrative standing of a listed city. Countries number their levels differently: where there is one more above them,
 * as in Germany, the seats of districts and the cities that are a district of their own are third level (PPLA3). Those
 * count as district seats if their NUTS 3 unit bears their name ("Rostock, Kreisfreie Stadt").
 */
export function standingOf(row: Row): Standing {
  const given = STANDING_OF_FEATURE[row.feature_code];
  if (given) return given;
  return row.feature_code === 'PPLA3' && givesItsName(row) ? 'district' : 'none';
}

function givesItsName({ name, ascii_name, nuts3_2021_name }: Row): boolean {
  if (nuts3_2021_name === null) return false;
  const unit = ` ${words(nuts3_2021_name)} `;
  return [name, ascii_name ?? name].some((one) => unit.includes(` ${words(one)} `));
}

const words = (text: string): string =>
  toAscii(text)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
