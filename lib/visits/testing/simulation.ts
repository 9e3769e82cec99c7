import type { Moment } from '@/lib/hosts/moment';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import type { Failure } from '@/lib/result';
import { recordingProblems } from '../approvals';
import { holdUntil } from '../deadlines';
import { decide } from '../decide';
import { dueAct } from '../due-act';
import { expiresOn } from '../expiry';
import type { VisitStatus } from '../model';
import { canOperate, canViewVisit, rolesTowards, sideOf } from '../policy';
import {
  acceptanceProblems,
  changesOfAccepting,
  changesOfProposing,
  openProposal,
  proposalProblems,
} from '../proposals';
import type { Changes, VisitState } from '../state';
import { actorAs } from './actors';
import { type Act, commandOf, proposedDays } from './acts';
import { aVisit } from './visits';

/** A visit as the rules alone make it, without a database: the model that the real one is compared with. */
export class Simulation {
  visit: VisitState = aVisit({
    status: 'draft',
    version: 2,
    statusSince: START.now,
    screeningComplete: false,
    sheetDone: false,
    approvals: [],
  });
  moment: Moment = START;

  /** What came of an act: `ok`, or the code of the failure. */
  try(act: Act): 'ok' | Failure['code'] {
    const unseen = !canViewVisit(actorAs(act.by), this.visit);
    if (unseen && act.kind !== 'wait') return act.kind === 'tend' ? 'ok' : 'not_found';
    switch (act.kind) {
      case 'wait':
        this.moment = dalianAt(
          new Date(this.moment.now.getTime() + act.days * DAY_MS).toISOString(),
        );
        return 'ok';
      case 'step':
        return this.step(act);
      case 'tend':
        return this.tend();
      case 'screen':
        if (!canOperate(actorAs(act.by), this.visit, 'save_screening')) return 'forbidden';
        return this.keep({}, { screeningComplete: act.complete, sheetDone: act.complete });
      case 'record':
        return this.record(act);
      default:
        return this.negotiate(act);
    }
  }

  private step({ by, transition }: Extract<Act, { kind: 'step' }>) {
    const command = commandOf(transition, this.visit, this.moment.today);
    const result = decide(this.visit, command, actorAs(by), this.moment);
    if (!result.ok) return result.failure.code;
    const { to, changes } = result.value;
    const { request, remarks } = this.visit;
    return this.keep(
      changes,
      {
        ...(transition === 'submit' && { reference: 'given' }),
        ...(command.transition === 'revive' && {
          request: { ...request, windows: [...command.windows] },
        }),
        ...(command.transition === 'confirm' && { delegation: [...command.members] }),
        ...(command.transition === 'request_changes' && {
          remarks: [
            ...remarks,
            { id: `remark-${remarks.length}`, field: 'purpose', answered: false },
          ],
        }),
        ...(command.transition === 'resubmit' && {
          remarks: remarks.map((one) => ({ ...one, answered: true })),
        }),
      },
      to,
    );
  }

  private tend() {
    const due = dueAct(this.visit, this.moment);
    if (due === 'expired') return this.step({ kind: 'step', by: 'timer', transition: 'expire' });
    if (due === 'completed')
      return this.step({ kind: 'step', by: 'timer', transition: 'complete' });
    const open = openProposal(this.visit);
    if (due === 'lapsed' && open)
      return this.keep({ proposals: [{ id: open.id, status: 'lapsed' }] });
    const day = expiresOn(this.visit, this.moment);
    if (due === 'warned' && day) {
      return this.keep({}, { expiryWarning: { sentOn: this.moment.today, expiresOn: day } });
    }
    return 'ok';
  }

  private record({ by, tier, result }: Extract<Act, { kind: 'record' }>) {
    if (!canOperate(actorAs(by), this.visit, 'record_approval')) return 'forbidden';
    const entry = { tier, decidedOn: this.moment.today };
    if (recordingProblems(this.visit, entry, this.moment.today).length > 0) return 'rule';
    const { approvals, round } = this.visit;
    return this.keep({}, { approvals: [...approvals, { tier, result, round }] });
  }

  private negotiate(act: Extract<Act, { kind: 'propose' | 'accept' }>) {
    const { visit, moment } = this;
    const actor = actorAs(act.by);
    const side = sideOf(rolesTowards(actor, visit));
    const operation = act.kind === 'propose' ? 'propose_dates' : 'accept_dates';
    if (!canOperate(actor, visit, operation) || !side || side === 'timer') return 'forbidden';
    if (act.kind === 'accept') {
      const open = openProposal(visit);
      if (!open || acceptanceProblems(visit, side, open.id, moment).length > 0) return 'rule';
      return this.keep(changesOfAccepting(visit, open, moment));
    }
    const entry = proposedDays(act, moment.today);
    if (proposalProblems(visit, side, entry, moment).length > 0) return 'rule';
    this.keep(changesOfProposing(visit, side, moment));
    const heldUntil = side === 'host' ? holdUntil(entry, moment) : null;
    this.visit.proposals.push({
      ...entry,
      id: `proposal-${this.visit.proposals.length}`,
      side,
      status: 'open',
      heldUntil,
      madeAt: moment.now,
      answeredAt: null,
    });
    return 'ok' as const;
  }

  private keep(changes: Changes, more: Partial<VisitState> = {}, to?: VisitStatus): 'ok' {
    const { proposals = [], exit: _exit, completedAt: _completedAt, ...columns } = changes;
    const { now } = this.moment;
    const next = {
      ...this.visit,
      ...columns,
      ...more,
      version: this.visit.version + 1,
      ...(to && { status: to, statusSince: now }),
      proposals: this.visit.proposals.map((one) => {
        const change = proposals.find(({ id }) => id === one.id);
        return change ? { ...one, status: change.status, answeredAt: now } : one;
      }),
    };
    this.visit = { ...next, freeLaneId: next.agreed ? 'lane' : null };
    return 'ok';
  }
}

const DAY_MS = 86_400_000;
/** Noon in Dalian, months before the windows of the builder's request. */
const START = dalianAt('2026-11-25T04:00:00Z');
