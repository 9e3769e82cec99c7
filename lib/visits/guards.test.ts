import { describe, expect, it } from 'vitest';
import type { Moment } from '@/lib/hosts/moment';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import type { VisitCommand } from './command';
import { availableTransitions, decide } from './decide';
import type { Transition, VisitRole } from './model';
import type { VisitState } from './state';
import { actorAs } from './testing/actors';
import { aCommand, aProposal, aRequest, aVisit, DELEGATION, MOMENT } from './testing/visits';
import { WORKFLOW } from './workflow';

/** The codes of all reasons, or `ok`. */
function answer(visit: VisitState, command: VisitCommand, moment: Moment = MOMENT): string {
  const role = roleFor(command.transition);
  const result = decide(visit, command, actorAs(role), moment);
  if (result.ok) return 'ok';
  if (result.failure.code !== 'rule') return result.failure.code;
  const codes = result.failure.reasons.map((one) => one.code.split('.').slice(2).join('.'));
  return codes.join(' ');
}

const roleFor = (transition: Transition): VisitRole => WORKFLOW[transition].who[0] ?? 'auditor';

describe('submit', () => {
  const submit = { transition: 'submit' } as const;

  it('needs a verified city', () => {
    expect(answer(aVisit({ status: 'draft' }), submit)).toBe('ok');
    expect(answer(aVisit({ status: 'draft', cityVerified: false }), submit)).toBe(
      'city_not_verified',
    );
  });

  it('names every missing field at once', () => {
    const request = aRequest({ title: '', purpose: '', languages: [], mandate: null });
    const result = decide(
      aVisit({ status: 'draft', request }),
      submit,
      actorAs('city_officer'),
      MOMENT,
    );
    expect(result).toEqual({
      ok: false,
      failure: {
        code: 'rule',
        reasons: ['title', 'purpose', 'languages', 'mandate'].map((field) => ({
          code: 'visits.refusal.field_missing',
          params: { field },
        })),
      },
    });
  });

  it('accepts a mandate letter that will follow', () => {
    const request = aRequest({ mandate: 'to_follow' });
    expect(answer(aVisit({ status: 'draft', request }), submit)).toBe('ok');
  });

  it('needs a window that lies ahead, with enough working days to prepare', () => {
    const starting = (earliest: `${number}-${number}-${number}`) =>
      aVisit({
        status: 'draft',
        request: aRequest({ windows: [{ earliest, latest: '2027-01-29', days: 3, reason: '' }] }),
      });
    expect(answer(starting('2026-12-09'), submit)).toBe('ok');
    expect(answer(starting('2026-12-08'), submit)).toBe('lead_time_short');
    expect(answer(starting('2026-11-25'), submit)).toBe('window_past');
  });

  it('needs no lead time for a visit online', () => {
    const request = aRequest({
      format: 'virtual',
      windows: [{ earliest: '2026-11-26', latest: '2026-11-26', days: 1, reason: '' }],
    });
    expect(answer(aVisit({ status: 'draft', request }), submit)).toBe('ok');
  });
});

describe('request_changes', () => {
  it('needs a remark with words on a field', () => {
    const visit = aVisit({ status: 'in_review' });
    const asking = (remarks: { field: 'purpose'; text: string }[]) =>
      answer(visit, { transition: 'request_changes', remarks });
    expect(asking([{ field: 'purpose', text: 'Which workshops?' }])).toBe('ok');
    expect(asking([])).toBe('remark_missing');
    expect(asking([{ field: 'purpose', text: '  ' }])).toBe('remark_text');
  });
});

describe('resubmit', () => {
  const remarks = [
    { id: 'a', field: 'purpose', answered: true },
    { id: 'b', field: 'head', answered: false },
  ] as const;
  const visit = aVisit({ status: 'changes_requested', remarks: [...remarks] });

  it('needs an answer to every remark, given now or before', () => {
    expect(
      answer(visit, { transition: 'resubmit', answers: { b: 'It is the first deputy.' } }),
    ).toBe('ok');
    expect(answer(visit, { transition: 'resubmit', answers: { b: ' ' } })).toBe(
      'remark_unanswered',
    );
    expect(answer(visit, { transition: 'resubmit', answers: { a: 'again' } })).toBe(
      'remark_unanswered',
    );
  });

  it('needs a request that is still complete', () => {
    const request = aRequest({ sectors: [] });
    const gap = aVisit({ status: 'changes_requested', request });
    expect(answer(gap, aCommand('resubmit'))).toBe('field_missing');
  });

  it('needs a window ahead unless days are agreed', () => {
    const request = aRequest({
      windows: [{ earliest: '2026-11-02', latest: '2026-11-06', days: 3, reason: '' }],
    });
    const past = aVisit({ status: 'changes_requested', request });
    expect(answer(past, aCommand('resubmit'))).toBe('windows_all_past');
    const agreed = { ...past, agreed: { startsOn: '2027-05-11', endsOn: '2027-05-13' } as const };
    expect(answer(agreed, aCommand('resubmit'))).toBe('ok');
  });
});

describe('seek_approval', () => {
  const seek = { transition: 'seek_approval' } as const;

  it('needs days that both sides agreed on', () => {
    expect(answer(aVisit({ status: 'in_review' }), seek)).toBe('ok');
    expect(answer(aVisit({ status: 'in_review', proposals: [] }), seek)).toBe('dates_not_agreed');
  });

  it('waits while another proposal is open', () => {
    const visit = aVisit({ status: 'in_review' });
    const proposals = [...visit.proposals, aProposal({ id: 'proposal-2', side: 'city' })];
    expect(answer({ ...visit, proposals }, seek)).toBe('proposal_open');
  });

  it('needs a complete screening sheet', () => {
    expect(answer(aVisit({ status: 'in_review', screeningComplete: false }), seek)).toBe(
      'screening_incomplete',
    );
  });

  it('computes the tier from the higher of present and former rank', () => {
    const visit = aVisit({ status: 'in_review', request: aRequest({ formerRankBand: 90 }) });
    const result = decide(visit, seek, actorAs('host_officer'), MOMENT);
    expect(result.ok && result.value.changes.tier).toBe('national');
  });

  it('does not go ahead while the tier is unknown', () => {
    const visit = aVisit({ status: 'in_review', request: aRequest({ headRankBand: null }) });
    expect(answer(visit, seek)).toBe('tier_unknown');
  });
});

describe('approve', () => {
  const approve = { transition: 'approve' } as const;
  const visit = aVisit({ status: 'pending_approval' });

  it('needs every tier up to the computed one', () => {
    expect(answer(visit, approve)).toBe('ok');
    expect(answer({ ...visit, approvals: visit.approvals.slice(0, 2) }, approve)).toBe(
      'approval_missing',
    );
    expect(answer({ ...visit, approvals: [] }, approve)).toBe(
      'approval_missing approval_missing approval_missing',
    );
  });

  it('counts only approvals of the present round', () => {
    expect(answer({ ...visit, round: 2 }, approve)).toMatch(/^approval_missing/);
  });

  it('stops at a refusal', () => {
    const [first, second] = visit.approvals;
    const approvals = first && second ? [first, { ...second, result: 'refused' as const }] : [];
    expect(answer({ ...visit, approvals }, approve)).toBe('approval_refused');
  });

  it('needs dates that still lie ahead in the host city', () => {
    expect(answer(visit, approve, dalianAt('2027-05-10T15:59:00Z'))).toBe('ok');
    expect(answer(visit, approve, dalianAt('2027-05-10T16:00:00Z'))).toBe('dates_past');
  });

  it('needs a lane without a firm visit, and takes it', () => {
    const full = (slotProblem: VisitState['slotProblem']) =>
      answer({ ...visit, freeLaneId: null, slotProblem }, approve);
    const nearest = { startsOn: '2027-05-17', endsOn: '2027-05-19' } as const;
    expect(full({ kind: 'taken', nearest })).toBe('slot_taken');
    expect(full({ kind: 'taken', nearest: null })).toBe('slot_taken_long');
    expect(full({ kind: 'no_lane' })).toBe('no_lane');
    const result = decide(visit, approve, actorAs('host_approver'), MOMENT);
    expect(result.ok && result.value.changes.laneId).toBe('lane');
  });

  it('waits while a counter-proposal is open', () => {
    const proposals = [...visit.proposals, aProposal({ id: 'proposal-2', side: 'city' })];
    expect(answer({ ...visit, proposals }, approve)).toBe('proposal_open');
  });
});

describe('confirm', () => {
  const visit = aVisit({ status: 'invited' });
  const confirming = (members: typeof DELEGATION) =>
    answer(visit, { transition: 'confirm', members });
  const [head, second] = DELEGATION;
  if (!head || !second) throw new Error('the delegation of the tests has two members');

  it('needs a delegation led by its one head, in unbroken order, with names and offices', () => {
    expect(confirming(DELEGATION)).toBe('ok');
    expect(confirming([])).toBe('delegation_empty');
    expect(confirming([head, { ...second, printedName: ' ' }])).toBe('member_incomplete');
    expect(confirming([head, { ...second, office: '' }])).toBe('member_incomplete');
    expect(confirming([head, { ...second, position: 3 }])).toBe('delegation_order');
    expect(confirming([head, { ...second, role: 'head_of_delegation' }])).toBe('delegation_head');
    expect(confirming([{ ...head, role: 'official' }, second])).toBe('delegation_head');
    expect(
      confirming([
        { ...second, position: 1 },
        { ...head, position: 2 },
      ]),
    ).toBe('delegation_head');
  });
});

describe('complete and close', () => {
  it('complete waits until the last day has passed in the host city', () => {
    const visit = aVisit({ status: 'confirmed' });
    const complete = { transition: 'complete' } as const;
    expect(answer(visit, complete, dalianAt('2027-05-13T15:59:00Z'))).toBe('not_over');
    expect(answer(visit, complete, dalianAt('2027-05-13T16:00:00Z'))).toBe('ok');
  });

  it('close needs both reports, or sixty days', () => {
    const close = { transition: 'close' } as const;
    const visit = aVisit({ status: 'completed' });
    const soon = dalianAt('2027-07-11T02:00:00Z');
    expect(answer({ ...visit, reports: ['city', 'host'] }, close, soon)).toBe('ok');
    expect(answer({ ...visit, reports: ['city'] }, close, soon)).toBe('reports_missing');
    expect(answer(visit, close, dalianAt('2027-07-12T02:00:00Z'))).toBe('ok');
  });
});

describe('leaving', () => {
  it('decline needs a reason and says what is offered instead', () => {
    const visit = aVisit({ status: 'submitted' });
    const declining = (change: object) =>
      answer(visit, { ...aCommand('decline'), ...change } as VisitCommand<'decline'>);
    expect(declining({})).toBe('ok');
    expect(declining({ alternative: 'none' })).toBe('ok');
    expect(declining({ reason: null })).toBe('reason_missing');
    expect(declining({ alternative: null })).toBe('alternative_missing');
    expect(declining({ reason: 'other', text: ' ' })).toBe('reason_text');
    expect(declining({ reason: 'other', text: 'The hall is being rebuilt.' })).toBe('ok');
  });

  it.each(['cancel', 'postpone'] as const)('%s needs a reason', (transition) => {
    const visit = aVisit({ status: 'confirmed' });
    const leaving = (reason: 'budget' | 'other' | null, text = '') =>
      answer(visit, { transition, reason, text });
    expect(leaving('budget')).toBe('ok');
    expect(leaving(null)).toBe('reason_missing');
    expect(leaving('other')).toBe('reason_text');
    expect(leaving('other', 'The mayor has left office.')).toBe('ok');
  });
});

describe('expire and revive', () => {
  const warned = { sentOn: '2027-05-14', expiresOn: '2027-05-29' } as const;
  const expire = { transition: 'expire' } as const;

  it('expire waits until every window has passed', () => {
    const visit = aVisit({ status: 'submitted', expiryWarning: warned });
    expect(answer(visit, expire, dalianAt('2027-05-28T15:59:00Z'))).toBe('not_expired');
    expect(answer(visit, expire, dalianAt('2027-05-28T16:00:00Z'))).toBe('ok');
  });

  it('expire waits until both sides were warned ten working days before', () => {
    const late = { sentOn: '2027-05-24', expiresOn: '2027-05-29' } as const;
    const visit = aVisit({ status: 'submitted', expiryWarning: late });
    expect(
      answer({ ...visit, expiryWarning: null }, expire, dalianAt('2027-06-30T02:00:00Z')),
    ).toBe('not_warned');
    expect(answer(visit, expire, dalianAt('2027-06-04T02:00:00Z'))).toBe('not_warned');
    expect(answer(visit, expire, dalianAt('2027-06-07T02:00:00Z'))).toBe('ok');
  });

  it('a warning for another day does not count', () => {
    const visit = aVisit({
      status: 'submitted',
      expiryWarning: { sentOn: '2027-01-04', expiresOn: '2027-01-20' },
    });
    expect(answer(visit, expire, dalianAt('2027-06-30T02:00:00Z'))).toBe('not_warned');
  });

  it('revive needs a new window ahead', () => {
    const visit = aVisit({ status: 'expired' });
    expect(answer(visit, aCommand('revive'))).toBe('ok');
    expect(answer(visit, { transition: 'revive', windows: [] })).toBe('window_missing');
    const past = { earliest: '2026-11-24', latest: '2026-12-24', days: 2, reason: '' } as const;
    expect(answer(visit, { transition: 'revive', windows: [past] })).toBe('window_past');
    expect(answer({ ...visit, cityVerified: false }, aCommand('revive'))).toBe('city_not_verified');
  });
});

describe('what the screen offers', () => {
  it('says why a step is blocked before anything is typed', () => {
    const visit = aVisit({ status: 'in_review', proposals: [], screeningComplete: false });
    const offered = availableTransitions(visit, actorAs('host_officer'), MOMENT);
    expect(offered).toEqual([
      { transition: 'request_changes', blockedBy: [] },
      {
        transition: 'seek_approval',
        blockedBy: [
          { code: 'visits.refusal.dates_not_agreed' },
          { code: 'visits.refusal.screening_incomplete' },
        ],
      },
      { transition: 'decline', blockedBy: [] },
    ]);
  });
});
