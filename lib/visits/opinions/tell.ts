import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { dayOfColumn } from '@/lib/hosts/day';
import { notify } from '@/lib/notifications/notify';
import { deskVisitPath } from '../paths';

/**
 * Reminds the officers of the desk of a question that is open: `time` is 1 before its day and 2 after it. Departments have
 * no account (decision 14), so the desk asks them. A visit without a reference is told to nobody.
 */
export async function remindDesk(
  tx: Tx,
  context: WriteContext,
  opinionId: string,
  time: 1 | 2,
): Promise<void> {
  const { visit, dueOn, department, site } = await tx.visitOpinion.findUniqueOrThrow({
    where: { id: opinionId },
    select: {
      dueOn: true,
      department: { select: { nameEn: true, nameZh: true } },
      site: { select: { nameEn: true, nameZh: true } },
      visit: {
        select: {
          id: true,
          reference: true,
          hostId: true,
          city: { select: { name: true, nameZh: true } },
        },
      },
    },
  });
  const asked = department ?? site;
  if (!asked || !visit.reference) return;
  const officers = await tx.membership.findMany({
    where: { role: 'host_officer', endedAt: null, organisation: { hostId: visit.hostId } },
    distinct: ['userId'],
    select: { userId: true },
  });
  await notify(
    tx,
    context,
    officers.map((one) => one.userId),
    {
      kind: time === 1 ? 'opinion_due' : 'opinion_overdue',
      params: {
        visitId: visit.id,
        reference: visit.reference,
        city: { name: { en: visit.city.name, zh: visit.city.nameZh } },
        of: { name: { en: asked.nameEn, zh: asked.nameZh } },
        due: { day: dayOfColumn(dueOn) },
      },
      path: `${deskVisitPath(visit.id)}/opinions`,
      dedupeKey: `opinion:${opinionId}:${time}`,
    },
  );
}
