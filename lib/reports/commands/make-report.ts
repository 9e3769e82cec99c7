import 'server-only';
import { createHash, randomInt } from 'node:crypto';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { isUser, type UserActor } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { dayIn } from '@/lib/hosts/day';
import { getCitySheet } from '@/lib/matching/candidates/sheet';
import { currentPolicy } from '@/lib/matching/policy/current';
import { getOwnMatch, type MatchView } from '@/lib/matching/queries';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { newReference } from '@/lib/verification/reference';
import { canonicalJson } from '../canonical-json';
import type { ReportForm, ReportSide } from '../model';
import { writePaper } from '../paper/write-paper';
import { READERS, teamsOf } from '../policy';
import { queuePdf } from './queue-pdf';

type Choices = { form: ReportForm; reviewerName: string; reviewerOffice: string };
type Subject = { side: 'city'; host: string } | { side: 'host'; city: string };

/**
 * Makes a report of a match as it stands now: the snapshot at once, the PDF in a job. Refusals: `not_found` for a match
 * the actor does not see, a rule for one without any sector, `limited` beyond 30 reports an hour for one team.
 *
 * @returns the reference
 */
export async function makeReport(
  context: WriteContext,
  subject: Subject,
  choices: Choices,
): Promise<Result<string>> {
  const { actor, now } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  const view = await matchOf(actor, subject, now);
  const team = view && teamFor(actor, subject.side, view);
  if (!view || !team) return refuse({ code: 'not_found' });
  if (!view.result.rankable) return refuseRule({ code: 'reports.refusal.not_rankable' });
  const limited = await spend('matchReport', team.organisationId);
  if (!limited.ok) return limited;
  const { side } = subject;
  const texts = await textsOf(view, { side, form: choices.form }, now);
  return write(context, async (tx) => {
    const maker = await memberNow(tx, actor.userId, team.organisationId, side);
    if (!maker) return refuse({ code: 'not_found' });
    const year = Number(dayIn(view.host.timeZone, now).slice(0, 4));
    const { id, reference } = await tx.matchReport.create({
      data: {
        reference: newReference(year, randomInt),
        organisationId: team.organisationId,
        cityId: view.city.id,
        hostId: view.host.id,
        side,
        form: choices.form,
        evidence: view.evidence,
        cityVersion: view.evidence === 'declared' ? view.cityVersion : null,
        hostVersion: view.hostVersion,
        modelVersion: view.result.modelVersion,
        ...texts,
        madeById: actor.userId,
        madeByName: maker.name,
        madeByOffice: maker.office,
        reviewerName: choices.reviewerName || null,
        reviewerOffice: choices.reviewerOffice || null,
        madeAt: now,
      },
      select: { id: true, reference: true },
    });
    await tx.matchReportFile.create({ data: { reportId: id, changedAt: now } });
    await queuePdf(tx, id);
    return ok({
      value: reference,
      audit: {
        action: 'report.made',
        objectType: 'match_report',
        objectId: id,
        detail: { side, form: choices.form, model: view.result.modelVersion },
      },
    });
  });
}

async function matchOf(actor: UserActor, subject: Subject, now: Date): Promise<MatchView | null> {
  if (subject.side === 'city') return getOwnMatch(actor, subject.host, now);
  const sheet = await getCitySheet(actor, subject.city, now);
  return sheet && 'match' in sheet ? sheet.match : null;
}

/** The team for which the actor sees this match. */
const teamFor = (actor: UserActor, side: ReportSide, { city, host }: MatchView) =>
  teamsOf(actor, side).find((one) =>
    side === 'city' ? one.claim?.cityId === city.id : one.hostId === host.id,
  );

/** What is kept of a match, as texts whose hashes anybody can recompute. */
async function textsOf(view: MatchView, choice: { side: ReportSide; form: ReportForm }, now: Date) {
  const { weights } = await currentPolicy();
  const { cityProfile: city, hostProfile: host, result } = view;
  const inputs = canonicalJson({ asOf: now.toISOString(), city, host, weights });
  const paper = canonicalJson(await writePaper(view, choice));
  return {
    inputs,
    inputsHash: sha256(inputs),
    outcome: canonicalJson(result),
    paper,
    paperHash: sha256(paper),
  };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Whether they still belong to the team, and what they are called. */
async function memberNow(tx: Tx, userId: string, organisationId: string, side: ReportSide) {
  return tx.user.findFirst({
    where: {
      id: userId,
      disabledAt: null,
      memberships: { some: { organisationId, endedAt: null, role: { in: [...READERS[side]] } } },
    },
    select: { name: true, office: true },
  });
}
