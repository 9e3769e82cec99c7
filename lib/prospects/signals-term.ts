import { worthOfSectors } from './host-sectors';
import {
  type HostNeeds,
  type PlaceFacts,
  type ProspectTerm,
  SIGNAL_SECTORS,
  type SignalSector,
  type TermPart,
} from './model';
import { SIGNAL_RANKS } from './weights';

type Weighed = { sector: SignalSector; worth: number; fact: number | null };

/**
 * Statistics of the city's region for the host's sectors: percentile × worth of the sector, the strongest four counting
 * 0.4, 0.3, 0.2 and 0.1, over what a region first in all of them would reach.
 */
export function signalsTerm(
  place: PlaceFacts,
  host: HostNeeds,
  weight: number,
): { term: ProspectTerm; parts: TermPart<number>[] } {
  const weighed = worthOfSectors(host, SIGNAL_SECTORS).map((one) => ({
    ...one,
    fact: place.signals[one.sector] ?? null,
  }));
  const best = total(ranked(weighed, () => 1));
  const now = ranked(weighed, ({ fact }) => fact ?? 0);
  const later = ranked(weighed, ({ fact }) => fact ?? 1);
  const scale = best === 0 ? 0 : 1 / best;
  const value = total(now) * scale;
  return {
    term: {
      id: 'sectors',
      weight,
      value: weighed.every(({ fact }) => fact === null) ? null : value,
      points: 100 * weight * value,
      open: 100 * weight * (total(later) * scale - value),
    },
    parts: now.map(({ sector, fact, share }) => ({
      sector,
      fact,
      points: 100 * weight * share * scale,
    })),
  };
}

/** Strongest first, each with what it adds; of equals the one that stands first on screens. */
function ranked(weighed: readonly Weighed[], readAs: (one: Weighed) => number) {
  return weighed
    .map((one) => ({ ...one, strength: one.worth * readAs(one) }))
    .sort((one, other) => other.strength - one.strength)
    .map((one, index) => ({ ...one, share: (SIGNAL_RANKS[index] ?? 0) * one.strength }));
}

const total = (shares: readonly { share: number }[]): number =>
  shares.reduce((sum, { share }) => sum + share, 0);
