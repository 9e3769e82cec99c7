import 'server-only';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { dayIn } from '@/lib/hosts/day';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { loadCandidates } from '../candidates/load-candidates';
import { type MovedCity, movedCities } from '../effect/moved-cities';
import { type Effect, effectOf } from '../effect/moves';
import type { Profile } from '../model';
import { isoWeekOf } from '../period';
import { currentPolicy } from '../policy/current';
import { rank } from '../rank';
import { type HostDifference, hostDifferences } from './difference';
import { type SectorChoice, withSectors } from './edits';
import { getOwnHostProfilePage, type OwnHostProfile } from './queries';

/** As many moves as the page names. */
const NAMED_MOVES = 12;

/** What chosen sectors would change: in the profile, and in the order of the host's candidates. */
export type SectorsEffect = Pick<Effect, 'moved' | 'relabelled' | 'agreement'> & {
  page: OwnHostProfile;
  differences: HostDifference[];
  /** Cities that have a place now and would have one afterwards. */
  ranked: number;
  moves: MovedCity[];
};

/**
 * The effect of a draft of the sectors of the officer's own host, before anything is stored; null for anybody else. Before
 * the first version every city stands at 0, and the draft gives them their first order.
 */
export async function getSectorsEffect(
  actor: UserActor,
  choices: readonly SectorChoice[],
  now: Date,
): Promise<SectorsEffect | null> {
  if (!hasRole(actor, 'host_officer')) return null;
  const page = await getOwnHostProfilePage(actor);
  if (!page) return null;
  const { host, facts } = page;
  const [candidates, { weights }] = await Promise.all([loadCandidates(host.id), currentPolicy()]);
  const before = { profile: page.profile, facts };
  const after = withSectors(before, choices);
  const asOf = now.toISOString();
  const options = { weights, asOf, period: isoWeekOf(dayIn(host.timeZone, now)) };
  const orderOf = (profile: Profile) =>
    rank(
      candidates.map((one) => one.profile),
      // both as of now, so that only the sectors make a difference
      { ...profile, updatedAt: asOf },
      taxonomy,
      options,
    ).ranked;
  const effect = effectOf(orderOf(before.profile), orderOf(after.profile));
  const { moved, relabelled, agreement } = effect;
  return {
    page,
    differences: hostDifferences(before, after, facts),
    ranked: effect.moves.length,
    moved,
    relabelled,
    agreement,
    moves: movedCities(effect, candidates, NAMED_MOVES),
  };
}
