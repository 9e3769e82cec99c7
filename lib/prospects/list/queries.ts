import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { isSlug } from '@/lib/cities/slug';
import { getOwnHost, type HostSummary } from '@/lib/hosts/queries';
import { type Pages, pagesOf } from '@/lib/http/page-number';
import { getHostNeeds, type OwnNeeds } from '../host-needs';
import { loadContactStates } from '../invitation/contact-states';
import { prospect } from '../prospect';
import { byScore } from '../rank';
import type { ProspectFilters } from './filters';
import { loadEvidence, loadUnclaimed } from './load-places';
import type { ListedProspect, SignalSource, SiteSource } from './model';
import { type NarrowedProspects, narrowProspects } from './narrow';

/** Rows of one page. */
export const PROSPECTS_PER_PAGE = 20;

/** A row with where its facts come from. */
export type ProspectRow = ListedProspect & { signals: SignalSource[]; sites: SiteSource[] };

export type ProspectList = Omit<NarrowedProspects, 'found'> &
  Pages & {
    host: HostSummary;
    /** Null while the host has published no profile: then there is nothing to look for. */
    own: OwnNeeds | null;
    rows: ProspectRow[];
    /** Prospects that pass the filters, and all of them. */
    total: number;
    all: number;
  };

/**
 * Unclaimed cities in the order of the prospects model, for the host the actor works for; null for anybody else. What
 * cities declare plays no part in it.
 */
export async function listProspects(
  actor: UserActor,
  filters: ProspectFilters,
): Promise<ProspectList | null> {
  const host = await getOwnHost(actor);
  if (!host) return null;
  const own = await getHostNeeds(host);
  const { ranked, rowOf } = own ? await rankUnclaimed(own) : NOBODY;
  const { found, ...narrowed } = narrowProspects(ranked, filters);
  const pages = pagesOf(filters.page, found.length, PROSPECTS_PER_PAGE);
  const start = (pages.page - 1) * PROSPECTS_PER_PAGE;
  return {
    ...narrowed,
    ...pages,
    host,
    own,
    rows: found.slice(start, start + PROSPECTS_PER_PAGE).map(rowOf),
    total: found.length,
    all: ranked.length,
  };
}

export type ProspectSheet = ProspectRow & { host: HostSummary; own: OwnNeeds; all: number };

/** One unclaimed city as a prospect of the actor's host; null for anybody else and for any other city. */
export async function getProspect(actor: UserActor, slug: string): Promise<ProspectSheet | null> {
  const host = await getOwnHost(actor);
  const own = host && isSlug(slug) ? await getHostNeeds(host) : null;
  if (!host || !own) return null;
  const { ranked, rowOf } = await rankUnclaimed(own);
  const one = ranked.find(({ city }) => city.slug === slug);
  return one ? { ...rowOf(one), host, own, all: ranked.length } : null;
}

const NOBODY = {
  ranked: [],
  rowOf: (one: ListedProspect): ProspectRow => ({ ...one, signals: [], sites: [] }),
};

async function rankUnclaimed({ needs }: OwnNeeds) {
  const [places, evidence, contacts] = await Promise.all([
    loadUnclaimed(),
    loadEvidence(),
    loadContactStates(needs.id),
  ]);
  const scored = places
    .map(({ city, record }) => {
      const facts = evidence.read(record);
      return { city, facts, prospect: prospect(facts, needs) };
    })
    .sort((one, other) => byScore(one.prospect, other.prospect));
  const unitOf = new Map(places.map(({ city, record }) => [city.id, record.nuts3]));
  return {
    ranked: scored.map((one) => ({
      ...one,
      contact: contacts.get(one.city.id) ?? ({ code: 'none' } as const),
      position: 1 + scored.findIndex(({ prospect }) => prospect.score === one.prospect.score),
    })),
    rowOf: (one: ListedProspect): ProspectRow => ({
      ...one,
      signals: evidence.signalSources(one.city.region?.nuts2 ?? null),
      sites: evidence.siteSources(unitOf.get(one.city.id) ?? null),
    }),
  };
}
