import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { type Narrowed, narrowBy } from '@/lib/facets/narrow';
import type { Day } from '@/lib/hosts/day';
import { getOwnHost, type HostSummary } from '@/lib/hosts/queries';
import { orderCandidates } from '@/lib/matching/candidates/ranking';
import type { HostProfile } from '@/lib/matching/host-profile';
import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import { PARTNER_GROUPS, type PartnerFilters, type PartnerGroup } from './filters';
import { loadContacts } from './load-contacts';
import { meetingsOf } from './meetings';
import { NO_CONTACTS, type Partner } from './model';

export type PartnerMap = Omit<Narrowed<Partner, PartnerGroup>, 'found'> & {
  host: HostSummary;
  /** Null while the host has published no profile: then there is nothing to compare cities with. */
  hostProfile: HostProfile | null;
  /** Sectors to show, in the order of screens; those the host names, and those a city names besides. */
  columns: { sector: SectorId; named: boolean }[];
  /** Cities that pass the filters, in the order of the host. */
  partners: Partner[];
  /** Cities there would be without these filters. */
  all: number;
  /** Cities that pass the filters and of which public pages alone tell, whether they are shown or not. */
  documented: number;
  /** Version of the model by which all of them are scored. */
  model: string;
  /** Today in the host's calendar. */
  day: Day;
};

/**
 * Where the cities that have published a profile meet the sectors of the host the actor works for; with the filter also
 * those of which public pages alone tell. Null for anybody else.
 */
export async function getPartnerMap(
  actor: UserActor,
  filters: PartnerFilters,
  now: Date,
): Promise<PartnerMap | null> {
  const host = await getOwnHost(actor);
  if (!host) return null;
  const [{ hostProfile, ranked, weights, day }, contacts] = await Promise.all([
    orderCandidates(host, now),
    loadContacts(host.id),
  ]);
  const partners = ranked.map(({ candidate, match }) => ({
    city: candidate,
    match,
    meetings: meetingsOf(match),
    contacts: contacts.get(candidate.id) ?? NO_CONTACTS,
  }));
  const [declared, documented] = [partners.filter(isDeclared), partners.filter(isDocumented)];
  const known = filters.documented ? partners : declared;
  const narrowWith = (rows: Partner[]) => narrowBy(rows, PARTNER_GROUPS, filters, valuesOf);
  const { found, ...narrowed } = narrowWith(known);
  const own = new Set(hostProfile?.profile.sectors.map((one) => one.id));
  return {
    ...narrowed,
    host,
    hostProfile,
    columns: SECTOR_IDS.filter(
      (id) => own.has(id) || found.some(({ meetings }) => meetings.has(id)),
    )
      .filter((id) => filters.sectors.length === 0 || filters.sectors.includes(id))
      .map((sector) => ({ sector, named: own.has(sector) })),
    partners: found,
    all: known.length,
    documented: narrowWith(documented).found.length,
    model: weights.version,
    day,
  };
}

const isDeclared = ({ city }: Partner) => city.evidence === 'declared';
const isDocumented = (partner: Partner) => !isDeclared(partner);

const valuesOf = ({ city, meetings }: Partner, group: PartnerGroup): string[] =>
  group === 'sectors' ? [...meetings.keys()] : [city.countryCode];
