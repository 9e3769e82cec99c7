import type { LatinNamesFile } from './reviewed';
import type { ChineseNameRow } from './rows';

const ROMANIAN = new Set(['RO', 'MD']);

/** A city's own form in Latin script: the reviewed one, or the list's after the rules for Romanian and Ukrainian. */
export function latinName(
  city: { geonamesId: number; name: string; countryCode: string },
  corrections: LatinNamesFile['europe'],
): string {
  const reviewed = corrections.find((one) => one.geonamesId === city.geonamesId);
  return reviewed?.to ?? byRule(city.name, city.countryCode);
}

/** The name a city's address is made of, where it is shorter than its full form. */
export const slugName = (
  geonamesId: number,
  corrections: LatinNamesFile['europe'],
): string | undefined => corrections.find((one) => one.geonamesId === geonamesId)?.slugName;

/** Romanian letters have a comma below, not a cedilla; the sign for a soft consonant is no part of a Ukrainian name. */
export function byRule(name: string, countryCode: string): string {
  if (ROMANIAN.has(countryCode)) {
    return name.replace(/[şŞţŢ]/g, (letter) => COMMA_BELOW[letter] ?? letter);
  }
  return countryCode === 'UA' ? name.replaceAll('’', '') : name;
}

const COMMA_BELOW: Record<string, string> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' };

/** GeoNames id → corrected Chinese name; a correction wins over the list. */
export function chineseNames(rows: readonly ChineseNameRow[]): Map<number, string> {
  return new Map(rows.map((row) => [row.geonames_id, row.name_zh_hans]));
}
