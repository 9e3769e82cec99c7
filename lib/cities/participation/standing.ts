import 'server-only';
import { z } from 'zod';
import type { WriteContext } from '@/lib/actions/context';
import { holdsRole } from '@/lib/auth/holds-role';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import type { NameParam } from '@/lib/i18n/message-params';
import { ok, type Result, refuse } from '@/lib/result';
import { lockCity } from '../claims/availability';
import { officersClaim } from '../claims/own-claim';
import { lastPause } from './model';
import type { Standing } from './policy';
import { runningVisitsOf } from './running-visits';

/** A claim that is about to change, locked with its city. */
export type Participant = Standing & {
  claimId: string;
  cityId: string;
  organisationId: string;
  city: NameParam;
  timeZone: string;
};

/** The claim the actor speaks for as an officer at this moment. */
export async function ownParticipant(tx: Tx, context: WriteContext): Promise<Result<Participant>> {
  const claim = await officersClaim(tx, context.actor);
  return claim ? lockParticipant(tx, claim.id) : refuse({ code: 'not_found' });
}

/** A claim as an administrator of the programme reaches it. */
export async function anyParticipant(
  tx: Tx,
  { actor }: WriteContext,
  claimId: string,
): Promise<Result<Participant>> {
  if (!isUser(actor) || !(await holdsRole(tx, actor.userId, ['programme_admin']))) {
    return refuse({ code: 'forbidden' });
  }
  return lockParticipant(tx, claimId);
}

/** Locks the city and its claim, then reads how it stands: whoever changes it, or sends a request, waits here. */
export async function lockParticipant(tx: Tx, claimId: string): Promise<Result<Participant>> {
  const found =
    z.uuid().safeParse(claimId).success &&
    (await tx.claim.findUnique({ where: { id: claimId }, select: { cityId: true } }));
  if (!found) return refuse({ code: 'not_found' });
  await lockCity(tx, found.cityId);
  await tx.$queryRaw`SELECT 1 FROM claim WHERE id = ${claimId}::uuid FOR UPDATE`;
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: {
      status: true,
      organisationId: true,
      city: { select: { name: true, nameZh: true, timeZone: true } },
      steps: {
        where: { kind: 'paused' },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { kind: true, side: true, at: true },
      },
    },
  });
  const { status, organisationId, city, steps } = claim;
  const running = await runningVisitsOf(tx, { organisationId, cityId: found.cityId });
  return ok({
    claimId,
    cityId: found.cityId,
    organisationId,
    status,
    pausedBy: status === 'paused' ? (lastPause(steps)?.by ?? null) : null,
    runningVisits: running.length,
    city: { name: { en: city.name, zh: city.nameZh } },
    timeZone: city.timeZone,
  });
}
