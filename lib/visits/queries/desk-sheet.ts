import 'server-only';
import { z } from 'zod';
import { db } from '@/lib/db/client';
import { dayOfColumn } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import { nextTier, requiredTiers, tierFor } from '../approvals';
import { costRow } from '../assessment';
import { openChange } from '../changes/model';
import { approvedFor, raisedTier } from '../changes/rules';
import { opinionDue } from '../deadlines';
import { letterDraftOf } from '../letter/read-letters';
import { isRankBand } from '../model';
import { consultedBy, opinionsOf } from '../opinions/read-opinions';
import { openProposal } from '../proposals';
import { SCREENING_ANSWERS, SCREENING_ITEMS } from '../screening';
import { missingBeforeApproval } from '../screening-gaps';
import { findFreeLane } from '../slots/load-lanes';
import { isReleased } from '../stages';
import type { VisitState } from '../state';
import type { DeskSheet, EarlierVisitView } from '../views';

const screeningItems = z.partialRecord(z.enum(SCREENING_ITEMS), z.enum(SCREENING_ANSWERS));

/** The host's own sheet on a visit. The caller has checked that its reader belongs to the host or audits. */
export async function deskSheetOf(
  visit: VisitState,
  moment: Moment,
  earlier: EarlierVisitView[],
): Promise<DeskSheet> {
  const row = await db().visit.findUniqueOrThrow({
    where: { id: visit.id },
    select: {
      takenById: true,
      screening: {
        select: {
          items: true,
          note: true,
          complete: true,
          counterpartBand: true,
          counterpartOfficeZh: true,
          counterpartOfficeEn: true,
          risks: true,
          costs: true,
          recommendation: true,
          reasons: true,
        },
      },
      approvals: {
        // of a level that was raised later, what its tiers decided then
        where: { round: visit.round, OR: [{ changeId: null }, { change: { status: 'accepted' } }] },
        orderBy: { recordedAt: 'asc' },
        select: {
          round: true,
          tier: true,
          result: true,
          body: true,
          documentNumber: true,
          decidedOn: true,
          remark: true,
        },
      },
    },
  });
  const taker =
    row.takenById &&
    (await db().user.findUnique({ where: { id: row.takenById }, select: { name: true } }));
  const tier = visit.tier ?? tierFor(visit.request.headRankBand, visit.request.formerRankBand);
  const band = row.screening?.counterpartBand;
  const screening = {
    items: screeningItems.parse(row.screening?.items ?? {}),
    note: row.screening?.note ?? '',
    complete: row.screening?.complete ?? false,
    counterpartBand: isRankBand(band) ? band : null,
    counterpartOfficeZh: row.screening?.counterpartOfficeZh ?? '',
    counterpartOfficeEn: row.screening?.counterpartOfficeEn ?? '',
    risks: row.screening?.risks ?? '',
    costs: costRow.array().parse(row.screening?.costs ?? []),
    recommendation: row.screening?.recommendation ?? null,
    reasons: row.screening?.reasons ?? '',
  };
  return {
    takenBy: taker ? taker.name : null,
    tier,
    requiredTiers: tier ? requiredTiers(tier) : [],
    nextTier: nextTier(visit),
    round: visit.round,
    approvals: row.approvals
      .filter((one, index) => !row.approvals.slice(index + 1).some(({ tier }) => tier === one.tier))
      .map((one) => ({ ...one, decidedOn: dayOfColumn(one.decidedOn) })),
    changeTiers: changeTiersOf(visit),
    screening,
    missing: missingBeforeApproval(visit, screening, moment),
    letter: await letterDraftOf(visit.id),
    opinions: await opinionsOf(visit.id, moment.today),
    consulted: await consultedBy(visit.hostId),
    opinionDue: opinionDue(visit.request.headRankBand, moment),
    slotFree: await isSlotFree(visit),
    earlier,
  };
}

function changeTiersOf(visit: VisitState): DeskSheet['changeTiers'] {
  const change = openChange(visit);
  const tier = change && raisedTier(visit, change);
  if (!change || !tier) return null;
  const decided = approvedFor(visit, change, tier);
  return {
    required: requiredTiers(tier),
    next: nextTier(decided),
    decided: decided.approvals.map(({ round, tier: by, result }) => ({ round, tier: by, result })),
  };
}

/** Looked up for proposed days too: the desk sees a clash before the city accepts. */
async function isSlotFree(visit: VisitState): Promise<boolean | null> {
  const days = visit.agreed ?? openProposal(visit);
  if (!days || isReleased(visit.status)) return null;
  return (await findFreeLane(db(), visit.hostId, days, visit.id)) !== null;
}
