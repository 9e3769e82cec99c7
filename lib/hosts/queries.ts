import 'server-only';
import { hostIdsOf, type UserActor } from '@/lib/auth/model';
import { isSlug } from '@/lib/cities/slug';
import { db } from '@/lib/db/client';

/** What anyone may know about a host. */
export type HostSummary = {
  id: string;
  cityId: string;
  slug: string;
  name: string;
  nameZh: string;
  officeEn: string;
  officeZh: string;
  timeZone: string;
};

const selectHost = {
  id: true,
  cityId: true,
  slug: true,
  officeEn: true,
  officeZh: true,
  timeZone: true,
  city: { select: { name: true, nameZh: true } },
} as const;

type Row = Omit<HostSummary, 'name' | 'nameZh'> & { city: { name: string; nameZh: string | null } };

/** Hosts that receive visits, by name. */
export async function listHosts(): Promise<HostSummary[]> {
  const rows = await db().host.findMany({
    where: { active: true },
    orderBy: { slug: 'asc' },
    take: 500,
    select: selectHost,
  });
  return rows.map(toSummary);
}

/** One active host by its slug, or null. */
export async function getHost(slug: string): Promise<HostSummary | null> {
  if (!isSlug(slug)) return null;
  const row = await db().host.findFirst({ where: { slug, active: true }, select: selectHost });
  return row && toSummary(row);
}

/** The host whose office the actor works for, also while it receives no visits; null for anybody else. */
export async function getOwnHost(actor: UserActor): Promise<HostSummary | null> {
  const [id] = hostIdsOf(actor);
  const row = id ? await db().host.findUnique({ where: { id }, select: selectHost }) : null;
  return row && toSummary(row);
}

function toSummary({ city, ...host }: Row): HostSummary {
  return { ...host, name: city.name, nameZh: city.nameZh ?? city.name };
}
