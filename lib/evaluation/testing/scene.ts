import type { Candidate, ChineseCity, Query } from '../model';

/** A European candidate: inland, no seat, nothing else known, unless said otherwise. */
export function aCandidate(
  geonamesId: number,
  {
    facts,
    ...rest
  }: Partial<Omit<Candidate, 'facts'>> & { facts?: Partial<Candidate['facts']> } = {},
): Candidate {
  return {
    geonamesId,
    name: `City ${geonamesId}`,
    country: 'DE',
    population: 100_000,
    ...rest,
    facts: {
      id: `g${geonamesId}`,
      signals: {},
      standing: 'none',
      coastal: false,
      seaport: false,
      sites: {},
      ...facts,
    },
  };
}

/** A Chinese city inland, below the province, without named sectors. */
export function aChineseCity(code: string, given: Partial<ChineseCity> = {}): ChineseCity {
  return {
    code,
    name: `City ${code}`,
    population: 1_000_000,
    sectorsKnown: false,
    needs: { id: code, sectors: [], standing: 'district', coastal: false, seaport: false },
    ...given,
  };
}

export function aQuery(code: string, partners: number[], city: Partial<ChineseCity> = {}): Query {
  return { city: aChineseCity(code, city), partners };
}
