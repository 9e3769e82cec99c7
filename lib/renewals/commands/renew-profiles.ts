import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { type Written, write } from '@/lib/actions/write';
import { TIMER } from '@/lib/auth/model';
import { confirmedAtOf } from '@/lib/cities/participation/confirmed';
import { lockParticipant, type Participant } from '@/lib/cities/participation/standing';
import { takeStep } from '@/lib/cities/participation/take-step';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { type Day, dayIn } from '@/lib/hosts/day';
import { notify } from '@/lib/notifications/notify';
import { officerIds } from '@/lib/organisations/people';
import { ok, type Result } from '@/lib/result';
import { dueAct, promisedPause, type Reminder } from '../renewal';

/** What the clock did in one round, by number. */
export type Renewed = { reminded: number; paused: number };

/**
 * The clock's daily round over published profiles: reminds officers whose profile was not confirmed for 12 months and
 * more, and pauses the city hall at 36. Each is a transaction of its own that asks again; harmless to repeat.
 */
export async function renewProfiles(now: Date, requestId: string): Promise<Renewed> {
  const done: Renewed = { reminded: 0, paused: 0 };
  for (const claimId of await oldClaims(now)) {
    // A request id of its own for each, so that notices of two cities never look like one event.
    const context: WriteContext = {
      actor: TIMER,
      now,
      requestId: `${requestId}:${claimId}`,
      locale: 'en',
      idempotency: null,
    };
    const result = await write(context, (tx) => tend(tx, context, claimId));
    if (result.ok && result.value) done[result.value] += 1;
  }
  return done;
}

/** Verified claims whose newest version and last confirmation are both older than eleven months; the rule decides. */
async function oldClaims(now: Date): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT claim.id FROM claim
    WHERE claim.status = 'verified'
      AND (SELECT max(published_at) FROM profile_version AS version
           WHERE version.city_id = claim.city_id) < ${now}::timestamptz - interval '11 months'
      AND NOT EXISTS (SELECT FROM participation_step AS step
                      WHERE step.claim_id = claim.id AND step.kind = 'confirmed'
                        AND step.at >= ${now}::timestamptz - interval '11 months')
    ORDER BY claim.id`;
  return rows.map((row) => row.id);
}

type Act = keyof Renewed | null;

async function tend(tx: Tx, context: WriteContext, claimId: string): Promise<Result<Written<Act>>> {
  const nothing = ok({ value: null, audit: [] });
  const loaded = await lockParticipant(tx, claimId);
  if (!loaded.ok || loaded.value.status !== 'verified') return nothing;
  const participant = loaded.value;
  const confirmedAt = await confirmedAtOf(tx, participant);
  if (!confirmedAt) return nothing;
  const day = (instant: Date): Day => dayIn(participant.timeZone, instant);
  const today = day(context.now);
  const reminder = await lastReminder(tx, claimId, confirmedAt, day);
  const due = dueAct(day(confirmedAt), reminder, today);
  if (!due) return nothing;
  if (due.act === 'pause') {
    const step = { kind: 'paused', side: 'clock', reason: '' } as const;
    const paused = await takeStep(tx, context, participant, step);
    return paused.ok ? ok({ value: 'paused', audit: paused.value.audit }) : paused;
  }
  await remind(tx, context, participant, { confirmedAt, months: due.months, day });
  return ok({
    value: 'reminded',
    audit: {
      action: 'profile.renewal_reminded',
      objectType: 'claim',
      objectId: claimId,
      detail: { months: due.months },
    },
  });
}

/** The latest reminder about this very confirmation. */
async function lastReminder(
  tx: Tx,
  claimId: string,
  confirmedAt: Date,
  day: (instant: Date) => Day,
): Promise<Reminder> {
  const step = await tx.participationStep.findFirst({
    where: { claimId, kind: 'reminded', confirmedAt },
    orderBy: { months: 'desc' },
    select: { months: true, at: true },
  });
  return step && { months: step.months ?? 0, sentOn: day(step.at) };
}

type Reminding = { confirmedAt: Date; months: number; day: (instant: Date) => Day };

async function remind(
  tx: Tx,
  context: WriteContext,
  { claimId, organisationId, city }: Participant,
  { confirmedAt, months, day }: Reminding,
): Promise<void> {
  const { now } = context;
  await tx.participationStep.create({
    data: { claimId, kind: 'reminded', side: 'clock', confirmedAt, months, at: now },
  });
  await notify(tx, context, await officerIds(tx, organisationId), {
    kind: 'profile_renewal',
    params: {
      city,
      since: { day: day(confirmedAt) },
      pause: { day: promisedPause(day(confirmedAt), day(now)) },
    },
    path: '/workspace/city/participation',
    dedupeKey: `profile_renewal:${claimId}:${confirmedAt.getTime()}:${months}`,
  });
}
