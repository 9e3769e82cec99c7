import { type Actor, ANONYMOUS, type Role, TIMER } from '@/lib/auth/model';
import type { VisitRole } from '../model';

/** Ids of the visit that `aVisit` builds; the same letters under `other` belong to somebody else. */
export const CITY_HALL = 'city-hall';
export const HOST = 'host';

type Workplace = { organisationId: string; hostId: string | null };

const WORKPLACES: Record<Role, Workplace> = {
  city_officer: { organisationId: CITY_HALL, hostId: null },
  city_approver: { organisationId: CITY_HALL, hostId: null },
  host_officer: { organisationId: 'office', hostId: HOST },
  host_approver: { organisationId: 'office', hostId: HOST },
  site_host: { organisationId: 'site', hostId: HOST },
  programme_admin: { organisationId: 'programme', hostId: null },
  auditor: { organisationId: 'programme', hostId: null },
};

/** Somebody with this role towards the visit of `aVisit`. */
export const actorAs = (role: VisitRole): Actor =>
  role === 'timer' ? TIMER : personOf([{ role, ...WORKPLACES[role] }]);

/** Somebody with this role in another city hall or for another host. */
export const strangerAs = (role: Exclude<Role, 'programme_admin' | 'auditor'>): Actor =>
  personOf([
    { role, organisationId: 'other', hostId: WORKPLACES[role].hostId === null ? null : 'other' },
  ]);

export const nobody: Actor = ANONYMOUS;

export function personOf(memberships: ({ role: Role } & Workplace)[]): Actor {
  return {
    kind: 'user',
    userId: 'person',
    name: 'Jo Example',
    locale: 'en',
    sessionRef: 'testtest',
    memberships: memberships.map((one) => ({
      ...one,
      organisationName: 'Example',
      organisationNameZh: null,
      claim: null,
    })),
  };
}
