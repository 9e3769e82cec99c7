import 'server-only';
import { endUnconfirmedRegistration } from '@/lib/accounts/unconfirmed';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { lockTeam, ownTeam } from '@/lib/organisations/commands/own-team';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { takesLastApprover } from '../approvers';
import { tellSuccessor } from '../tell';

type Naming = {
  successor: { userId: string } | { name: string; email: string };
  leaves: boolean;
};

/**
 * An officer names who is to take over: a colleague, or somebody else by address. Nothing moves until that person
 * accepts. Refusals: `forbidden` for all but officers; rules while another handover of theirs is open, for oneself, for
 * closed and demonstration accounts, and where the team would be left without the approver it needs.
 */
export async function nameSuccessor(
  context: WriteContext,
  { successor, leaves }: Naming,
): Promise<Result<null>> {
  const team = await ownTeam(context, 'workspace');
  if (!team.ok) return team;
  if ('email' in successor) {
    const limited = await spend('mailToAddress', successor.email);
    if (!limited.ok) return limited;
  }
  const { organisationId } = team.value;
  const { actor, now } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  return write(context, async (tx) => {
    if (!(await lockTeam(tx, organisationId, 'workspace', actor.userId))) {
      return refuse({ code: 'forbidden' });
    }
    const open = await tx.handover.count({
      where: { organisationId, fromId: actor.userId, status: 'open' },
    });
    if (open > 0) return refuseRule({ code: 'handover.refusal.open_already' });
    const user =
      'email' in successor
        ? await accountOf(tx, context, successor)
        : await colleagueOf(tx, organisationId, successor.userId);
    if (!user) return refuse({ code: 'not_found' });
    if (user.id === actor.userId) return refuseRule({ code: 'handover.refusal.self' });
    if (user.disabledAt) return refuseRule({ code: 'accounts.refusal.closed' });
    if (user.demo) return refuseRule({ code: 'accounts.refusal.demo' });
    const moving = leaves ? [user.id, actor.userId] : [user.id];
    if (await takesLastApprover(tx, organisationId, moving)) {
      return refuseRule({ code: 'organisations.refusal.last_approver' });
    }
    await endUnconfirmedRegistration(tx, context, user.id);
    const { id } = await tx.handover.create({
      data: { organisationId, fromId: actor.userId, toId: user.id, leaves, createdAt: now },
      select: { id: true },
    });
    await tellSuccessor(tx, context, { id, organisationId, from: actor.name, user });
    return ok({
      value: null,
      audit: {
        action: 'team.successor_named',
        objectType: 'handover',
        objectId: id,
        detail: { user: user.id, leaves },
      },
    });
  });
}

const person = {
  id: true,
  email: true,
  locale: true,
  passwordHash: true,
  disabledAt: true,
  demo: true,
} as const;

async function colleagueOf(tx: Tx, organisationId: string, userId: string) {
  return tx.user.findFirst({
    where: { id: userId, memberships: { some: { organisationId, endedAt: null } } },
    select: person,
  });
}

function accountOf(
  tx: Tx,
  context: WriteContext,
  { email, name }: { email: string; name: string },
) {
  return tx.user.upsert({
    where: { email },
    create: { email, name, locale: context.locale, createdAt: context.now },
    update: {},
    select: person,
  });
}
