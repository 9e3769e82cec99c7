import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/**
 * Whether the city of a city hall names an approver in its contacts who could sign off by the link in a mail, without an
 * account. Nobody signs off what they have prepared: an address of these people is none.
 */
export async function isApproverNamed(
  tx: Pick<Tx, 'cityContact' | 'user'>,
  organisationId: string,
  besides: readonly string[],
): Promise<boolean> {
  const named = await tx.cityContact.findFirst({
    where: {
      kind: 'approver',
      email: { not: '' },
      city: { claims: { some: { organisationId, status: { in: ['verified', 'paused'] } } } },
    },
    select: { email: true },
  });
  if (!named) return false;
  const own = await tx.user.count({ where: { id: { in: [...besides] }, email: named.email } });
  return own === 0;
}
