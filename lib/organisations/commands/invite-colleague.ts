import 'server-only';
import { tellInvited } from '@/lib/accounts/tell-invited';
import { endUnconfirmedRegistration } from '@/lib/accounts/unconfirmed';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { areaOfRole, type TeamRole } from '../team';
import { lockTeam, ownTeam } from './own-team';

export type Colleague = { name: string; email: string; role: TeamRole };

/**
 * Brings a colleague into the actor's team. Somebody without a password gets a link for choosing one; somebody with an
 * account is told. Refusals: `forbidden` for all but officers; rules for a city hall that is not verified, for people
 * who belong to the team already, and for closed accounts.
 */
export async function inviteColleague(
  context: WriteContext,
  colleague: Colleague,
): Promise<Result<null>> {
  const area = areaOfRole(colleague.role);
  const team = await ownTeam(context, area);
  if (!team.ok) return team;
  const limited = await spend('mailToAddress', colleague.email);
  if (!limited.ok) return limited;
  const { organisationId } = team.value;
  const { actor } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  return write(context, async (tx) => {
    if (!(await lockTeam(tx, organisationId, area, actor.userId))) {
      return refuse({ code: 'forbidden' });
    }
    const user = await accountOf(tx, context, colleague);
    if (user.disabledAt) return refuseRule({ code: 'accounts.refusal.closed' });
    if (user.demo) return refuseRule({ code: 'accounts.refusal.demo' });
    await endUnconfirmedRegistration(tx, context, user.id);
    const held = await tx.membership.findFirst({
      where: { userId: user.id, organisationId, endedAt: null },
      select: { id: true },
    });
    if (held && user.passwordHash) return refuseRule({ code: 'organisations.refusal.member' });
    if (held) {
      await tx.membership.update({ where: { id: held.id }, data: { role: colleague.role } });
    } else {
      await tx.membership.create({
        data: {
          userId: user.id,
          organisationId,
          role: colleague.role,
          createdAt: context.now,
        },
      });
    }
    // Whoever had asked to join has an answer now.
    await tx.joinRequest.updateMany({
      where: { userId: user.id, organisationId, status: 'open' },
      data: { status: 'accepted', closedAt: context.now, decidedById: actor.userId },
    });
    await tellInvited(tx, context, user, organisationId);
    return ok({
      value: null,
      audit: {
        action: 'team.invited',
        objectType: 'organisation',
        objectId: organisationId,
        detail: { user: user.id, role: colleague.role },
      },
    });
  });
}

function accountOf(tx: Tx, context: WriteContext, { email, name }: Colleague) {
  return tx.user.upsert({
    where: { email },
    create: { email, name, locale: context.locale, createdAt: context.now },
    update: {},
    select: {
      id: true,
      email: true,
      locale: true,
      passwordHash: true,
      disabledAt: true,
      demo: true,
    },
  });
}
