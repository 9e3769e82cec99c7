import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { log } from '@/lib/log';
import { ok, refuseRule } from '@/lib/result';
import { lapseChange, remindOfChange } from '../changes/tend-change';
import { type DueAct, dueAct } from '../due-act';
import { announcedDay, expiresOn } from '../expiry';
import { loadVisit } from '../load-visit';
import type { VisitStatus } from '../model';
import { openProposal } from '../proposals';
import { refusal } from '../refusals';
import { changeVisit, type Target } from './change-visit';
import { transition } from './transition';

/** Statuses in which time alone changes something. */
const TENDED: VisitStatus[] = [
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
];

const BATCH = 200;

/** What the clock did in one round, by number of visits. */
export type Tended = Record<DueAct, number>;

/**
 * The clock's round over all visits: lapses proposals and changes that nobody answered, reminds of changes, warns of
 * expiry, lets expire and completes.
 * Each visit is its own transaction; one that somebody changed meanwhile is left for the next round. Harmless to repeat.
 */
export async function tendVisits(now: Date, requestId: string): Promise<Tended> {
  const context: WriteContext = { actor: TIMER, now, requestId, locale: 'en', idempotency: null };
  const done: Tended = {
    lapsed: 0,
    warned: 0,
    expired: 0,
    completed: 0,
    change_reminded: 0,
    change_lapsed: 0,
  };
  let after: string | undefined;
  for (;;) {
    const batch = await db().visit.findMany({
      where: { status: { in: TENDED }, ...(after && { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: { id: true },
    });
    for (const { id } of batch) {
      const act = await tendVisit(context, id);
      if (act) done[act] += 1;
    }
    after = batch.at(-1)?.id;
    if (batch.length < BATCH) return done;
  }
}

/** The clock's act on one visit, if one is due and nobody was quicker. */
export async function tendVisit(context: WriteContext, id: string): Promise<DueAct | null> {
  const loaded = await loadVisit(db(), context.actor, { id }, context.now);
  const act = loaded && dueAct(loaded.visit, loaded.moment);
  if (!act) return null;
  const result = await ACTS[act](context, { visitId: id, version: loaded.visit.version });
  if (result.ok) return act;
  log.info({ visit: id, act, failure: result.failure.code }, 'visit left for the next round');
  return null;
}

type Act = (context: WriteContext, target: Target) => ReturnType<typeof changeVisit>;

const ACTS: Record<DueAct, Act> = {
  lapsed: lapseProposal,
  warned: warnOfExpiry,
  expired: (context, target) => transition(context, target, { transition: 'expire' }),
  completed: (context, target) => transition(context, target, { transition: 'complete' }),
  change_reminded: remindOfChange,
  change_lapsed: lapseChange,
};

function lapseProposal(context: WriteContext, target: Target) {
  return changeVisit(context, target, ({ visit }) => {
    const open = openProposal(visit);
    if (!open) return refuseRule(refusal('proposal_closed'));
    const dates = { days: { from: open.startsOn, to: open.endsOn } };
    return ok({
      changes: { proposals: [{ id: open.id, status: 'lapsed' }] },
      event: { kind: 'dates_lapsed', data: { dates } },
      news: { event: 'dates_lapsed', by: open.side, dates },
      audit: { action: 'visit.lapse_dates' },
    });
  });
}

function warnOfExpiry(context: WriteContext, target: Target) {
  return changeVisit(context, target, ({ visit, moment }) => {
    const reached = expiresOn(visit, moment);
    const announced = announcedDay(visit, moment);
    if (!reached || !announced) return refuseRule(refusal('not_expired'));
    const until = { day: announced };
    return ok({
      changes: {},
      event: { kind: 'expiry_warned', data: { until, reached: { day: reached } } },
      news: { event: 'expiry_warned', until },
      audit: { action: 'visit.warn_expiry', detail: { until: until.day } },
    });
  });
}
