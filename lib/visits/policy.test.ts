import { describe, expect, it } from 'vitest';
import type { Role } from '@/lib/auth/model';
import {
  OPERATIONS,
  type Operation,
  VISIT_STATUSES,
  type VisitRole,
  type VisitStatus,
} from './model';
import { canOperate, canReadGroup, canViewVisit, rolesTowards, sideOf } from './policy';
import { actorAs, CITY_HALL, HOST, nobody, personOf, strangerAs } from './testing/actors';
import { aVisit } from './testing/visits';

const ROLES: VisitRole[] = [
  'city_officer',
  'city_approver',
  'host_officer',
  'host_approver',
  'site_host',
  'programme_admin',
  'auditor',
  'timer',
];
const submitted = aVisit({ status: 'submitted' });
const draft = aVisit({ status: 'draft' });

const those = (may: (role: VisitRole) => boolean) => ROLES.filter(may).join(' ');

describe('who sees a visit', () => {
  it('are both sides, the programme and the auditor once it was submitted', () => {
    expect(those((role) => canViewVisit(actorAs(role), submitted))).toBe(
      'city_officer city_approver host_officer host_approver programme_admin auditor timer',
    );
  });

  it('is the city alone before that, and for ever if it withdraws a draft', () => {
    const city = 'city_officer city_approver';
    const withdrawn = aVisit({ status: 'withdrawn', submittedAt: null });
    expect(those((role) => canViewVisit(actorAs(role), draft))).toBe(city);
    expect(those((role) => canViewVisit(actorAs(role), withdrawn))).toBe(city);
  });

  it('is nobody of another city or host', () => {
    const roles = ['city_officer', 'city_approver', 'host_officer', 'host_approver'] as const;
    for (const role of roles) expect(canViewVisit(strangerAs(role), submitted), role).toBe(false);
    expect(canViewVisit(nobody, submitted)).toBe(false);
  });

  it('is nobody with a role the policy does not know', () => {
    const stranger = personOf([{ role: 'mayor' as Role, organisationId: CITY_HALL, hostId: HOST }]);
    expect(rolesTowards(stranger, submitted)).toEqual([]);
    expect(canViewVisit(stranger, submitted)).toBe(false);
  });
});

describe('who reads which fields', () => {
  it('gives names to the two sides only', () => {
    expect(those((role) => canReadGroup(actorAs(role), submitted, 'personal'))).toBe(
      'city_officer city_approver host_officer host_approver',
    );
  });

  it('keeps the host’s own sheet from the city in every status', () => {
    for (const status of VISIT_STATUSES.filter((one) => one !== 'draft')) {
      const readers = those((role) =>
        canReadGroup(actorAs(role), aVisit({ status }), 'host_internal'),
      );
      expect(readers, status).toBe('host_officer host_approver auditor');
    }
  });

  it('keeps the working copy to the city', () => {
    const correcting = aVisit({ status: 'changes_requested' });
    expect(those((role) => canReadGroup(actorAs(role), correcting, 'working_copy'))).toBe(
      'city_officer city_approver',
    );
  });

  it('gives nothing of a draft to anyone else', () => {
    expect(those((role) => canReadGroup(actorAs(role), draft, 'host_internal'))).toBe('');
  });
});

describe('writes that keep the status', () => {
  const EXPECTED: Record<Operation, { who: string; during: VisitStatus[] }> = {
    edit_request: { who: 'city_officer', during: ['draft', 'changes_requested'] },
    provide_mandate: {
      who: 'city_officer',
      during: ['submitted', 'in_review', 'pending_approval', 'invited', 'confirmed'],
    },
    propose_dates: {
      who: 'city_officer host_officer',
      during: ['submitted', 'in_review', 'changes_requested', 'pending_approval'],
    },
    accept_dates: {
      who: 'city_officer host_officer',
      during: ['submitted', 'in_review', 'changes_requested', 'pending_approval'],
    },
    save_screening: { who: 'host_officer', during: ['in_review', 'changes_requested'] },
    ask_opinion: {
      who: 'host_officer',
      during: ['in_review', 'changes_requested', 'pending_approval'],
    },
    record_opinion: {
      who: 'host_officer',
      during: ['in_review', 'changes_requested', 'pending_approval', 'invited', 'confirmed'],
    },
    record_approval: { who: 'host_officer host_approver', during: ['pending_approval'] },
    save_translation: {
      who: 'host_officer',
      during: ['submitted', 'in_review', 'pending_approval', 'invited', 'confirmed'],
    },
    save_letter: { who: 'host_officer', during: ['pending_approval', 'invited', 'confirmed'] },
    approve_letter: { who: 'host_approver', during: ['pending_approval', 'invited', 'confirmed'] },
    issue_letter: { who: 'host_officer', during: ['invited', 'confirmed'] },
    save_decline_letter: { who: 'host_officer', during: ['declined'] },
    send_decline_letter: { who: 'host_officer', during: ['declined'] },
    request_change: { who: 'city_officer host_officer', during: ['invited', 'confirmed'] },
    accept_change: { who: 'city_officer host_officer', during: ['invited', 'confirmed'] },
    refuse_change: { who: 'city_officer host_officer', during: ['invited', 'confirmed'] },
    withdraw_change: { who: 'city_officer host_officer', during: ['invited', 'confirmed'] },
    record_change_approval: { who: 'host_approver', during: ['invited', 'confirmed'] },
  };

  it.each(OPERATIONS)('%s is for these roles, in these statuses', (operation) => {
    for (const status of VISIT_STATUSES) {
      const visit = aVisit({ status });
      const { who, during } = EXPECTED[operation];
      const allowed = those((role) => canOperate(actorAs(role), visit, operation));
      expect(allowed, status).toBe(during.includes(status) ? who : '');
    }
  });
});

describe('a person with several memberships', () => {
  it('counts only those that concern the visit', () => {
    const person = personOf([
      { role: 'host_officer', organisationId: 'office', hostId: 'another host' },
      { role: 'city_approver', organisationId: CITY_HALL, hostId: null },
    ]);
    expect(rolesTowards(person, submitted)).toEqual(['city_approver']);
  });

  it('stands on one side, so that nobody answers their own proposal', () => {
    const both = personOf([
      { role: 'city_officer', organisationId: CITY_HALL, hostId: null },
      { role: 'host_officer', organisationId: 'office', hostId: HOST },
    ]);
    expect(sideOf(rolesTowards(both, submitted))).toBe('city');
    expect(sideOf(['programme_admin', 'auditor'])).toBeNull();
  });
});
