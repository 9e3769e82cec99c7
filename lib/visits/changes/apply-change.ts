import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from '@/lib/db/transaction';
import { columnOfDay } from '@/lib/hosts/day';
import { acceptedProposal } from '../proposals';
import type { Changes, VisitState } from '../state';
import type { ChangeContent, ChangePoint, ChangeRequest } from './model';

/** What an agreed change does to the visit: the one visit is changed, nothing is duplicated. */
type Applied = {
  changes: Changes;
  columns?: Prisma.VisitUncheckedUpdateManyInput;
  rows?: (tx: Tx, now: Date) => Promise<void>;
};

/** Points the invitation letter speaks of: when one of them changes, an issued letter no longer holds. */
export const ENDS_LETTER: Record<ChangePoint, boolean> = {
  dates: true,
  head: true,
  size: true,
  level: false,
  sectors: false,
};

/** Columns and rows that hold the new value of the point. The lane of new days is added by whoever has locked the lanes. */
export function applyChange(
  visit: VisitState,
  change: ChangeContent & Pick<ChangeRequest, 'headName'> & Partial<Pick<ChangeRequest, 'side'>>,
): Applied {
  switch (change.point) {
    case 'dates':
      return moveDates(visit, change);
    case 'head': {
      const { band, formerBand, office, elected } = change.after;
      return {
        changes: {},
        columns: {
          headOffice: office,
          headElected: elected,
          headRankBand: band,
          formerRankBand: formerBand,
        },
        rows: (tx) => replaceHead(tx, visit, { office, printedName: change.headName }),
      };
    }
    case 'level': {
      const { band, formerBand } = change.after;
      return { changes: {}, columns: { headRankBand: band, formerRankBand: formerBand } };
    }
    case 'size':
      return { changes: {}, columns: change.after.party };
    case 'sectors':
      return { changes: {}, columns: { sectors: change.after.sectors } };
  }
}

/** The agreed days are those of the accepted proposal, so the new ones are one too; the former is answered by it. */
function moveDates(
  visit: VisitState,
  {
    after,
    side = 'city',
  }: Extract<ChangeContent, { point: 'dates' }> & {
    side?: ChangeRequest['side'];
  },
): Applied {
  const former = acceptedProposal(visit);
  return {
    changes: {
      agreed: after,
      proposals: former ? [{ id: former.id, status: 'countered' }] : [],
    },
    rows: async (tx, now) => {
      await tx.dateProposal.create({
        data: {
          visitId: visit.id,
          side,
          startsOn: columnOfDay(after.startsOn),
          endsOn: columnOfDay(after.endsOn),
          status: 'accepted',
          madeAt: now,
          answeredAt: now,
        },
      });
    },
  };
}

/** In a delegation list that is in already, the new head takes the place of the former one. */
async function replaceHead(
  tx: Tx,
  { id: visitId }: VisitState,
  head: { office: string; printedName: string },
): Promise<void> {
  if (head.printedName === '') return;
  await tx.delegationMember.updateMany({
    where: { visitId, role: 'head_of_delegation' },
    data: head,
  });
}
