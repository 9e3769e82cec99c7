import type { RegionRow, SignalRow } from './rows';

export type Region = { nuts2: string; name: string; countryCode: string };

export type RegionSignal = {
  nuts2: string;
  sectorId: string;
  value: number | null;
  rank: number | null;
  rankedRegions: number | null;
  indicatorCount: number;
  confidence: string;
  basis: string;
  years: string | null;
  sourceId: string;
};

/** Eurostat's own country codes, where they differ from ISO 3166. */
const ISO_OF_EUROSTAT: Record<string, string> = { EL: 'GR', UK: 'GB' };

/** Papers and patents of the source; https://doi.org/10.1016/j.dib.2020.106464 */
const PAPERS = '2014–2018';
/** Verified emissions read; those of the UK end in 2020. */
const SITES = '2019–2022';
const SITES_UK = '2019–2020';

type Made = { basis: string; sourceId: string; parts: ('labour' | 'papers' | 'sites')[] };

/** What each signal is made of: message key, source to name first, and its parts. docs/data.md says how it is computed. */
const MADE: Record<string, Made> = {
  smart_manufacturing: {
    basis: 'manufacturing',
    sourceId: 'region-indicators',
    parts: ['labour', 'papers'],
  },
  green_petrochemical: { basis: 'petrochemical_sites', sourceId: 'euets', parts: ['sites'] },
  digital_economy: {
    basis: 'ict_services',
    sourceId: 'region-indicators',
    parts: ['labour', 'papers'],
  },
  new_energy_vehicle: { basis: 'vehicle_sites', sourceId: 'euets', parts: ['labour', 'sites'] },
  vocational_training: {
    basis: 'vocational_attainment',
    sourceId: 'region-indicators',
    parts: ['labour'],
  },
};

export function buildRegions(rows: readonly RegionRow[]): Region[] {
  return rows.map((row) => ({
    nuts2: row.nuts2_2021,
    name: row.nuts2_name,
    countryCode: ISO_OF_EUROSTAT[row.country] ?? row.country,
  }));
}

/** One row per region and sector; `rank` counts from the highest value, equal values share a rank. */
export function buildSignals(
  regions: readonly RegionRow[],
  signals: readonly SignalRow[],
): RegionSignal[] {
  const regionOf = new Map(regions.map((region) => [region.nuts2_2021, region]));
  return signals.map((row) => {
    const made = MADE[row.sector];
    const region = regionOf.get(row.nuts2_2021);
    if (!made || !region) throw new Error(`Unknown signal: ${row.nuts2_2021} ${row.sector}`);
    const value = row.signal_0_100;
    return {
      nuts2: row.nuts2_2021,
      sectorId: row.sector,
      value,
      ...rankAmong(value, valuesOf(signals, row.sector)),
      indicatorCount: row.n_indicators,
      confidence: row.confidence,
      basis: made.basis,
      years: value === null ? null : yearsOf(region, made),
      sourceId: made.sourceId,
    };
  });
}

const valuesOf = (signals: readonly SignalRow[], sector: string): number[] =>
  signals.flatMap((row) =>
    row.sector === sector && row.signal_0_100 !== null ? [row.signal_0_100] : [],
  );

function rankAmong(value: number | null, values: readonly number[]) {
  if (value === null) return { rank: null, rankedRegions: null };
  return {
    rank: 1 + values.filter((other) => other > value).length,
    rankedRegions: values.length,
  };
}

/** The years behind a value: "2014–2018", or "2016–2018 / 2019–2022" where two kinds of data meet. */
function yearsOf(region: RegionRow, { parts }: Made): string | null {
  const labour = parts.includes('labour') ? asPeriod(region.labour_years) : null;
  const statistics = parts.includes('papers') ? cover(labour, PAPERS) : labour;
  const sites = parts.includes('sites') ? (region.country === 'UK' ? SITES_UK : SITES) : null;
  return [statistics, sites].filter(Boolean).join(' / ') || null;
}

/** The shortest period that holds both: "2013–2015" and "2014–2018" → "2013–2018". */
function cover(one: string | null, other: string): string {
  const years = [one, other].flatMap((period) => period?.split('–') ?? []).sort();
  return `${years[0]}–${years.at(-1)}`;
}

/** "2016-2018" → "2016–2018", "2015-2015" → "2015". */
function asPeriod(years: string | null): string | null {
  const [from, to] = years?.split('-') ?? [];
  if (!from) return null;
  return from === to || !to ? from : `${from}–${to}`;
}
