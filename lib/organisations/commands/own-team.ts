import 'server-only';
import { ownAccount } from '@/lib/accounts/commands/own-account';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { TEAM_ROLES, type TeamArea, teamBlock, teamMembership } from '../team';

/** The organisation whose team the actor may change. Accounts of the demonstration change none. */
export async function ownTeam(
  context: WriteContext,
  area: TeamArea,
): Promise<Result<{ organisationId: string }>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const membership = teamMembership(context.actor, area);
  if (!membership) return refuse({ code: 'not_found' });
  const block = teamBlock(context.actor, area);
  if (block === 'not_officer') return refuse({ code: 'forbidden' });
  if (block) return refuseRule({ code: `organisations.refusal.${block}` });
  return ok({ organisationId: membership.organisationId });
}

/** Whether the person is an officer of the organisation at this moment; its row is locked, so that two changes of one team queue. */
export async function lockTeam(
  tx: Tx,
  organisationId: string,
  area: TeamArea,
  userId: string,
): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
  const held = await tx.membership.findFirst({
    where: {
      userId,
      organisationId,
      role: TEAM_ROLES[area][0],
      endedAt: null,
      user: { disabledAt: null },
    },
    select: { id: true },
  });
  return held !== null;
}
