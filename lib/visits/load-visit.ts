import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { dayOfColumn } from '@/lib/hosts/day';
import { loadMoment } from '@/lib/hosts/load-moment';
import { hostDay, type Moment } from '@/lib/hosts/moment';
import { requestContent } from './content-schema';
import { canReadGroup } from './policy';
import { visibleVisits } from './scope';
import { isSheetDone } from './screening';
import { explainFullSlot, findFreeLane } from './slots/load-lanes';
import type { VisitState } from './state';
import {
  agreedOf,
  changesOf,
  delegationOf,
  isRequestField,
  proposalsOf,
  requestOf,
  VISIT_SELECT,
  type VisitRow,
} from './visit-row';

/** A visit as this actor may know it, and the host's present. */
export type LoadedVisit = { visit: VisitState; moment: Moment };

/** Null when there is none or the actor may not know of it. Host-internal parts are read for those who may see them only. */
export async function loadVisit(
  client: Tx,
  actor: Actor,
  where: Prisma.VisitWhereInput,
  now: Date,
): Promise<LoadedVisit | null> {
  const row = await client.visit.findFirst({
    where: { AND: [where, visibleVisits(actor)] },
    select: VISIT_SELECT,
  });
  if (!row) return null;
  const moment = await loadMoment(client, row.hostId, now);
  const internal = canReadGroup(actor, row, 'host_internal');
  return {
    moment,
    visit: {
      ...stateOf(row, actor, moment),
      cityVerified: await isVerified(client, row),
      ...(internal ? await loadInternals(client, row, moment) : NO_INTERNALS),
    },
  };
}

/** What the rules need of a row by itself; host-internal parts and the claim stay empty. */
export function stateOf(row: VisitRow, actor: Actor, moment: Moment): VisitState {
  const writing = row.workingCopy !== null && canReadGroup(actor, row, 'working_copy');
  return {
    id: row.id,
    reference: row.reference,
    hostId: row.hostId,
    cityId: row.cityId,
    organisationId: row.organisationId,
    status: row.status,
    version: row.version,
    statusSince: row.statusSince,
    cityVerified: false,
    signOffRequired: row.organisation.signOffRequired,
    request: writing ? requestContent.parse(row.workingCopy) : requestOf(row),
    proposals: proposalsOf(row),
    remarks: row.remarks.map(({ id, field, answeredAt }) => ({
      id,
      field: isRequestField(field) ? field : 'purpose',
      answered: answeredAt !== null,
    })),
    round: row.round,
    agreed: agreedOf(row),
    laneId: row.laneId,
    changes: changesOf(row),
    hasLetter: row.letters.length > 0,
    delegation: delegationOf(row),
    submittedAt: row.submittedAt,
    firstAnswerDue: row.firstAnswerDue && dayOfColumn(row.firstAnswerDue),
    firstAnswerAt: row.firstAnswerAt,
    // a report has a table of its own once both sides can write one; until then a visit is closed after sixty days
    reports: [],
    expiryWarning: warningOf(row, moment),
    ...NO_INTERNALS,
  };
}

type Internals = Pick<
  VisitState,
  | 'screeningComplete'
  | 'sheetDone'
  | 'tier'
  | 'approvals'
  | 'changeApprovals'
  | 'freeLaneId'
  | 'slotProblem'
>;

const NO_INTERNALS: Internals = {
  screeningComplete: false,
  sheetDone: false,
  tier: null,
  approvals: [],
  changeApprovals: [],
  freeLaneId: null,
  slotProblem: null,
};

async function loadInternals(client: Tx, row: VisitRow, moment: Moment): Promise<Internals> {
  const { id } = row;
  const kept = await client.visit.findUniqueOrThrow({
    where: { id },
    select: {
      tier: true,
      screening: { select: { complete: true, items: true } },
      approvals: {
        orderBy: [{ recordedAt: 'asc' }, { tier: 'asc' }],
        select: { round: true, tier: true, result: true, changeId: true },
      },
    },
  });
  return {
    tier: kept.tier,
    screeningComplete: kept.screening?.complete ?? false,
    sheetDone: isSheetDone(kept.screening?.items),
    approvals: kept.approvals.flatMap(({ changeId, ...one }) => (changeId === null ? [one] : [])),
    changeApprovals: kept.approvals.flatMap(({ changeId, ...one }) =>
      changeId === null ? [] : [{ ...one, changeId }],
    ),
    ...(await slotOf(client, row, moment)),
  };
}

/** Whether a lane is free on the agreed days; the reason why not is looked up only where a step may need it. */
async function slotOf(client: Tx, row: VisitRow, moment: Moment) {
  const agreed = agreedOf(row);
  if (!agreed) return { freeLaneId: null, slotProblem: null };
  const freeLaneId = await findFreeLane(client, row.hostId, agreed, row.id);
  if (freeLaneId !== null || row.status !== 'pending_approval') {
    return { freeLaneId, slotProblem: null };
  }
  const about = { visitId: row.id, moment };
  return { freeLaneId, slotProblem: await explainFullSlot(client, row.hostId, agreed, about) };
}

async function isVerified(client: Tx, { organisationId, cityId }: VisitRow): Promise<boolean> {
  const where = { organisationId, cityId, status: 'verified' as const };
  return (await client.claim.count({ where })) > 0;
}

/** `reached` is the expiry day that was warned of; what the texts name may be later. */
const warningData = z.object({ reached: z.object({ day: z.iso.date() }) });

function warningOf({ events }: VisitRow, moment: Moment): VisitState['expiryWarning'] {
  const [event] = events;
  const data = warningData.safeParse(event?.data);
  if (!event || !data.success) return null;
  const expiresOn = dayOfColumn(new Date(data.data.reached.day));
  return { sentOn: hostDay(moment, event.at), expiresOn };
}
