import { type Actor, cityOrganisationIdsOf, hasRole, membershipsWith } from '@/lib/auth/model';
import type { Inbox } from './model';

/** Whether somebody reads an inbox at all; which rows of it is a matter of the query. */
export const mayReadInbox = (actor: Actor, inbox: Inbox): boolean =>
  inbox === 'city'
    ? cityOrganisationIdsOf(actor).length > 0
    : hasRole(actor, 'programme_admin', 'auditor');

/** Officers settle what came to their city hall, administrators what came to the programme. */
export function mayHandle(actor: Actor, message: { organisationId: string | null }): boolean {
  const { organisationId } = message;
  if (organisationId === null) return hasRole(actor, 'programme_admin');
  return membershipsWith(actor, 'city_officer').some(
    (one) => one.organisationId === organisationId,
  );
}
