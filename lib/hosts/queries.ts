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
  /** Where it lies, in degrees; null where nobody has said. */
  position: { lat: number; lon: number } | null;
};

const selectHost = {
  id: true,
  cityId: true,
  slug: true,
  officeEn: true,
  officeZh: true,
  timeZone: true,
  city: { select: { name: true, nameZh: true, lat: true, lon: true } },
} as const;

type Row = Omit<HostSummary, 'name' | 'nameZh' | 'position'> & {
  city: { name: string; nameZh: string | null; lat: number | null; lon: number | null };
};

/** Hosts that receive visits, the one that has longest been here first. */
export async function listHosts(): Promise<HostSummary[]> {
  const rows = await db().host.findMany({
    where: { active: true },
    orderBy: [{ createdAt: 'asc' }, { slug: 'asc' }],
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
  const { name, nameZh, lat, lon } = city;
  const position = lat === null || lon === null ? null : { lat, lon };
  return { ...host, name, nameZh: nameZh ?? name, position };
}
