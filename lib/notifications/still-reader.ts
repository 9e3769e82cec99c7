import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db/client';
import { isFarewell } from '@/lib/mail/templates';
import { membersOfSide } from './visit-people';

type WaitingMail = {
  userId: string | null;
  template: string;
  params: Prisma.JsonValue;
  user: { disabledAt: Date | null } | null;
};

/** Kinds that only people with a role in one city hall may know. */
const CITY_HALL_KINDS: Record<string, 'city_officer' | 'city_approver'> = {
  join_requested: 'city_officer',
  contact_city: 'city_officer',
  sign_off_given: 'city_officer',
  sign_off_returned: 'city_officer',
  sign_off_requested: 'city_approver',
  request_sign_off_returned: 'city_officer',
  request_sign_off_requested: 'city_approver',
};

/** Mails to an approver who is only named in the contacts. */
const WITHOUT_ACCOUNT = ['sign_off_requested', 'request_sign_off_requested'];

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

/**
 * Whether the reader of a mail may still be told, at the moment it leaves: the account is active, and the person still
 * works for the side the mail speaks to. The last word to somebody who is gone always goes out.
 */
export async function mayStillRead(mail: WaitingMail): Promise<boolean> {
  if (isFarewell(mail.template)) return true;
  // Somebody without an account is written to at the address a city hall has given.
  if (!mail.user || mail.userId === null) return WITHOUT_ACCOUNT.includes(mail.template);
  if (mail.user.disabledAt) return false;
  const side = /^visit_\w+_(city|host)$/.exec(mail.template)?.[1];
  if (side === 'city' || side === 'host') return worksForVisit(mail.userId, mail.params, side);
  if (/^opinion_/.test(mail.template)) return worksForVisit(mail.userId, mail.params, 'host');
  if (/^interest_/.test(mail.template)) return worksForInterest(mail.userId, mail.params);
  if (/^message(_internal)?$/.test(mail.template)) return worksForThread(mail.userId, mail.params);
  const role = CITY_HALL_KINDS[mail.template];
  if (role) return actsForCityHall(mail.userId, role, mail.params);
  if (!PROGRAMME_KINDS.includes(mail.template)) return true;
  return isMember({ userId: mail.userId, role: 'programme_admin', endedAt: null });
}

/** What names people or quotes a draft is for those who still act for that city hall. */
async function actsForCityHall(
  userId: string,
  role: 'city_officer' | 'city_approver',
  params: Prisma.JsonValue,
): Promise<boolean> {
  const organisationId = idIn(params, 'organisationId');
  if (organisationId === null) return false;
  return isMember({ userId, organisationId, role, endedAt: null });
}

async function worksForVisit(
  userId: string,
  params: Prisma.JsonValue,
  side: 'city' | 'host',
): Promise<boolean> {
  const id = idIn(params, 'visitId');
  if (id === null) return false;
  const visit = await db().visit.findUnique({
    where: { id },
    select: { organisationId: true, hostId: true },
  });
  return visit !== null && isMember({ userId, ...membersOfSide(side, visit) });
}

async function worksForInterest(userId: string, params: Prisma.JsonValue): Promise<boolean> {
  const id = idIn(params, 'interestId');
  const side = idIn(params, 'side');
  if (id === null || (side !== 'city' && side !== 'host')) return false;
  const interest = await db().interest.findUnique({
    where: { id },
    select: { organisationId: true, hostId: true },
  });
  return interest !== null && isMember({ userId, ...membersOfSide(side, interest) });
}

async function worksForThread(userId: string, params: Prisma.JsonValue): Promise<boolean> {
  const id = idIn(params, 'threadId');
  const side = idIn(params, 'side');
  if (id === null || (side !== 'city' && side !== 'host')) return false;
  const pair = { select: { organisationId: true, hostId: true } } as const;
  const thread = await db().thread.findUnique({
    where: { id },
    select: { visit: pair, interest: pair },
  });
  const parties = thread?.visit ?? thread?.interest;
  return parties ? isMember({ userId, ...membersOfSide(side, parties) }) : false;
}

function idIn(params: Prisma.JsonValue, name: string): string | null {
  if (!params || typeof params !== 'object' || Array.isArray(params)) return null;
  const id = params[name];
  return typeof id === 'string' ? id : null;
}

async function isMember(where: Prisma.MembershipWhereInput): Promise<boolean> {
  return (await db().membership.count({ where })) > 0;
}
