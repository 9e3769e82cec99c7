import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import type { Day } from '@/lib/hosts/day';
import type { NameParam } from '@/lib/i18n/message-params';
import { notify } from '@/lib/notifications/notify';
import { membersOfSide } from '@/lib/notifications/visit-people';
import { type InterestSide, interestPath } from './model';

type Event =
  | 'interest_received'
  | 'interest_mutual'
  | 'interest_declined'
  | 'interest_withdrawn'
  | 'interest_dormant';

/** Tells the people of these sides what has become of an interest; each reads the name of the other side. */
export async function tellSides(
  tx: Tx,
  context: WriteContext,
  interestId: string,
  kind: Event,
  sides: readonly InterestSide[],
): Promise<void> {
  for (const side of sides) {
    const { people, other } = await readersOf(tx, interestId, side);
    await notify(tx, context, people, {
      kind,
      params: { interestId, side, other },
      path: interestPath(side, interestId),
      dedupeKey: `${kind}:${interestId}`,
    });
  }
}

/** Reminds the side that must answer; `time` is 1 before the day and 2 on it. */
export async function remindSide(
  tx: Tx,
  context: WriteContext,
  interestId: string,
  { side, due, time }: { side: InterestSide; due: Day; time: 1 | 2 },
): Promise<void> {
  const { people, other } = await readersOf(tx, interestId, side);
  await notify(tx, context, people, {
    kind: 'interest_due',
    params: { interestId, side, other, due: { day: due } },
    path: interestPath(side, interestId),
    dedupeKey: `interest_due:${interestId}:${time}`,
  });
}

async function readersOf(
  tx: Tx,
  id: string,
  side: InterestSide,
): Promise<{ people: string[]; other: NameParam }> {
  const interest = await tx.interest.findUniqueOrThrow({
    where: { id },
    select: {
      hostId: true,
      organisationId: true,
      city: { select: { name: true, nameZh: true } },
      host: { select: { officeZh: true, city: { select: { name: true } } } },
    },
  });
  const { city, host } = interest;
  const members = await tx.membership.findMany({
    where: membersOfSide(side, interest),
    distinct: ['userId'],
    select: { userId: true },
  });
  const other =
    side === 'host'
      ? { name: { en: city.name, zh: city.nameZh } }
      : { name: { en: host.city.name, zh: host.officeZh } };
  return { people: members.map((one) => one.userId), other };
}
