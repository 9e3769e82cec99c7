import { type Actor, type Membership, membershipsWith } from '@/lib/auth/model';
import type { ReportSide } from './model';

/** Who makes and reads the reports of a side: the people of the team that made them, nobody else. */
export const READERS = {
  city: ['city_officer', 'city_approver'],
  host: ['host_officer', 'host_approver'],
} as const;

/** The memberships through which somebody makes and reads reports of a side. */
export const teamsOf = (actor: Actor, side: ReportSide): Membership[] =>
  membershipsWith(actor, ...READERS[side]);

/** Organisations whose reports somebody reads. */
export const readableOrganisationIds = (actor: Actor): string[] =>
  [...teamsOf(actor, 'city'), ...teamsOf(actor, 'host')].map((one) => one.organisationId);
