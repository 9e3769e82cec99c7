import { describe, expect, it } from 'vitest';
import type { Moment } from '@/lib/hosts/moment';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import { availableTransitions, decide } from './decide';
import {
  TRANSITIONS,
  type Transition,
  VISIT_STATUSES,
  type VisitRole,
  type VisitStatus,
} from './model';
import { canTransition } from './policy';
import type { VisitState } from './state';
import { actorAs, nobody, strangerAs } from './testing/actors';
import { AGREED, aCommand, aVisit, MOMENT } from './testing/visits';

/**
 * Who may do what from where, written down by hand from docs/domain/visits.md and held against the code. A step that
 * does not stand here is refused. Every cell of status × transition × role is tried.
 */
const EXPECTED: Record<VisitRole, Record<VisitStatus, string>> = {
  city_officer: {
    draft: 'submit withdraw',
    submitted: 'withdraw',
    in_review: 'withdraw',
    changes_requested: 'resubmit withdraw',
    pending_approval: 'withdraw',
    invited: 'confirm cancel postpone',
    confirmed: 'cancel postpone',
    completed: 'close',
    closed: '',
    declined: '',
    withdrawn: '',
    cancelled: '',
    expired: 'revive',
  },
  city_approver: {
    draft: '',
    submitted: '',
    in_review: '',
    changes_requested: '',
    pending_approval: '',
    invited: '',
    confirmed: '',
    completed: '',
    closed: '',
    declined: '',
    withdrawn: '',
    cancelled: '',
    expired: '',
  },
  host_officer: {
    draft: '',
    submitted: 'take decline',
    in_review: 'request_changes seek_approval decline',
    changes_requested: '',
    pending_approval: 'request_changes decline',
    invited: 'cancel postpone',
    confirmed: 'complete cancel postpone',
    completed: 'close',
    closed: '',
    declined: '',
    withdrawn: '',
    cancelled: '',
    expired: 'revive',
  },
  host_approver: {
    draft: '',
    submitted: '',
    in_review: '',
    changes_requested: '',
    pending_approval: 'approve',
    invited: '',
    confirmed: '',
    completed: '',
    closed: '',
    declined: '',
    withdrawn: '',
    cancelled: '',
    expired: '',
  },
  site_host: {
    draft: '',
    submitted: '',
    in_review: '',
    changes_requested: '',
    pending_approval: '',
    invited: '',
    confirmed: '',
    completed: '',
    closed: '',
    declined: '',
    withdrawn: '',
    cancelled: '',
    expired: '',
  },
  programme_admin: {
    draft: '',
    submitted: '',
    in_review: '',
    changes_requested: '',
    pending_approval: '',
    invited: '',
    confirmed: '',
    completed: '',
    closed: '',
    declined: '',
    withdrawn: '',
    cancelled: '',
    expired: '',
  },
  auditor: {
    draft: '',
    submitted: '',
    in_review: '',
    changes_requested: '',
    pending_approval: '',
    invited: '',
    confirmed: '',
    completed: '',
    closed: '',
    declined: '',
    withdrawn: '',
    cancelled: '',
    expired: '',
  },
  timer: {
    draft: '',
    submitted: 'expire',
    in_review: 'expire',
    changes_requested: 'expire',
    pending_approval: 'expire',
    invited: 'expire',
    confirmed: 'complete',
    completed: '',
    closed: '',
    declined: '',
    withdrawn: '',
    cancelled: '',
    expired: '',
  },
};

/** Where a city asks for sign-off its approver submits, and its officer does not. */
const WITH_SIGN_OFF: Partial<Record<VisitRole, string>> = {
  city_officer: 'withdraw',
  city_approver: 'submit',
};

/** Where each step leads, whatever it starts from. */
const LEADS_TO: Record<Transition, VisitStatus> = {
  submit: 'submitted',
  take: 'in_review',
  request_changes: 'changes_requested',
  resubmit: 'in_review',
  seek_approval: 'pending_approval',
  approve: 'invited',
  confirm: 'confirmed',
  complete: 'completed',
  close: 'closed',
  decline: 'declined',
  withdraw: 'withdrawn',
  cancel: 'cancelled',
  postpone: 'in_review',
  expire: 'expired',
  revive: 'in_review',
};

/** A visit and an instant at which no guard stands in the way of this step. */
function ready(status: VisitStatus, transition: Transition): { visit: VisitState; moment: Moment } {
  if (transition === 'complete') {
    return { visit: aVisit({ status }), moment: dalianAt('2027-05-14T02:00:00Z') };
  }
  if (transition === 'close') {
    return { visit: aVisit({ status, reports: ['city', 'host'] }), moment: MOMENT };
  }
  if (transition === 'expire') {
    const expiresOn = EXPIRES[status] ?? '2027-05-29';
    const visit = aVisit({ status, expiryWarning: { sentOn: '2026-12-01', expiresOn } });
    return { visit, moment: dalianAt('2027-07-01T02:00:00Z') };
  }
  return { visit: aVisit({ status }), moment: MOMENT };
}

/** The day after the agreed days; 30 days after 20 November; otherwise the day after the last window. */
const EXPIRES: Partial<Record<VisitStatus, `${number}-${number}-${number}`>> = {
  changes_requested: '2026-12-20',
  invited: '2027-05-14',
};

const ROLES = Object.keys(EXPECTED) as VisitRole[];

describe('status × transition × role', () => {
  for (const role of ROLES) {
    it.each(VISIT_STATUSES)(`is as written down for ${role} in %s`, (status) => {
      const allowed = EXPECTED[role][status].split(' ');
      for (const transition of TRANSITIONS) {
        const { visit, moment } = ready(status, transition);
        const actor = actorAs(role);
        const expected = allowed.includes(transition);
        const result = decide(visit, aCommand(transition), actor, moment);
        const offered = availableTransitions(visit, actor, moment).map((one) => one.transition);
        expect(canTransition(actor, visit, transition), transition).toBe(expected);
        expect(offered.includes(transition), transition).toBe(expected);
        expect(result.ok, `${transition} ${JSON.stringify(result)}`).toBe(expected);
        if (result.ok) {
          expect(result.value.from).toBe(status);
          expect(result.value.to).toBe(LEADS_TO[transition]);
        }
      }
    });
  }

  it('lets the approver of a city with sign-off submit, and nobody else', () => {
    for (const role of ROLES) {
      const visit = aVisit({ status: 'draft', signOffRequired: true });
      const offered = availableTransitions(visit, actorAs(role), MOMENT);
      expect(offered.map((one) => one.transition).join(' '), role).toBe(WITH_SIGN_OFF[role] ?? '');
      const result = decide(visit, { transition: 'submit' }, actorAs(role), MOMENT);
      expect(result.ok, role).toBe(role === 'city_approver');
    }
  });

  it('offers nothing to people of another city or host, and nothing to nobody', () => {
    const strangers = [
      strangerAs('city_officer'),
      strangerAs('city_approver'),
      strangerAs('host_officer'),
      strangerAs('host_approver'),
      strangerAs('site_host'),
      nobody,
    ];
    for (const status of VISIT_STATUSES) {
      for (const transition of TRANSITIONS) {
        const { visit, moment } = ready(status, transition);
        for (const stranger of strangers) {
          expect(decide(visit, aCommand(transition), stranger, moment)).toEqual({
            ok: false,
            failure: { code: 'forbidden' },
          });
        }
      }
    }
  });

  it('tells a role without the right apart from a status that does not fit', () => {
    const taken = aVisit({ status: 'in_review' });
    expect(decide(taken, { transition: 'take' }, actorAs('auditor'), MOMENT)).toEqual({
      ok: false,
      failure: { code: 'forbidden' },
    });
    expect(decide(taken, { transition: 'take' }, actorAs('host_officer'), MOMENT)).toEqual({
      ok: false,
      failure: { code: 'rule', reasons: [{ code: 'visits.refusal.wrong_status' }] },
    });
  });

  it('builds visits whose agreed days are those of the accepted proposal', () => {
    expect(aVisit({ status: 'invited' }).agreed).toEqual(AGREED);
  });
});
