import type { Taxonomy } from '@/lib/taxonomy/model';
import { confidenceOf } from './confidence';
import { gatedFactors } from './factors';
import { themes } from './factors/themes';
import { freshness } from './freshness';
import { labelOf } from './label';
import type { MatchResult, Profile, ScoreOptions } from './model';
import { normalise, normaliseCity } from './normalise';
import { factorTerm, totalOf } from './points';
import { rangeOf } from './range';
import { MATCH_1_0 } from './weights';

/**
 * Scores one city against one host, 0..100, and keeps every term it came from. Pure: the same
 * input gives the same result on any machine. Profiles must have passed `profile-schema.ts`.
 */
export function score(
  city: Profile,
  host: Profile,
  tax: Taxonomy,
  { weights = MATCH_1_0, asOf }: ScoreOptions = {},
): MatchResult {
  const ours = normaliseCity(city);
  const theirs = normalise(host);
  const { reading, links, fits, hostFit, cityFit } = themes(ours, theirs, tax);
  const readings = [reading, ...gatedFactors.map((factor) => factor(ours, theirs))];
  const gate = Math.min(1, reading.value / weights.gateOpensAt);
  const factors = readings.map((one) => factorTerm(one, gate, weights));
  const total = totalOf(factors);
  const rankable = ours.sectors.length > 0;
  return {
    modelVersion: weights.version,
    score: total,
    label: labelOf(total, rankable),
    rankable,
    mutual: reading.value,
    hostFit,
    cityFit,
    gate,
    factors,
    links,
    fits,
    confidence: confidenceOf(readings, links, freshness([ours, theirs], asOf), weights),
    range: rangeOf(ours, theirs, factors, gate, weights),
  };
}
