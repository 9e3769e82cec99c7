import 'server-only';
import { claimedCityIdsOf, hostIdsOf, type UserActor } from '@/lib/auth/model';
import { getOwnHost, type HostSummary, listHosts } from '@/lib/hosts/queries';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { type Change, changeOf } from './change';
import { counterfactuals } from './counterfactuals';
import { type Explanation, explain } from './explain';
import { getHostProfile, getOwnHostProfile, type HostProfile } from './host-profile';
import { leaveOneOut, type Without } from './leave-one-out';
import {
  type CityEvidence,
  type CityProfile,
  type MatchedCity,
  readDocumentedProfile,
  readOwnProfile,
  readPublishedProfile,
} from './load-city-profiles';
import type { MatchResult, Profile, Weights } from './model';
import { currentPolicy } from './policy/current';
import { type Addition, quickestAdditions } from './quickest-additions';
import { compareMerits, meritsOf } from './rank';
import { score } from './score';
import { changeTerms, withoutTerms } from './statement-terms';
import type { Told } from './term-id';
import { bestHosts } from './top-lists/best-hosts';
import { MOST_HOSTS } from './top-lists/top-hosts';

/** A match as a page or a print shows it, with the versions it was computed from. */
export type MatchView = {
  city: MatchedCity;
  host: HostSummary;
  result: MatchResult;
  explanation: Explanation;
  /** The three largest single edits. */
  changes: Told<Change>[];
  /** What the score would be without each thing it rests on, the largest loss first. */
  without: Told<Without>[];
  /** What to add first when there is no sector yet. */
  additions: Addition[];
  cityProfile: Profile;
  hostProfile: Profile;
  /** What the city's side rests on; a draft's match is provisional. */
  evidence: CityEvidence;
  /** Null unless the city has published a profile. */
  cityVersion: number | null;
  cityUpdatedAt: Date | null;
  hostVersion: number;
  /** ISO instant. */
  hostUpdatedAt: string | null;
  demo: boolean;
};

/**
 * The actor's own city against the active hosts, best first; empty when the actor's organisation has no claim. Of more
 * than `most` hosts those that suit it best. Before the first publication the draft is scored, marked as provisional.
 */
export async function listOwnMatches(
  actor: UserActor,
  now: Date,
  most: number = MOST_HOSTS,
): Promise<MatchView[]> {
  const city = await readOwnCity(actor);
  if (!city) return [];
  const [hosts, { weights }] = await Promise.all([listHosts(), currentPolicy()]);
  const shown = await suitingBest(city, hosts, most);
  const views = await Promise.all(
    shown.map(async (host) =>
      compare(city, host, await getHostProfile(host.slug), { weights, now }),
    ),
  );
  return views
    .filter((view) => view !== null)
    .sort((one, other) => compareMerits(meritsOf(one.result), meritsOf(other.result)));
}

/** The hosts to compare in full; a city without any sector suits none better than another. */
async function suitingBest(
  { profile, evidence }: CityProfile,
  hosts: readonly HostSummary[],
  most: number,
): Promise<readonly HostSummary[]> {
  if (hosts.length <= most) return hosts;
  const best = (await bestHosts(profile, evidence === 'declared')).slice(0, most);
  return best.length === 0 ? hosts.slice(0, most) : hosts.filter((host) => best.includes(host.id));
}

async function readOwnCity(actor: UserActor): Promise<CityProfile | null> {
  const [cityId] = claimedCityIdsOf(actor);
  return cityId ? readOwnProfile(cityId) : null;
}

/** Whether another match of the list is equal in everything the order asks. */
export const isTied = ({ host, result }: MatchView, matches: readonly MatchView[]): boolean =>
  result.rankable &&
  matches.some(
    (other) =>
      other.host.id !== host.id && compareMerits(meritsOf(result), meritsOf(other.result)) === 0,
  );

/** The actor's own city against one host, or null. */
export async function getOwnMatch(
  actor: UserActor,
  hostSlug: string,
  now: Date,
): Promise<MatchView | null> {
  const [city, hosts] = await Promise.all([readOwnCity(actor), listHosts()]);
  const host = hosts.find(({ slug }) => slug === hostSlug);
  if (!city || !host) return null;
  const [published, { weights }] = await Promise.all([getHostProfile(hostSlug), currentPolicy()]);
  return compare(city, host, published, { weights, now });
}

/**
 * One city against the host the actor works for: by its published profile, else by what public pages say, marked as
 * documented. Null for other hosts' people, and for a city of which no interests are known.
 */
export async function getMatchForDesk(
  actor: UserActor,
  hostId: string,
  cityId: string,
  now: Date,
): Promise<MatchView | null> {
  if (!hostIdsOf(actor).includes(hostId)) return null;
  const host = await getOwnHost(actor);
  const city = (await readPublishedProfile(cityId)) ?? (await readDocumentedProfile(cityId));
  if (!host || !city) return null;
  const [published, { weights }] = await Promise.all([getOwnHostProfile(hostId), currentPolicy()]);
  return compare(city, host, published, { weights, now });
}

function compare(
  city: CityProfile,
  host: HostSummary,
  published: HostProfile | null,
  { weights, now }: { weights: Weights; now: Date },
): MatchView | null {
  if (!published) return null;
  const asOf = now.toISOString();
  const result = score(city.profile, published.profile, taxonomy, { weights, asOf });
  const best = counterfactuals(city.profile, published.profile, taxonomy, { weights });
  return {
    city: city.city,
    host,
    result,
    explanation: explain(result),
    changes: best
      .map((one) => changeOf(one, taxonomy))
      .map((change) => ({ ...change, terms: changeTerms(change) })),
    without: leaveOneOut(city.profile, published.profile, taxonomy, { weights }).map((one) => ({
      ...one,
      terms: withoutTerms(one),
    })),
    additions: result.rankable ? [] : quickestAdditions(city.profile),
    cityProfile: city.profile,
    hostProfile: published.profile,
    evidence: city.evidence,
    cityVersion: city.version,
    cityUpdatedAt: city.updatedAt,
    hostVersion: published.version,
    hostUpdatedAt: published.profile.updatedAt ?? null,
    demo: city.demo,
  };
}
