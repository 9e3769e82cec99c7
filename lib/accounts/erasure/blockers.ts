import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import type { Reason } from '@/lib/result';

/** A visit in one of these waits for somebody. */
const OPEN_VISITS = [
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
] as const;

const OFFICER_ROLES = ['city_officer', 'host_officer'] as const;

/** Memberships of people who can act: not ended, the account open. */
const active = { endedAt: null, user: { disabledAt: null, passwordHash: { not: null } } };

/**
 * Why somebody cannot be erased yet: the last officer of a city hall or an office whose visits are under way, or the
 * last administrator. Empty when nothing stands in the way. A city that was archived, or whose claim has ended, waits
 * for nobody.
 */
export async function erasureBlockers(tx: Tx, userId: string): Promise<Reason[]> {
  const memberships = await tx.membership.findMany({
    where: { userId, endedAt: null, role: { in: [...OFFICER_ROLES, 'programme_admin'] } },
    select: {
      role: true,
      organisation: { select: { id: true, name: true, nameZh: true, hostId: true } },
    },
  });
  const reasons: Reason[] = [];
  for (const { role, organisation } of memberships) {
    const others = { ...active, role, userId: { not: userId } };
    if (role === 'programme_admin') {
      if ((await tx.membership.count({ where: others })) > 0) continue;
      reasons.push({ code: 'erasure.refusal.last_admin' });
      continue;
    }
    const where = { ...others, organisationId: organisation.id };
    if ((await tx.membership.count({ where })) > 0) continue;
    const count = await countOpenVisits(tx, organisation);
    if (count === 0) continue;
    const name = { name: { en: organisation.name, zh: organisation.nameZh } };
    reasons.push({ code: 'erasure.refusal.last_officer', params: { organisation: name, count } });
  }
  return reasons;
}

function countOpenVisits(
  tx: Tx,
  { id, hostId }: { id: string; hostId: string | null },
): Promise<number> {
  const status = { in: [...OPEN_VISITS] };
  if (hostId) return tx.visit.count({ where: { hostId, status } });
  return tx.visit.count({
    where: {
      organisationId: id,
      status,
      city: { archivedAt: null },
      organisation: { claims: { some: { status: { notIn: ['refused', 'ended'] } } } },
    },
  });
}
