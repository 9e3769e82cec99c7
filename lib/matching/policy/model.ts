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

/** Versions are numbered under the model they belong to: match-1.0, match-1.1 … */
export const versionName = (number: number): string => `match-1.${number - 1}`;

/** The shares of weights in force, as a draft begins with them. */
export function sharesOf({ factors, gateOpensAt }: Weights): PolicyShares {
  const units = (share: number) => Math.round(share * WHOLE);
  return {
    themes: units(factors.themes),
    modes: units(factors.modes),
    networks: units(factors.networks),
    character: units(factors.character),
    readiness: units(factors.readiness),
    gate: units(gateOpensAt),
  };
}

/** Whether a draft is what is in force already. */
export function isSamePolicy(draft: PolicyShares, weights: Weights): boolean {
  const present = sharesOf(weights);
  return [...FACTOR_IDS, 'gate' as const].every((id) => draft[id] === present[id]);
}
