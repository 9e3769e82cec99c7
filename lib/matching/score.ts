import type { Taxonomy } from '@/lib/taxonomy/model';
import { confidenceOf } from './confidence';
import { freshness } from './freshness';
import { labelOf } from './label';
import type { MatchResult, Profile, ScoreOptions } from './model';
import { normalise, normaliseCity } from './normalise';
import { rangeOf } from './range';
import { termsOf } from './terms';
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
  const { factors, links, fits, reading, hostFit, cityFit, gate, total } = termsOf(
    ours,
    theirs,
    tax,
    weights,
  );
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
    confidence: confidenceOf(factors, links, freshness([ours, theirs], asOf), weights),
    range: rangeOf(ours, theirs, factors, gate, weights),
  };
}
