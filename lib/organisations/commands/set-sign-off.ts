import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { isApproverNamed } from '../named-approver';
import { lockTeam, ownTeam } from './own-team';

/**
 * Whether visit requests and the profile leave the city hall through its approver. That needs one: with an account that is
 * open, or named in the contacts of the city, who signs by the link in a mail.
 */
export async function setSignOff(context: WriteContext, required: boolean): Promise<Result<null>> {
  const team = await ownTeam(context, 'workspace');
  if (!team.ok) return team;
  const { organisationId } = team.value;
  const { actor } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  return write(context, async (tx) => {
    if (!(await lockTeam(tx, organisationId, 'workspace', actor.userId))) {
      return refuse({ code: 'forbidden' });
    }
    const approvers = await tx.membership.count({
      where: {
        organisationId,
        role: 'city_approver',
        endedAt: null,
        user: { disabledAt: null, passwordHash: { not: null } },
      },
    });
    const named = () => isApproverNamed(tx, organisationId, [actor.userId]);
    if (required && approvers === 0 && !(await named())) {
      return refuseRule({ code: 'organisations.refusal.no_approver' });
    }
    await tx.organisation.update({
      where: { id: organisationId },
      data: { signOffRequired: required },
    });
    return ok({
      value: null,
      audit: {
        action: 'team.sign_off',
        objectType: 'organisation',
        objectId: organisationId,
        detail: { required },
      },
    });
  });
}
