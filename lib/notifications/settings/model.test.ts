import { describe, expect, it } from 'vitest';
import type { Role, UserActor } from '@/lib/auth/model';
import { mails, notices } from '../testing/samples';
import { groupOf, groupsFor } from './model';

const somebody = (...roles: Role[]): UserActor => ({
  kind: 'user',
  userId: '01890000-0000-7000-8000-000000000001',
  name: 'Jo Example',
  locale: 'en',
  sessionRef: 'testtest',
  memberships: roles.map((role) => ({
    organisationId: '01890000-0000-7000-8000-000000000002',
    organisationName: 'Town hall',
    organisationNameZh: null,
    role,
    claim: null,
    hostId: null,
  })),
});

describe('the group of a notice', () => {
  it('exists for every kind but those whose term the law sets', () => {
    const kinds = [...new Set(notices().map((one) => one.kind))];
    expect(kinds.filter((kind) => groupOf(kind) === null)).toEqual([
      'erasure_asked',
      'erasure_due',
      'erasure_overdue',
    ]);
  });

  it('tells warnings about a visit from its news', () => {
    expect(groupOf('visit_expiry_warned_city')).toBe('reminders');
    expect(groupOf('visit_expiry_warned_host')).toBe('reminders');
    expect(groupOf('visit_expired_city')).toBe('visits');
    expect(groupOf('visit_invited_host')).toBe('visits');
  });

  it('does not exist for mails about security and links for one use', () => {
    const kinds = new Set<string>(notices().map((one) => one.kind));
    const plain = mails().filter((one) => !kinds.has(one.template));
    expect(plain.length).toBeGreaterThan(10);
    expect(plain.filter((one) => groupOf(one.template) !== null)).toEqual([]);
  });
});

describe('the groups somebody chooses for', () => {
  it('are those of their side', () => {
    const all = ['visits', 'team', 'programme', 'reminders'];
    expect(groupsFor(somebody('city_approver'))).toEqual(all);
    expect(groupsFor(somebody())).toEqual(all);
    expect(groupsFor(somebody('host_officer'))).toEqual(['visits', 'programme', 'reminders']);
    expect(groupsFor(somebody('programme_admin'))).toEqual(['programme']);
    expect(groupsFor(somebody('programme_admin', 'city_officer'))).toEqual(all);
  });
});
