import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Written } from '@/lib/actions/write';
import { type ClaimStatus, isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import type { Notice } from '@/lib/notifications/kinds';
import { notify } from '@/lib/notifications/notify';
import { programmeAdminIds, teamIds } from '@/lib/organisations/people';
import { ok, type Result, refuse } from '@/lib/result';
import { listPlace } from '../claims/by-hand/list-place';
import { readPublished } from '../profile/draft';
import { listInterests, unlistInterests } from '../profile/interests';
import type { Side, StepKind } from './model';
import { runningVisitsOf } from './running-visits';
import type { Participant } from './standing';

export type StepTaken = Extract<StepKind, 'paused' | 'resumed' | 'archived' | 'restored'>;

const TO: Record<StepTaken, ClaimStatus> = {
  paused: 'paused',
  resumed: 'verified',
  archived: 'archived',
  restored: 'verified',
};

type Step = { kind: StepTaken; side: Side; reason: string };

/**
 * Takes one step with everything that follows from it: the status, what is listed, the row of its history, and the
 * notices to the team, the programme and hosts with running visits. The caller holds the city's lock and has asked the
 * policy.
 */
export async function takeStep(
  tx: Tx,
  context: WriteContext,
  participant: Participant,
  { kind, side, reason }: Step,
): Promise<Result<Written<null>>> {
  const { claimId, status } = participant;
  const { count } = await tx.claim.updateMany({
    where: { id: claimId, status },
    data: { status: TO[kind], version: { increment: 1 } },
  });
  if (count === 0) return refuse({ code: 'conflict' });
  await writeStep(tx, context, claimId, { kind, side, reason });
  await relist(tx, context, participant, kind);
  await tell(tx, context, participant, { kind, side, reason });
  return ok({
    value: null,
    audit: { action: `claim.${kind}`, objectType: 'claim', objectId: claimId, detail: { side } },
  });
}

/** One row of the history. */
export async function writeStep(
  tx: Tx,
  { actor, now, locale }: WriteContext,
  claimId: string,
  { kind, side, reason = '' }: { kind: StepKind; side: Side; reason?: string },
): Promise<void> {
  await tx.participationStep.create({
    data: {
      claimId,
      kind,
      side,
      ...(reason && { reason, textLocale: locale }),
      actorId: isUser(actor) ? actor.userId : null,
      at: now,
    },
  });
}

/** What the directory and the sector pages list: only the interests of a city hall that takes part. */
async function relist(
  tx: Tx,
  { now }: WriteContext,
  { cityId }: Participant,
  kind: StepTaken,
): Promise<void> {
  if (TO[kind] !== 'verified') {
    await unlistInterests(tx, cityId);
    // A place that was added by hand is listed through its claim alone.
    if (kind === 'archived') {
      await tx.city.updateMany({
        where: { id: cityId, addedByHandAt: { not: null } },
        data: { archivedAt: now },
      });
    }
    return;
  }
  const published = await readPublished(tx, cityId);
  if (published) await listInterests(tx, cityId, published.content);
  await listPlace(tx, cityId);
}

async function tell(
  tx: Tx,
  context: WriteContext,
  { claimId, cityId, organisationId, city }: Participant,
  { kind, side, reason }: Step,
): Promise<void> {
  const key = `${claimId}:${context.requestId}`;
  const given = reason === '' ? 'no' : 'yes';
  const notice = (path: string): Notice => ({
    kind: `participation_${kind}`,
    params: { city, by: side, given, reason },
    path,
    dedupeKey: `participation_${kind}:${key}`,
  });
  await notify(tx, context, await teamIds(tx, organisationId), notice('/workspace'));
  if (side !== 'programme') {
    await notify(tx, context, await programmeAdminIds(tx), notice(`/admin/cities/${claimId}`));
  }
  if (kind !== 'paused' && kind !== 'resumed') return;
  const visits = await runningVisitsOf(tx, { organisationId, cityId });
  const desks = await tx.membership.findMany({
    where: {
      organisation: { kind: 'host_office', hostId: { in: visits.map((one) => one.hostId) } },
      role: { in: ['host_officer', 'host_approver'] },
      endedAt: null,
    },
    select: { userId: true },
  });
  await notify(tx, context, [...new Set(desks.map((one) => one.userId))], {
    kind: `partner_${kind}`,
    params: { city },
    path: '/desk',
    dedupeKey: `partner_${kind}:${key}`,
  });
}
