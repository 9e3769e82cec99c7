import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser, SPEAKING_STATUSES } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';

export type LockedProspect = {
  host: { id: string; timeZone: string };
  city: { id: string; slug: string };
  userId: string;
};

/**
 * The officer's own host, locked, so that colleagues come one after the other, and the city it writes to. Refusals:
 * `not_found` for anybody else and for what is no city of the directory, a rule once a city hall speaks for the city.
 */
export async function lockProspect(
  tx: Tx,
  { actor }: WriteContext,
  cityId: string,
): Promise<Result<LockedProspect>> {
  if (!isUser(actor)) return refuse({ code: 'not_found' });
  const [host] = await tx.$queryRaw<LockedProspect['host'][]>`
    SELECT host.id, host.time_zone AS "timeZone" FROM host
    JOIN organisation ON organisation.host_id = host.id
    JOIN membership ON membership.organisation_id = organisation.id
    WHERE membership.user_id = ${actor.userId}::uuid AND membership.role = 'host_officer'
      AND membership.ended_at IS NULL
    ORDER BY membership.created_at LIMIT 1 FOR UPDATE OF host`;
  const city = await tx.city.findFirst({
    where: {
      id: cityId,
      archivedAt: null,
      countryGroup: { not: 'CN' },
      level: 'city',
      demo: false,
    },
    select: {
      id: true,
      slug: true,
      claims: { where: { status: { in: [...SPEAKING_STATUSES] } }, select: { id: true } },
    },
  });
  if (!host || !city) return refuse({ code: 'not_found' });
  if (city.claims.length > 0) return refuseRule({ code: 'prospects.refusal.claimed' });
  return ok({ host, city: { id: city.id, slug: city.slug }, userId: actor.userId });
}
