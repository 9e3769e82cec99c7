import { round2 } from '@/lib/matching/round';
import { coastTerm, portTerm } from './likeness';
import type { HostNeeds, NotKnown, PlaceFacts, Prospect, ProspectWeights, TermPart } from './model';
import { signalsTerm } from './signals-term';
import { sitesTerm } from './sites-term';
import { standingTerm } from './standing-term';
import { PROSPECTS_1_0 } from './weights';

/**
 * How worthwhile it may be for a host to ask a city that has declared nothing: a sum of five named terms over public
 * facts, each 0 to 1 times its weight. It is no match score and never becomes part of one. Pure: no clock, no database.
 * @param weights others than the published ones, for ablations; their terms add up to 1
 */
export function prospect(
  place: PlaceFacts,
  host: HostNeeds,
  weights: ProspectWeights = PROSPECTS_1_0,
): Prospect {
  const signals = signalsTerm(place, host, weights.terms.sectors);
  const sites = sitesTerm(place, host, weights.terms.sites);
  const terms = [
    signals.term,
    standingTerm(place, host, weights.terms.standing),
    coastTerm(place, host, weights.terms.coast),
    portTerm(place, host, weights.terms.port),
    sites.term,
  ];
  const wholly = terms.filter(({ value }) => value === null).map(({ id }) => ({ term: id }));
  const partly = [...unknownIn('sectors', signals.parts), ...unknownIn('sites', sites.parts)];
  return {
    modelVersion: weights.version,
    id: place.id,
    score: round2(terms.reduce((sum, { points }) => sum + points, 0)),
    upTo: round2(terms.reduce((sum, { points, open }) => sum + points + open, 0)),
    terms,
    signals: signals.parts,
    sites: sites.parts,
    notKnown: [...wholly, ...partly.filter(({ term }) => !wholly.some((one) => one.term === term))],
  };
}

const unknownIn = (term: 'sectors' | 'sites', parts: readonly TermPart<unknown>[]): NotKnown[] =>
  parts.filter(({ fact }) => fact === null).map(({ sector }) => ({ term, sector }));
