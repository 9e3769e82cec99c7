import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Role } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { notify } from './notify';
import { audienceOf } from './recipients';
import { invitationsOf } from './visit-invitations';
import type { NoticeSide, VisitNews } from './visit-news';
import { type ToldVisit, visitNotices } from './visit-notices';
import { membersOfSide } from './visit-people';

/**
 * Tells both sides of a visit what happened, inside the caller's transaction: in the application and by mail, each
 * reader in the words of their side. Call it once per event, after the visit's row has been written. A draft that
 * never got a reference is told to nobody.
 */
export async function notifyVisit(
  tx: Tx,
  context: WriteContext,
  visitId: string,
  news: VisitNews,
): Promise<void> {
  const visit = await getToldVisit(tx, visitId);
  if (!visit) return;
  const audience = audienceOf(news);
  const invitations = await invitationsOf(tx, visitId, news.event, context.now);
  for (const { side, notice } of visitNotices(visit, news)) {
    const people = await peopleOf(tx, visit, side, audience[side] ?? []);
    await notify(tx, context, people, notice, invitations);
  }
}

/** What the texts name; null for a draft. */
async function getToldVisit(tx: Tx, id: string): Promise<ToldVisit | null> {
  const visit = await tx.visit.findUniqueOrThrow({
    where: { id },
    select: {
      reference: true,
      hostId: true,
      organisationId: true,
      city: { select: { name: true, nameZh: true } },
      host: { select: { officeZh: true, city: { select: { name: true } } } },
    },
  });
  if (!visit.reference) return null;
  return {
    id,
    reference: visit.reference,
    hostId: visit.hostId,
    organisationId: visit.organisationId,
    city: { name: { en: visit.city.name, zh: visit.city.nameZh } },
    host: { name: { en: visit.host.city.name, zh: visit.host.officeZh } },
  };
}

/** The people who work for one side of the visit in one of these roles, today. */
async function peopleOf(
  tx: Tx,
  visit: ToldVisit,
  side: NoticeSide,
  roles: readonly Role[],
): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { AND: [membersOfSide(side, visit), { role: { in: [...roles] } }] },
    distinct: ['userId'],
    select: { userId: true },
  });
  return members.map((one) => one.userId);
}
