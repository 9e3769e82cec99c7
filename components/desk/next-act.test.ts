import { describe, expect, it } from 'vitest';
import { NO_ASSESSMENT } from '@/lib/visits/assessment';
import { aChange } from '@/lib/visits/testing/visits';
import type { DeskSheet, VisitDetail } from '@/lib/visits/views';
import { nextAct } from './next-act';

type Panel = Parameters<typeof nextAct>[0];

const DESK: DeskSheet = {
  takenBy: null,
  tier: 'city',
  requiredTiers: ['desk', 'office_head', 'city'],
  nextTier: null,
  missing: null,
  round: 1,
  approvals: [],
  screening: { ...NO_ASSESSMENT, items: {}, note: '', complete: false, counterpartBand: null },
  opinions: [],
  consulted: [],
  opinionDue: '2026-12-03',
  changeTiers: null,
  slotFree: null,
  letter: null,
  earlier: [],
};

const DAYS = { startsOn: '2027-05-12', endsOn: '2027-05-14' } as const;

const proposal = (side: 'city' | 'host'): VisitDetail['openProposal'] => ({
  ...DAYS,
  id: 'proposal',
  side,
  status: 'open',
  note: '',
  heldUntil: null,
  madeAt: new Date('2026-11-20T02:00:00Z'),
  answeredAt: null,
});

const BLOCKED = [{ code: 'visits.refusal.screening_incomplete' }];

const panel = (changes: Partial<Panel>): Panel => ({
  status: 'in_review',
  operations: ['propose_dates', 'accept_dates', 'save_screening', 'save_translation'],
  transitions: [
    { transition: 'seek_approval', blockedBy: BLOCKED },
    { transition: 'decline', blockedBy: [] },
  ],
  desk: DESK,
  openProposal: null,
  agreed: null,
  changes: [],
  letters: [],
  declineLetter: null,
  ...changes,
});

describe('the one act the panel puts first', () => {
  it('is to take a new request', () => {
    const transitions = [{ transition: 'take' as const, blockedBy: [] }];
    expect(nextAct(panel({ status: 'submitted', transitions }))).toBe('take');
  });

  it('is to answer the days the city has proposed', () => {
    expect(nextAct(panel({ openProposal: proposal('city') }))).toBe('accept_dates');
  });

  it('is nothing while the city has to answer', () => {
    expect(nextAct(panel({ openProposal: proposal('host') }))).toBeNull();
  });

  it('is dates first, then the checklist, then approval', () => {
    expect(nextAct(panel({}))).toBe('dates');
    expect(nextAct(panel({ agreed: DAYS }))).toBe('screening');
    const transitions = [{ transition: 'seek_approval' as const, blockedBy: [] }];
    expect(nextAct(panel({ agreed: DAYS, transitions }))).toBe('seek_approval');
  });

  it('is to record the tier that decides next while approval is sought', () => {
    const pending = {
      status: 'pending_approval' as const,
      agreed: DAYS,
      operations: ['record_approval' as const],
      desk: { ...DESK, nextTier: 'office_head' as const },
    };
    const blocked = [{ transition: 'approve' as const, blockedBy: BLOCKED }];
    expect(nextAct(panel({ ...pending, transitions: blocked }))).toBe('approvals');
    const free = [{ transition: 'approve' as const, blockedBy: [] }];
    expect(nextAct(panel({ ...pending, desk: DESK, transitions: free }))).toBe('approve');
  });

  it('is the invitation letter of an approved visit until one is issued', () => {
    const invited = { status: 'invited' as const, agreed: DAYS, transitions: [] };
    const operations = ['save_letter' as const];
    expect(nextAct(panel({ ...invited, operations }))).toBe('letter');
    expect(nextAct(panel({ ...invited, operations: [] }))).toBeNull();
    const letters = [{ supersededAt: null }] as VisitDetail['letters'];
    expect(nextAct(panel({ ...invited, operations, letters }))).toBeNull();
  });

  it('is the letter of a declined request until it is sent', () => {
    const operations = ['save_decline_letter' as const];
    const declined = { status: 'declined' as const, transitions: [], operations };
    const unsent = { draft: null, sent: null };
    expect(nextAct(panel({ ...declined, declineLetter: unsent }))).toBe('decline-letter');
    expect(nextAct(panel({ ...declined, operations: [], declineLetter: unsent }))).toBeNull();
    const sent = { draft: null, sent: {} } as VisitDetail['declineLetter'];
    expect(nextAct(panel({ ...declined, declineLetter: sent }))).toBeNull();
  });

  it('is to answer a change that the city has asked for, or to record what its tiers decided', () => {
    const firm = { status: 'confirmed' as const, agreed: DAYS, transitions: [] };
    const letters = [{ supersededAt: null }] as VisitDetail['letters'];
    const asked = { ...firm, letters, changes: [aChange()] };
    expect(nextAct(panel({ ...asked, operations: ['accept_change'] }))).toBe('change');
    const record = { ...asked, operations: ['record_change_approval' as const] };
    expect(nextAct(panel(record))).toBeNull();
    const changeTiers = { required: ['city' as const], next: 'city' as const, decided: [] };
    expect(nextAct(panel({ ...record, desk: { ...DESK, changeTiers } }))).toBe('change');
    const own = { ...asked, changes: [aChange({ side: 'host' })] };
    expect(nextAct(panel({ ...own, operations: ['accept_change'] }))).toBeNull();
  });

  it('is nothing for somebody who only reads', () => {
    const reader = { operations: [], transitions: [] };
    expect(nextAct(panel(reader))).toBeNull();
    expect(nextAct(panel({ ...reader, status: 'expired' }))).toBeNull();
  });
});
