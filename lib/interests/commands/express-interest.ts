import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { membershipsWith, SPEAKING_STATUSES } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { columnOfDay } from '@/lib/hosts/day';
import { loadMoment } from '@/lib/hosts/load-moment';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { answerDueOn } from '../clock';
import { type InterestSide, otherSideOf } from '../model';
import type { InterestWords } from '../schema';
import { tellSides } from '../tell';
import { meaningOf } from '../workflow';
import { applyAct } from './apply-act';

type Pair = { hostId: string; cityId: string; organisationId: string };

/**
 * A city officer says that the city would like to work with a host. Refusals: `not_found` for a host that receives
 * nobody; rules while the city hall is not verified, paused or unpublished, and while one is open already.
 */
export function expressToHost(
  context: WriteContext,
  { host: slug, ...words }: InterestWords & { host: string },
) {
  return write(context, async (tx) => {
    const office = membershipsWith(context.actor, 'city_officer').find((one) => one.claim !== null);
    const host = await tx.host.findFirst({ where: { slug, active: true }, select: { id: true } });
    if (!host) return refuse({ code: 'not_found' });
    if (!office?.claim) return refuseRule({ code: 'interests.refusal.not_verified' });
    const { organisationId, claim } = office;
    return express(
      tx,
      context,
      'city',
      { hostId: host.id, cityId: claim.cityId, organisationId },
      words,
    );
  });
}

/** A host officer does so; the city hall that speaks for the city is asked. `not_found` where none does. */
export function expressToCity(
  context: WriteContext,
  { cityId, ...words }: InterestWords & { cityId: string },
) {
  return write(context, async (tx) => {
    const hostId = membershipsWith(context.actor, 'host_officer')[0]?.hostId;
    const claim = await tx.claim.findFirst({
      where: { cityId, status: { in: [...SPEAKING_STATUSES] } },
      select: { organisationId: true },
    });
    if (!hostId || !claim) return refuse({ code: 'not_found' });
    return express(
      tx,
      context,
      'host',
      { hostId, cityId, organisationId: claim.organisationId },
      words,
    );
  });
}

async function express(
  tx: Tx,
  context: WriteContext,
  side: InterestSide,
  pair: Pair,
  { message, messageLocale, sectors }: InterestWords,
) {
  const takesPart = await lockPair(tx, pair, side);
  if (!takesPart.ok) return takesPart;
  const last = await tx.interest.findFirst({
    where: { hostId: pair.hostId, organisationId: pair.organisationId },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    select: { id: true, side: true, status: true, version: true },
  });
  const meaning = meaningOf(last, side);
  if (last && meaning === 'accepts') {
    return applyAct(tx, context, last, {
      act: 'accept',
      by: side,
      answer: message,
      answerLocale: messageLocale,
    });
  }
  if (meaning === 'open_already') return refuseRule({ code: 'interests.refusal.open_already' });
  if (meaning === 'mutual_already') return refuseRule({ code: 'interests.refusal.mutual_already' });
  const { actor, now } = context;
  const answerDue = answerDueOn(await loadMoment(tx, pair.hostId, now));
  const { id } = await tx.interest.create({
    data: {
      ...pair,
      side,
      message,
      messageLocale,
      sectors,
      sentById: actor.kind === 'user' ? actor.userId : null,
      sentAt: now,
      answerDue: columnOfDay(answerDue),
    },
    select: { id: true },
  });
  await tellSides(tx, context, id, 'interest_received', [otherSideOf(side)]);
  return ok({
    value: { id, side, done: 'sent' },
    audit: {
      action: 'interest.express',
      objectType: 'interest',
      objectId: id,
      detail: { side, hostId: pair.hostId, cityId: pair.cityId },
    },
  });
}

/**
 * Whoever speaks for this pair comes one after the other, and a city hall that pauses at this moment waits or is waited
 * for: the claim's row is the lock.
 */
async function lockPair(
  tx: Tx,
  { cityId, organisationId }: Pair,
  side: InterestSide,
): Promise<Result<null>> {
  const [claim] = await tx.$queryRaw<{ status: string; published: boolean }[]>`
    SELECT status::text, EXISTS (
      SELECT 1 FROM profile_version WHERE profile_version.city_id = claim.city_id
    ) AS published
    FROM claim
    WHERE city_id = ${cityId}::uuid AND organisation_id = ${organisationId}::uuid
      AND status NOT IN ('refused', 'ended')
    ORDER BY created_at DESC LIMIT 1 FOR UPDATE`;
  const own = side === 'city';
  if (claim?.status === 'paused') {
    return refuseRule({ code: own ? 'interests.refusal.paused' : 'interests.refusal.city_paused' });
  }
  if (claim?.status === 'archived') {
    return refuseRule({
      code: own ? 'interests.refusal.archived' : 'interests.refusal.city_archived',
    });
  }
  if (claim?.status !== 'verified') return refuseRule({ code: 'interests.refusal.not_verified' });
  if (!claim.published) {
    return refuseRule({
      code: own ? 'interests.refusal.unpublished' : 'interests.refusal.city_unpublished',
    });
  }
  return ok(null);
}
