import 'server-only';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { MatchingPolicy } from './model';
import { toPolicy } from './read-policy';

/** A version as the programme reads it; `by` is null for the first one, and for somebody who is gone. */
export type PolicyVersion = MatchingPolicy & { by: string | null };

/** Every published version with its author, newest first; null for anybody but the programme and its auditors. */
export async function listPolicyVersions(actor: UserActor): Promise<PolicyVersion[] | null> {
  if (!hasRole(actor, 'programme_admin', 'auditor')) return null;
  const rows = await db().matchingPolicy.findMany({ orderBy: { number: 'desc' } });
  const people = await db().user.findMany({
    where: { id: { in: rows.flatMap((row) => row.publishedById ?? []) }, erasedAt: null },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((one) => [one.id, one.name]));
  return rows.map((row) => ({
    ...toPolicy(row),
    by: row.publishedById ? (names.get(row.publishedById) ?? null) : null,
  }));
}
