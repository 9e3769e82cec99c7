import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { isLocale } from '@/lib/i18n/routing';
import { checkVisit } from '../checks';
import { milestonesOf } from '../deadlines';
import { availableTransitions } from '../decide';
import { declineLetterOf } from '../decline-letter/read-decline-letter';
import { issuedLettersOf } from '../letter/read-letters';
import { loadVisit } from '../load-visit';
import { mandateFileOf } from '../mandate/mandate-file';
import { ALTERNATIVES, OPERATIONS, type Side, type VisitStatus } from '../model';
import { canOperate, canReadGroup, rolesTowards, sideOf } from '../policy';
import { openProposal } from '../proposals';
import { formatReference, parseReference } from '../reference';
import { withoutContact } from '../request';
import { openPreparations } from '../stages';
import type { RemarkView, VisitDetail } from '../views';
import { isRequestField, requestOf } from '../visit-row';
import { backgroundOf } from './background';
import { deskSheetOf } from './desk-sheet';
import { earlierVisits } from './earlier-visits';
import { guestCalendar } from './guest-calendar';
import { headOf } from './list-item';
import { HEAD_SELECT, type HeadRow, placesOf } from './select';
import { timelineOf } from './timeline';

/**
 * One visit as this actor may see it, by its id or its reference. Null when there is none or it is not the actor's to
 * know of: both look the same.
 */
export async function getVisit(actor: Actor, ref: string, now: Date): Promise<VisitDetail | null> {
  const where = whereRef(ref);
  const loaded = where && (await loadVisit(db(), actor, where, now));
  if (!loaded) return null;
  const { visit, moment } = loaded;
  const row = await db().visit.findUniqueOrThrow({
    where: { id: visit.id },
    select: { ...HEAD_SELECT, exitReason: true, exitText: true, alternative: true },
  });
  const side = readerSide(actor, visit);
  const personal = canReadGroup(actor, visit, 'personal');
  const internal = canReadGroup(actor, visit, 'host_internal');
  const [earlier, guest, background] = await Promise.all([
    earlierVisits(visit, moment, internal ? 'host' : 'city'),
    guestCalendar(row.city.countryCode, moment),
    backgroundOf(visit, moment, internal ? 'host' : 'city'),
  ]);
  const desk = internal ? await deskSheetOf(visit, moment, earlier) : null;
  const submitted = visit.submittedAt === null ? visit.request : requestOf(row);
  const days = visit.agreed ?? openProposal(visit);
  const counterpartBand = desk?.screening.counterpartBand;
  return {
    ...headOf(row, { ...visit, request: submitted }, moment),
    side,
    today: moment.today,
    statusSince: visit.statusSince,
    submittedAt: visit.submittedAt,
    firstAnswerDue: visit.firstAnswerDue,
    firstAnswerAt: visit.firstAnswerAt,
    request: personal ? submitted : withoutContact(submitted),
    mandateFile: personal ? await mandateFileOf(visit.id, submitted) : null,
    textState: row.textState,
    proposals: visit.proposals,
    openProposal: openProposal(visit),
    agreed: visit.agreed,
    changes: personal ? visit.changes : visit.changes.map((one) => ({ ...one, headName: '' })),
    remarks: remarksOf(row),
    delegation: personal ? visit.delegation : null,
    preparations: visit.status === 'confirmed' ? openPreparations(visit) : [],
    milestones: days ? milestonesOf(days, submitted.headRankBand, moment) : [],
    letters: personal && visit.submittedAt ? await issuedLettersOf(visit.id) : [],
    declineLetter:
      personal && visit.status === 'declined'
        ? await declineLetterOf(visit.id, internal ? 'host' : 'city')
        : null,
    exit: exitOf(row),
    timeline: await timelineOf(visit.id, placesOf(row), moment),
    findings: UNDECIDED.includes(visit.status)
      ? checkVisit(
          {
            request: submitted,
            days,
            counterpartBand,
            earlier,
            guest,
            sheetDone: visit.sheetDone,
            ...background,
          },
          moment,
        ).filter((one) => one.audience.includes(internal ? 'host' : 'city'))
      : [],
    transitions: availableTransitions(visit, actor, moment),
    operations: OPERATIONS.filter((operation) => canOperate(actor, visit, operation)),
    desk,
  };
}

/** Before the decision the rules have something to say; afterwards it is history. */
const UNDECIDED: readonly VisitStatus[] = [
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
];

/** An id or a reference in any case; null for text that is neither, which no query need look for. */
function whereRef(ref: string): Prisma.VisitWhereInput | null {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(ref)) return { id: ref };
  const reference = parseReference(ref);
  return reference && { reference: formatReference(reference) };
}

function readerSide(actor: Actor, visit: Parameters<typeof rolesTowards>[1]): Side | null {
  const side = sideOf(rolesTowards(actor, visit));
  return side === 'timer' ? null : side;
}

export const remarksOf = ({ remarks }: HeadRow): RemarkView[] =>
  remarks.map((one) => ({
    id: one.id,
    field: isRequestField(one.field) ? one.field : 'purpose',
    text: one.text,
    textLocale: isLocale(one.textLocale) ? one.textLocale : 'zh-CN',
    answer: one.answer,
    madeAt: one.madeAt,
    answeredAt: one.answeredAt,
  }));

function exitOf(row: {
  exitReason: string | null;
  exitText: string | null;
  alternative: string | null;
}) {
  const alternative = ALTERNATIVES.find((one) => one === row.alternative) ?? null;
  const { exitReason: reason, exitText } = row;
  if (reason === null && exitText === null && alternative === null) return null;
  return { reason, text: exitText ?? '', alternative };
}
