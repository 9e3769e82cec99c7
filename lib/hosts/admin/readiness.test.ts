import { expect, it } from 'vitest';
import { missingNeeds } from './readiness';

const host = (roles: string[], content?: unknown, holidayCountry = 'CN') => ({
  holidayCountry,
  city: { versions: content === undefined ? [] : [{ content }] },
  organisations: [{ memberships: roles.map((role) => ({ role })) }],
});

it('misses everything at first, in the order in which it is usually done', () => {
  expect(missingNeeds(host([]), [])).toEqual(['officer', 'approver', 'profile', 'holidays']);
});

it('is ready with both roles, a profile that names a sector and a calendar', () => {
  const sectors = [{ id: 'life_health' }];
  expect(missingNeeds(host(['host_officer', 'host_approver'], { sectors }), ['CN'])).toEqual([]);
});

it.each([
  ['no sector', { sectors: [] }],
  ['no list of sectors', {}],
  ['nothing at all', null],
])('misses the profile while the published one names %s', (_, content) => {
  const missing = missingNeeds(host(['host_officer', 'host_approver'], content), ['CN']);
  expect(missing).toEqual(['profile']);
});

it('misses the calendar of a country whose holidays are not on record', () => {
  const sectors = [{ id: 'life_health' }];
  const people = ['host_officer', 'host_approver'];
  expect(missingNeeds(host(people, { sectors }, 'SG'), ['CN', 'DE'])).toEqual(['holidays']);
});
