import type { Weights } from './model';
import type { RankedMatch } from './rank';
import { type Robustness, robustnessOf } from './robustness';
import type { Told } from './term-id';
import { DRAWS } from './weight-draws';

/** Where a city stands among all candidates of a host, and how firm that is. */
export type Standing = {
  position: number;
  all: number;
  /** Others at the same place. */
  tiedWith: number;
  /** Null below the places of which robustness is told. */
  robustness: Robustness | null;
};

/** What a desk reads about a place (`matching.standing.host.<code>`). */
export type StandingStatement =
  | { code: 'place'; position: number; all: number; tiedWith: number }
  | {
      code: 'robust';
      same: 'yes' | 'no';
      best: number;
      worst: number;
      /** Share of all draws among the best ten, whole per cent. */
      percent: number;
      draws: number;
    };

/** The standing of every ranked city, by id. `ranked` comes best first. */
export function standingsOf(
  ranked: readonly RankedMatch[],
  weights: Weights,
): Map<string, Standing> {
  const robust = robustnessOf(ranked, weights);
  const atPlace = new Map<number, number>();
  for (const { position } of ranked) atPlace.set(position, (atPlace.get(position) ?? 0) + 1);
  return new Map(
    ranked.map(({ id, position }, index) => [
      id,
      {
        position,
        all: ranked.length,
        tiedWith: (atPlace.get(position) ?? 1) - 1,
        robustness: robust[index] ?? null,
      },
    ]),
  );
}

/** What is said of a standing: the place, ties and all, and how far other weights would move it. */
export function standingStatements(standing: Standing): Told<StandingStatement>[] {
  const { robustness, ...place } = standing;
  const said: Told<StandingStatement>[] = [{ code: 'place', ...place, terms: ['place'] }];
  if (robustness) {
    const { best, worst, inTop } = robustness;
    said.push({
      code: 'robust',
      same: best === worst ? 'yes' : 'no',
      best,
      worst,
      percent: Math.floor(100 * inTop),
      draws: DRAWS,
      terms: ['robustness'],
    });
  }
  return said;
}
