import 'server-only';
import { ownAccount } from '@/lib/accounts/commands/own-account';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser, SPEAKING_STATUSES } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { lockTeam } from '@/lib/organisations/commands/own-team';
import { teamIds } from '@/lib/organisations/people';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { deskVisitPath } from '@/lib/visits/paths';
import { takesLastApprover } from '../approvers';
import { moveContacts } from '../contacts';
import { organisationName } from '../tell';

/**
 * The successor takes over: becomes an officer, stands as the contact where the other did, and the other leaves if that
 * was chosen. There is always an officer who can sign in: the one who accepts. Refused once the handover is closed or
 * lapsed, the one who hands over is no officer any more, or the city hall no longer speaks for its city.
 */
export async function acceptHandover(context: WriteContext, id: string): Promise<Result<null>> {
  const account = await ownAccount(context);
  if (!account.ok) return account;
  const { actor, now } = context;
  return write(context, async (tx) => {
    if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
    const handover = await tx.handover.findFirst({
      where: { id, toId: actor.userId },
      select: { organisationId: true, fromId: true, leaves: true },
    });
    if (!handover) return refuse({ code: 'not_found' });
    const { organisationId, fromId, leaves } = handover;
    const stands =
      (await lockTeam(tx, organisationId, 'workspace', fromId)) &&
      (await speaksForCity(tx, organisationId));
    const { count } = await tx.handover.updateMany({
      where: { id, status: 'open' },
      data: { status: 'accepted', closedAt: now },
    });
    if (!stands || count === 0) return refuseRule({ code: 'handover.refusal.over' });
    if (
      await takesLastApprover(tx, organisationId, leaves ? [actor.userId, fromId] : [actor.userId])
    ) {
      return refuseRule({ code: 'organisations.refusal.last_approver' });
    }
    await makeOfficer(tx, organisationId, actor.userId, now);
    if (leaves) {
      await tx.membership.updateMany({
        where: { organisationId, userId: fromId, endedAt: null },
        data: { endedAt: now },
      });
    }
    const moved = await takeOver(tx, context, { id, organisationId, fromId, toId: actor.userId });
    return ok({
      value: null,
      audit: {
        action: 'team.handed_over',
        objectType: 'handover',
        objectId: id,
        detail: { from: fromId, leaves, visits: moved },
      },
    });
  });
}

async function speaksForCity(tx: Tx, organisationId: string): Promise<boolean> {
  const where = { organisationId, status: { in: [...SPEAKING_STATUSES] } };
  return (await tx.claim.count({ where })) > 0;
}

/** Ends whatever else the person was in this team: one role a person. */
async function makeOfficer(tx: Tx, organisationId: string, userId: string, now: Date) {
  const officer = { organisationId, userId, role: 'city_officer' as const };
  await tx.membership.updateMany({
    where: { organisationId, userId, role: { not: 'city_officer' }, endedAt: null },
    data: { endedAt: now },
  });
  const held = await tx.membership.count({ where: { ...officer, endedAt: null } });
  if (held === 0) await tx.membership.create({ data: { ...officer, createdAt: now } });
  // Whoever had asked to join has an answer now.
  await tx.joinRequest.updateMany({
    where: { userId, organisationId, status: 'open' },
    data: { status: 'accepted', closedAt: now, decidedById: userId },
  });
}

type Move = { id: string; organisationId: string; fromId: string; toId: string };

/** Moves the contact and tells those concerned: the team, whoever hands over, and the desks of the hosts. */
async function takeOver(
  tx: Tx,
  context: WriteContext,
  { id, organisationId, fromId, toId }: Move,
): Promise<number> {
  const [from, to] = await Promise.all(
    [fromId, toId].map((one) =>
      tx.user.findUniqueOrThrow({
        where: { id: one },
        select: { email: true, name: true, office: true },
      }),
    ),
  );
  if (!from || !to) return 0;
  const visits = await moveContacts(tx, context.now, { organisationId, email: from.email }, to);
  const organisation = await organisationName(tx, organisationId);
  const people = [...new Set([...(await teamIds(tx, organisationId)), fromId])];
  await notify(tx, context, people, {
    kind: 'handed_over',
    params: { organisation, from: from.name, to: to.name },
    path: '/start',
    dedupeKey: `handed_over:${id}`,
  });
  for (const visit of visits.filter((one) => one.reference !== null)) {
    const desk = await tx.membership.findMany({
      where: {
        organisation: { kind: 'host_office', hostId: visit.hostId },
        role: { in: ['host_officer', 'host_approver'] },
        endedAt: null,
      },
      select: { userId: true },
    });
    await notify(
      tx,
      context,
      desk.map((one) => one.userId),
      {
        kind: 'contact_moved',
        params: { organisation, person: to.name, reference: visit.reference ?? '' },
        path: deskVisitPath(visit.id),
        dedupeKey: `contact_moved:${id}:${visit.id}`,
      },
    );
  }
  return visits.length;
}
