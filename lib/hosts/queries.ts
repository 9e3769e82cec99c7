import 'server-only';
import { db } from '@/lib/db/client';
import type { Profile } from '@/lib/matching/model';
import { hostProfile } from '@/lib/matching/profile-schema';

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
  const row = await db().host.findFirst({ where: { slug, active: true }, select: selectHost });
  return row && toSummary(row);
}

/** What a host offers and seeks, as published, with the version's number and date; null before the first version. */
export async function getHostProfile(
  host: Pick<HostSummary, 'id' | 'cityId'>,
): Promise<{ profile: Profile; number: number; publishedAt: Date } | null> {
  const version = await db().profileVersion.findFirst({
    where: { cityId: host.cityId },
    orderBy: { number: 'desc' },
    select: { content: true, number: true, publishedAt: true },
  });
  if (!version) return null;
  const content = hostProfile.parse(version.content);
  const profile = { ...content, id: host.id, updatedAt: version.publishedAt.toISOString() };
  return { profile, number: version.number, publishedAt: version.publishedAt };
}

function toSummary({ city, ...host }: Row): HostSummary {
  return { ...host, name: city.name, nameZh: city.nameZh ?? city.name };
}
