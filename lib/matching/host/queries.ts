import 'server-only';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { listImportedFacts } from '@/lib/hosts/portrait/facts';
import type { HostFact } from '@/lib/hosts/portrait/model';
import { getOwnHost, type HostSummary } from '@/lib/hosts/queries';
import type { Profile } from '../model';
import { emptyHostContent, readHostContent } from './content';
import { type HostDifference, hostDifferences } from './difference';

/** Versions the history shows; older ones stay in the database. */
const SHOWN_VERSIONS = 30;

/** One saved version, with what it changed; the first one begins with what was imported or said first. */
export type HostVersion = {
  number: number;
  at: Date;
  /** Null for what was imported. */
  by: string | null;
  reason: string | null;
  differences: HostDifference[];
};

export type OwnHostProfile = {
  host: HostSummary;
  /** 0 before the first version. */
  version: number;
  profile: Profile;
  facts: HostFact[];
  /** Newest first. */
  history: HostVersion[];
  /** Officers edit; approvers read. */
  editable: boolean;
};

/** The profile of the host the actor works for, with its history; null for anybody else. */
export async function getOwnHostProfilePage(actor: UserActor): Promise<OwnHostProfile | null> {
  const host = await getOwnHost(actor);
  if (!host) return null;
  const [rows, imported] = await Promise.all([
    db().profileVersion.findMany({
      where: { cityId: host.cityId },
      orderBy: { number: 'desc' },
      take: SHOWN_VERSIONS + 1,
      select: { number: true, content: true, publishedAt: true, publishedById: true, reason: true },
    }),
    listImportedFacts(db(), host.cityId),
  ]);
  const names = await namesOf(rows.flatMap((row) => row.publishedById ?? []));
  const contents = rows.map((row) => readHostContent(row.content));
  const empty = emptyHostContent(host.slug);
  const [newest = empty] = contents;
  return {
    host,
    version: rows[0]?.number ?? 0,
    profile: newest.profile,
    facts: newest.facts ?? imported,
    editable: hasRole(actor, 'host_officer'),
    history: rows.slice(0, SHOWN_VERSIONS).map((row, index) => ({
      number: row.number,
      at: row.publishedAt,
      by: row.publishedById ? (names.get(row.publishedById) ?? null) : null,
      reason: row.reason,
      differences: hostDifferences(
        contents[index + 1] ?? empty,
        contents[index] ?? empty,
        imported,
      ),
    })),
  };
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const people = await db().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map((one) => [one.id, one.name]));
}
