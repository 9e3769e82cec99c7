import type { ChineseCity, Query } from './model';
import { COLUMN, type FileProblem, type PairRow } from './pair-file';

/** Why a row that is in order takes no part. */
export const LEFT_OUT = [
  'european_region',
  'no_geonames_id',
  'below_list',
  'excluded',
  'chinese_other_level',
  'no_chinese_city',
  'repeated',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What ids are measured against. */
export type Known = {
  /** GeoNames id → position among the candidates. */
  positions: ReadonlyMap<number, number>;
  /** GeoNames ids of the list that the review leaves out. */
  excluded: ReadonlySet<number>;
  /** GeoNames ids of places below the list's size that the project's own files name. */
  smaller: ReadonlySet<number>;
  /** Cities by four-digit division code. */
  chinese: ReadonlyMap<string, ChineseCity>;
  /** The code of a listed city of this name; an empty province matches any. Undefined when none or several fit. */
  codeOfName: (name: string, province: string) => string | undefined;
  /** A Chinese city below the prefecture level, known by name alone. */
  unlisted: (name: string, key: string) => ChineseCity;
};

export type KnownPartners =
  | { ok: true; queries: Query[]; pairs: number; leftOut: Record<LeftOut, number> }
  | { ok: false; problems: FileProblem[] };

/** The list holds the places of 50,000 and more inhabitants. */
const LIST_FROM = 50_000;
const CITY_LEVELS = new Set(['city', '']);

/** Turns rows into one query per Chinese city, in the order of their keys; every id that nothing knows is a problem. */
export function knownPartners(rows: readonly PairRow[], known: Known): KnownPartners {
  const problems = rows.flatMap((row) => problemsOf(row, known));
  if (problems.length > 0) return { ok: false, problems };
  const leftOut = Object.fromEntries(LEFT_OUT.map((reason) => [reason, 0])) as Record<
    LeftOut,
    number
  >;
  const byCity = new Map<string, { city: ChineseCity; partners: Set<number> }>();
  for (const row of rows) {
    const reason = whyLeftOut(row, known);
    const key = cityKey(row, known);
    const query = byCity.get(key);
    const partner = known.positions.get(Number(row.geonamesId));
    if (reason || partner === undefined) {
      leftOut[reason ?? 'below_list'] += 1;
    } else if (query?.partners.has(partner)) {
      leftOut.repeated += 1;
    } else if (query) {
      query.partners.add(partner);
    } else {
      byCity.set(key, { city: cityOf(row, known), partners: new Set([partner]) });
    }
  }
  const queries = [...byCity]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { city, partners }]) => ({ city, partners: [...partners].sort((a, b) => a - b) }));
  const pairs = queries.reduce((sum, { partners }) => sum + partners.length, 0);
  return { ok: true, queries, pairs, leftOut };
}

function problemsOf(row: PairRow, { positions, excluded, smaller, chinese }: Known): FileProblem[] {
  const problem = (field: keyof typeof COLUMN, message: string): FileProblem[] => [
    { line: row.line, column: COLUMN[field], message },
  ];
  const { geonamesId, divisionCode } = row;
  if (geonamesId !== '' && !/^\d{1,9}(\.0+)?$/.test(geonamesId)) {
    return problem('geonamesId', `${quoted(geonamesId)} is not a GeoNames id`);
  }
  const id = Number(geonamesId);
  const isKnown = geonamesId === '' || positions.has(id) || excluded.has(id) || smaller.has(id);
  if (!isKnown && CITY_LEVELS.has(row.europeanLevel) && !describesSmallerPlace(row)) {
    return problem('geonamesId', `unknown GeoNames id ${quoted(geonamesId)}`);
  }
  if (divisionCode !== '' && !/^\d{4}(\d\d)?(\.0+)?$/.test(divisionCode)) {
    return problem(
      'divisionCode',
      `${quoted(divisionCode)} is not a division code of 4 or 6 digits`,
    );
  }
  if (divisionCode !== '' && !chinese.has(divisionCode.slice(0, 4))) {
    return problem('divisionCode', `unknown division code ${quoted(divisionCode)}`);
  }
  return [];
}

/** The collected file also names places below the list's size; it then gives their population, or at least where they lie. */
function describesSmallerPlace({ population, lat }: PairRow): boolean {
  if (population === '') return lat !== '' && Number.isFinite(Number(lat));
  const number = Number(population);
  return number > 0 && number < LIST_FROM;
}

function whyLeftOut(row: PairRow, { positions, excluded }: Known): LeftOut | null {
  if (!CITY_LEVELS.has(row.europeanLevel)) return 'european_region';
  if (row.geonamesId === '') return 'no_geonames_id';
  if (excluded.has(Number(row.geonamesId))) return 'excluded';
  if (!positions.has(Number(row.geonamesId))) return 'below_list';
  if (!CITY_LEVELS.has(row.chineseLevel)) return 'chinese_other_level';
  if (row.divisionCode === '' && row.chineseCity === '') return 'no_chinese_city';
  return null;
}

/**
 * A four-digit code, also when six digits end in 00 or the code is blank and the name is a listed city's. Below the prefecture
 * level the six digits, or the name with its province.
 */
function cityKey(row: PairRow, { codeOfName }: Known): string {
  const code = row.divisionCode.replace(/\.0+$/, '').replace(/^(\d{4})00$/, '$1');
  if (code !== '') return code;
  const { chineseCity: name, chineseProvince: province } = row;
  return codeOfName(name, province) ?? (province === '' ? name : `${name}, ${province}`);
}

function cityOf(row: PairRow, known: Known): ChineseCity {
  const key = cityKey(row, known);
  return known.chinese.get(key) ?? known.unlisted(row.chineseCity || key, key);
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 40));
