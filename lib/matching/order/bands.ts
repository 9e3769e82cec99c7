/** Bands of population by which exposure is published; upper bounds in people, exclusive. */
export const BANDS = ['small', 'medium', 'large', 'huge', 'unknown'] as const;
export type Band = (typeof BANDS)[number];

/** From these many people on a city is medium, large, and above the last one huge. */
export const BAND_BOUNDS = { medium: 50_000, large: 250_000, huge: 1_000_000 } as const;

/** What a band got of one host's lists in a quarter. */
export type BandExposure = {
  band: Band;
  /** Cities of the band whose interests are known today, and those of them that were shown. */
  candidates: number;
  cities: number;
  /** Share of the exposure, and share of the candidates; 0..1. */
  share: number;
  fair: number;
};

type Counted = { band: Band; cities: number; weight: number };

/** All bands in their order, with what each got beside what it makes up. */
export function bandExposures(
  counted: readonly Counted[],
  candidates: ReadonlyMap<Band, number>,
): BandExposure[] {
  const weight = counted.reduce((sum, one) => sum + one.weight, 0);
  const all = [...candidates.values()].reduce((sum, one) => sum + one, 0);
  return BANDS.map((band) => {
    const own = counted.find((one) => one.band === band);
    const among = candidates.get(band) ?? 0;
    return {
      band,
      candidates: among,
      cities: own?.cities ?? 0,
      share: weight === 0 ? 0 : (own?.weight ?? 0) / weight,
      fair: all === 0 ? 0 : among / all,
    };
  });
}
