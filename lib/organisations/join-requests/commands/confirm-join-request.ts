import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { consumeToken } from '@/lib/auth/one-time-tokens';
import { ok, type Result, refuseRule } from '@/lib/result';
import { claimedCity } from '../claimed-city';
import { tellOfficers } from '../tell-officers';

/**
 * Confirms the address of somebody who asks to join a team: from now on its officers see the request. The account stays
 * unopened until one of them accepts, so that a link of this kind never confirms anything else begun in its name.
 */
export async function confirmJoinRequest(
  context: WriteContext,
  secret: string,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const userId = await consumeToken(tx, context, 'confirm_join_request', secret);
    const request =
      userId &&
      (await tx.joinRequest.findFirst({
        where: { userId, status: 'unconfirmed', user: { disabledAt: null } },
        orderBy: { createdAt: 'desc' },
        select: { id: true, organisationId: true, name: true, city: { select: { slug: true } } },
      }));
    if (!request) return refuseRule({ code: 'auth.refusal.link_over' });
    const { id, organisationId, name } = request;
    const claimed = await claimedCity(tx, request.city.slug);
    if (claimed?.organisationId !== organisationId) {
      return refuseRule({ code: 'join.ask.refusal.not_claimed' });
    }
    await tx.joinRequest.update({ where: { id }, data: { status: 'open', openedAt: context.now } });
    await tellOfficers(tx, context, { id, organisationId, name, city: claimed.city });
    return ok({
      value: null,
      audit: { action: 'team.join_asked', objectType: 'join_request', objectId: id },
    });
  });
}
