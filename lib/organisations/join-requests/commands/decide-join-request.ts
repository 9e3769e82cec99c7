import 'server-only';
import { tellInvited } from '@/lib/accounts/tell-invited';
import { endUnconfirmedRegistration } from '@/lib/accounts/unconfirmed';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { notify } from '@/lib/notifications/notify';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { lockTeam, ownTeam } from '../../commands/own-team';
import type { TEAM_ROLES } from '../../team';

type CityRole = (typeof TEAM_ROLES)['workspace'][number];

/**
 * Takes somebody who asked into the actor's team. Without a password yet they get a link for choosing one; otherwise
 * they are told. Of two officers at once one decides; the other reads what was decided.
 */
export function acceptJoinRequest(
  context: WriteContext,
  { request: id, role }: { request: string; role: CityRole },
): Promise<Result<null>> {
  return decide(context, id, { status: 'accepted' }, async (tx, request) => {
    const { organisationId, user, name } = request;
    if (user.disabledAt) return refuseRule({ code: 'accounts.refusal.closed' });
    await endUnconfirmedRegistration(tx, context, user.id);
    if (user.passwordHash === null) {
      await tx.user.update({
        where: { id: user.id },
        data: { name, office: request.office, noticeAcceptedAt: request.createdAt },
      });
    }
    const held = await tx.membership.count({
      where: { userId: user.id, organisationId, endedAt: null },
    });
    if (held === 0) {
      await tx.membership.create({
        data: { userId: user.id, organisationId, role, createdAt: context.now },
      });
    }
    await tellInvited(tx, context, user, organisationId);
    return ok({ user: user.id, role });
  });
}

/** Says no to somebody who asked to join; they read the reason, not who wrote it. */
export function refuseJoinRequest(
  context: WriteContext,
  { request: id, reason }: { request: string; reason: string },
): Promise<Result<null>> {
  return decide(context, id, { status: 'refused', reason }, async (tx, request) => {
    const { name, nameZh, slug } = request.city;
    await notify(tx, context, [request.user.id], {
      kind: 'join_refused',
      params: { city: { name: { en: name, zh: nameZh } }, reason },
      path: `/join/${slug}`,
      dedupeKey: `join_refused:${id}`,
    });
    return ok({ user: request.user.id });
  });
}

type Decision = { status: 'accepted' } | { status: 'refused'; reason: string };

const selectRequest = {
  organisationId: true,
  status: true,
  name: true,
  office: true,
  createdAt: true,
  user: {
    select: {
      id: true,
      email: true,
      locale: true,
      passwordHash: true,
      disabledAt: true,
      demo: true,
    },
  },
  city: { select: { name: true, nameZh: true, slug: true } },
} as const;

type Request = NonNullable<Awaited<ReturnType<typeof loadRequest>>>;

const loadRequest = (tx: Tx, id: string, organisationId: string) =>
  tx.joinRequest.findFirst({
    where: { id, organisationId, status: { not: 'unconfirmed' } },
    select: selectRequest,
  });

async function decide(
  context: WriteContext,
  id: string,
  decision: Decision,
  carryOut: (tx: Tx, request: Request) => Promise<Result<Record<string, string>>>,
): Promise<Result<null>> {
  const team = await ownTeam(context, 'workspace');
  if (!team.ok) return team;
  const { organisationId } = team.value;
  const { actor } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  return write(context, async (tx) => {
    if (!(await lockTeam(tx, organisationId, 'workspace', actor.userId))) {
      return refuse({ code: 'forbidden' });
    }
    const request = await loadRequest(tx, id, organisationId);
    if (!request) return refuse({ code: 'not_found' });
    const { count } = await tx.joinRequest.updateMany({
      where: { id, status: 'open' },
      data: { ...decision, closedAt: context.now, decidedById: actor.userId },
    });
    if (count === 0) return refuseRule({ code: `organisations.refusal.request_${request.status}` });
    const done = await carryOut(tx, request);
    if (!done.ok) return done;
    return ok({
      value: null,
      audit: {
        action: `team.join_${decision.status}`,
        objectType: 'join_request',
        objectId: id,
        detail: done.value,
      },
    });
  });
}
