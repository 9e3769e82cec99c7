import 'server-only';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { dayIn } from '@/lib/hosts/day';
import { type HostSummary, listHosts } from '@/lib/hosts/queries';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { loadCandidates } from '../candidates/load-candidates';
import { firmnessOf } from '../effect/firmness';
import { type MovedCity, movedCities } from '../effect/moved-cities';
import { type Effect, effectOf } from '../effect/moves';
import { getOwnHostProfile } from '../host-profile';
import type { Weights } from '../model';
import { isoWeekOf } from '../period';
import { rank } from '../rank';
import { currentPolicy } from './current';
import { type PolicyShares, weightsOf } from './model';

/** Hosts whose orders are computed for a page; more would keep the reader waiting. */
export const PREVIEWED_HOSTS = 6;

/** What other weights would do to the order of one host. */
export type HostPreview = Pick<Effect, 'moved' | 'relabelled' | 'agreement'> & {
  host: HostSummary;
  ranked: number;
  moves: MovedCity[];
  /** Mean agreement of the new order with those of 256 drawn weights, and of the present one. */
  firmness: { before: number | null; after: number | null };
};

export type PolicyPreview = {
  hosts: HostPreview[];
  /** Active hosts with a profile that are not computed here. */
  left: number;
};

/**
 * What a draft would change, host by host, before anything is stored; null for anybody but the programme and its
 * auditors. Hosts without a profile have no order and are left out.
 */
export async function previewPolicy(
  actor: UserActor,
  draft: PolicyShares,
  now: Date,
): Promise<PolicyPreview | null> {
  if (!hasRole(actor, 'programme_admin', 'auditor')) return null;
  const [hosts, { weights }] = await Promise.all([listHosts(), currentPolicy()]);
  const next = weightsOf('draft', draft);
  const previews: HostPreview[] = [];
  let left = 0;
  for (const host of hosts) {
    if (previews.length === PREVIEWED_HOSTS) left += 1;
    else previews.push(...(await previewHost(host, { before: weights, after: next }, now)));
  }
  return { hosts: previews, left };
}

type Change = { before: Weights; after: Weights };

async function previewHost(host: HostSummary, change: Change, now: Date): Promise<HostPreview[]> {
  const [published, candidates] = await Promise.all([
    getOwnHostProfile(host.id),
    loadCandidates(host.id),
  ]);
  if (!published) return [];
  const profiles = candidates.map((one) => one.profile);
  const period = isoWeekOf(dayIn(host.timeZone, now));
  const under = (weights: Weights) =>
    rank(profiles, published.profile, taxonomy, { weights, period, asOf: now.toISOString() })
      .ranked;
  const [before, after] = [under(change.before), under(change.after)];
  const effect = effectOf(before, after);
  const { moved, relabelled, agreement } = effect;
  return [
    {
      host,
      ranked: before.length,
      moved,
      relabelled,
      agreement,
      moves: movedCities(effect, candidates),
      firmness: {
        before: firmnessOf(before, change.before),
        after: firmnessOf(after, change.after),
      },
    },
  ];
}
