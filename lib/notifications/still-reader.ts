import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db/client';
import { isFarewell } from '@/lib/mail/templates';
import { membersOfSide } from './visit-people';

type WaitingMail = {
  userId: string;
  template: string;
  params: Prisma.JsonValue;
  user: { disabledAt: Date | null };
};

/** Kinds that only the programme may know. */
const PROGRAMME_KINDS = [
  'claim_submitted',
  'claim_resubmitted',
  'profile_published',
  'erasure_asked',
  'erasure_due',
  'erasure_overdue',
  'contact_programme',
];
/** Kinds about somebody outside, for the officers of one city hall. */
const OFFICER_KINDS = ['join_requested', 'contact_city'];

/**
 * Whether the reader of a mail may still be told, at the moment it leaves: the account is active, and the person still
 * works for the side the mail speaks to. The last word to somebody who is gone always goes out.
 */
export async function mayStillRead(mail: WaitingMail): Promise<boolean> {
  if (isFarewell(mail.template)) return true;
  if (mail.user.disabledAt) return false;
  const side = /^visit_\w+_(city|host)$/.exec(mail.template)?.[1];
  if (side === 'city' || side === 'host') return worksForVisit(mail, side);
  if (OFFICER_KINDS.includes(mail.template)) return actsForCityHall(mail);
  if (!PROGRAMME_KINDS.includes(mail.template)) return true;
  return isMember({ userId: mail.userId, role: 'programme_admin', endedAt: null });
}

/** Requests to join and messages come from persons: only an officer of that city hall hears of them. */
async function actsForCityHall(mail: WaitingMail): Promise<boolean> {
  const organisationId = idIn(mail.params, 'organisationId');
  if (organisationId === null) return false;
  return isMember({ userId: mail.userId, organisationId, role: 'city_officer', endedAt: null });
}

async function worksForVisit(mail: WaitingMail, side: 'city' | 'host'): Promise<boolean> {
  const id = idIn(mail.params, 'visitId');
  if (id === null) return false;
  const visit = await db().visit.findUnique({
    where: { id },
    select: { organisationId: true, hostId: true },
  });
  return visit !== null && isMember({ userId: mail.userId, ...membersOfSide(side, visit) });
}

function idIn(params: Prisma.JsonValue, name: string): string | null {
  if (!params || typeof params !== 'object' || Array.isArray(params)) return null;
  const id = params[name];
  return typeof id === 'string' ? id : null;
}

async function isMember(where: Prisma.MembershipWhereInput): Promise<boolean> {
  return (await db().membership.count({ where })) > 0;
}
