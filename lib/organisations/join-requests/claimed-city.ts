import 'server-only';
import { SPEAKING_STATUSES } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import type { NameParam } from '@/lib/i18n/message-params';

/** A city whose team somebody may ask to join. */
export type ClaimedCity = { id: string; slug: string; organisationId: string; city: NameParam };

/** The city with this slug and the city hall that speaks for it; null while none is verified. */
export async function claimedCity(tx: Tx, slug: string): Promise<ClaimedCity | null> {
  const claim = await tx.claim.findFirst({
    where: { status: { in: [...SPEAKING_STATUSES] }, city: { slug, archivedAt: null } },
    select: {
      organisationId: true,
      city: { select: { id: true, slug: true, name: true, nameZh: true } },
    },
  });
  if (!claim) return null;
  const { id, name, nameZh } = claim.city;
  const { organisationId } = claim;
  return { id, slug, organisationId, city: { name: { en: name, zh: nameZh } } };
}
