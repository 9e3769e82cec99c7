import { inHundredths } from './depth';
import type { Confidence, FactorReading, SectorLink, Weights } from './model';

const HIGH = 0.7;
const MEDIUM = 0.4;
/** Binary fractions must not push a value off a bound it meets exactly. */
const NOISE = 1e-9;

/** How far the score can be trusted: shown beside it, never multiplied into it. */
export function confidenceOf(
  readings: FactorReading[],
  links: SectorLink[],
  freshness: number,
  weights: Weights,
): Confidence {
  const completeness = completenessOf(readings, weights);
  const evidenceShare = evidenceShareOf(links);
  const value = completeness * (0.6 + 0.4 * evidenceShare) * freshness;
  return { value, level: levelOf(value), completeness, evidenceShare, freshness };
}

/** Factor weights, each to the extent that both sides answered it. */
function completenessOf(readings: FactorReading[], weights: Weights): number {
  return readings.reduce(
    (sum, { id, answered }) => sum + weights.factors[id] * Math.min(answered.city, answered.host),
    0,
  );
}

/** Evidenced share of the D terms; 0 when no sub-topic counted. */
function evidenceShareOf(links: SectorLink[]): number {
  const terms = links.flatMap((link) => link.topics);
  const all = inHundredths(terms);
  const evidenced = inHundredths(terms.filter((term) => term.evidence.length > 0));
  return all === 0 ? 0 : evidenced / all;
}

function levelOf(value: number): Confidence['level'] {
  if (value >= HIGH - NOISE) return 'high';
  return value >= MEDIUM - NOISE ? 'medium' : 'low';
}
