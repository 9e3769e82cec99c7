import type { FactorId, Weights } from '../model';

/** Factors in the order of every table of weights. */
export const FACTOR_IDS = [
  'themes',
  'modes',
  'networks',
  'character',
  'readiness',
] as const satisfies readonly FactorId[];

/** Weights as they are stored and typed: whole tenths of a per cent, so that sums are exact; the gate in thousandths. */
export type PolicyShares = Record<FactorId, number> & { gate: number };

/** All of it: what the five shares add up to. */
export const WHOLE = 1_000;

/** A published version of the weights. */
export type MatchingPolicy = {
  /** From 1; the highest one is in force. */
  number: number;
  /** As every score names it, for example match-1.0. */
  version: string;
  weights: Weights;
  since: Date;
  reasonEn: string;
  reasonZh: string;
  /** Null for the first version. */
  publishedById: string | null;
};

/** The weights the model works with. Dividing last makes 550 exactly the number 0.55. */
export function weightsOf(version: string, { gate, ...shares }: PolicyShares): Weights {
  const share = (id: FactorId) => shares[id] / WHOLE;
  return {
    version,
    factors: {
      themes: share('themes'),
      modes: share('modes'),
      networks: share('networks'),
      character: share('character'),
      readiness: share('readiness'),
    },
    gateOpensAt: gate / WHOLE,
  };
}
