import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { hostIdsOf, isUser } from '@/lib/auth/model';
import { ok, type Result, refuse } from '@/lib/result';

/**
 * Notes that somebody of a host's office has looked at what moved up to an instant; what came later stays new. An older
 * look never takes the place of a newer one. `not_found` for anybody else.
 */
export async function noteLook(context: WriteContext, until: Date): Promise<Result<null>> {
  const { actor, now } = context;
  const [hostId] = isUser(actor) ? hostIdsOf(actor) : [];
  if (!isUser(actor) || !hostId) return refuse({ code: 'not_found' });
  const { userId } = actor;
  const lookedAt = until < now ? until : now;
  return write(context, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO match_look (host_id, user_id, looked_at)
      VALUES (${hostId}::uuid, ${userId}::uuid, ${lookedAt})
      ON CONFLICT (host_id, user_id) DO UPDATE
      SET looked_at = greatest(match_look.looked_at, excluded.looked_at)`;
    return ok({
      value: null,
      audit: { action: 'matching.moves_seen', objectType: 'host', objectId: hostId },
    });
  });
}
