import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser, type Role } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { isApproverNamed } from '../named-approver';
import { TEAM_ROLES, type TeamArea } from '../team';
import { lockTeam, ownTeam } from './own-team';

/**
 * Ends somebody's membership in the actor's team, from the next request on; an officer may leave too. Who is needed stays:
 * the last officer, and the last approver while requests wait for one and the contacts of the city name nobody else.
 */
export async function endMembership(
  context: WriteContext,
  area: TeamArea,
  membershipId: string,
): Promise<Result<null>> {
  const team = await ownTeam(context, area);
  if (!team.ok) return team;
  const { organisationId } = team.value;
  const { actor } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  const [officer] = TEAM_ROLES[area];
  return write(context, async (tx) => {
    if (!(await lockTeam(tx, organisationId, area, actor.userId))) {
      return refuse({ code: 'forbidden' });
    }
    const membership = await tx.membership.findFirst({
      where: { id: membershipId, organisationId, endedAt: null },
      select: { id: true, userId: true, role: true },
    });
    if (!membership) return refuse({ code: 'not_found' });
    const needed = await neededAs(tx, organisationId, officer, membership.role);
    if (needed) {
      const others = await tx.membership.count({
        where: {
          organisationId,
          role: membership.role,
          endedAt: null,
          id: { not: membership.id },
          user: { disabledAt: null, passwordHash: { not: null } },
        },
      });
      const replaced =
        needed === 'last_approver' &&
        (await isApproverNamed(tx, organisationId, [membership.userId]));
      if (others === 0 && !replaced) {
        return refuseRule({ code: `organisations.refusal.${needed}` });
      }
    }
    await tx.membership.update({
      where: { id: membership.id },
      data: { endedAt: context.now },
    });
    return ok({
      value: null,
      audit: {
        action: 'team.membership_ended',
        objectType: 'organisation',
        objectId: organisationId,
        detail: { user: membership.userId, role: membership.role },
      },
    });
  });
}

/** Why a team cannot do without anybody in this role; null when it can. */
async function neededAs(tx: Tx, organisationId: string, officer: Role, role: Role) {
  if (role === officer) return 'last_officer';
  if (role !== 'city_approver') return null;
  const { signOffRequired } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { signOffRequired: true },
  });
  return signOffRequired ? 'last_approver' : null;
}
