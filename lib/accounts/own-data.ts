import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** Rows of one kind in an export; nobody has come near it. */
const MOST = 10_000;

const handover = {
  status: true,
  leaves: true,
  createdAt: true,
  closedAt: true,
  organisation: { select: { name: true } },
} as const;

/**
 * Everything that is kept about one person, as plain JSON with English names: the account and what belongs to it,
 * where their address stands as a contact, and what they did. Links and passwords are not among it. GDPR Art. 15, 20.
 */
export async function readOwnData(tx: Tx, userId: string) {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      name: true,
      office: true,
      locale: true,
      createdAt: true,
      emailConfirmedAt: true,
      noticeAcceptedAt: true,
      memberships: {
        orderBy: { createdAt: 'asc' },
        select: {
          role: true,
          createdAt: true,
          endedAt: true,
          organisation: { select: { name: true, nameZh: true } },
        },
      },
      sessions: {
        orderBy: { createdAt: 'asc' },
        select: { createdAt: true, lastSeenAt: true, revokedAt: true, expiresAt: true },
      },
      notifications: {
        orderBy: { createdAt: 'asc' },
        take: MOST,
        select: { kind: true, params: true, path: true, createdAt: true, readAt: true },
      },
      matchLooks: { select: { lookedAt: true, host: { select: { slug: true } } } },
      calendarFeed: { select: { createdAt: true } },
      noticeWays: { orderBy: { group: 'asc' }, select: { group: true, way: true } },
      joinRequests: {
        orderBy: { createdAt: 'asc' },
        select: {
          name: true,
          office: true,
          message: true,
          status: true,
          createdAt: true,
          closedAt: true,
          reason: true,
          city: { select: { name: true } },
        },
      },
      handoversGiven: { orderBy: { createdAt: 'asc' }, select: handover },
      handoversReceived: { orderBy: { createdAt: 'asc' }, select: handover },
      presences: { select: { section: true, openedAt: true, city: { select: { name: true } } } },
      mails: {
        orderBy: { createdAt: 'asc' },
        take: MOST,
        select: { to: true, template: true, locale: true, createdAt: true, sentAt: true },
      },
    },
  });
  const { memberships, sessions, notifications, noticeWays, matchLooks, mails, ...rest } = user;
  const { calendarFeed, joinRequests, presences, handoversGiven, handoversReceived, ...account } =
    rest;
  const contacts = await tx.cityContact.findMany({
    where: { email: account.email },
    select: {
      kind: true,
      name: true,
      office: true,
      email: true,
      phone: true,
      updatedAt: true,
      city: { select: { name: true } },
    },
  });
  const requests = await tx.visit.findMany({
    where: { contactEmail: account.email },
    orderBy: { createdAt: 'asc' },
    select: { reference: true, contactName: true, contactOffice: true, contactPhone: true },
  });
  const signOffs = await tx.profileSignOff.findMany({
    where: { OR: [{ decidedById: userId }, { askedById: userId }] },
    orderBy: { askedAt: 'asc' },
    take: MOST,
    select: {
      askedAt: true,
      reason: true,
      status: true,
      decidedAt: true,
      remark: true,
      claim: { select: { city: { select: { name: true } } } },
    },
  });
  const requestSignOffs = await tx.requestSignOff.findMany({
    where: { OR: [{ decidedById: userId }, { askedById: userId }] },
    orderBy: { askedAt: 'asc' },
    take: MOST,
    select: {
      askedAt: true,
      status: true,
      decidedAt: true,
      remark: true,
      visit: { select: { reference: true, title: true } },
    },
  });
  const messages = await tx.threadMessage.findMany({
    where: { authorId: userId },
    orderBy: { sentAt: 'asc' },
    take: MOST,
    select: { sentAt: true, text: true, thread: { select: { subject: true } } },
  });
  const readConversations = await tx.threadRead.findMany({
    where: { userId },
    orderBy: { readAt: 'asc' },
    take: MOST,
    select: { number: true, readAt: true, thread: { select: { subject: true } } },
  });
  const wordings = await tx.threadCounterpart.findMany({
    where: { OR: [{ writerId: userId }, { confirmedById: userId }] },
    orderBy: { writtenAt: 'asc' },
    take: MOST,
    select: { writtenAt: true, text: true, state: true, confirmedAt: true },
  });
  const files = await tx.storedFile.findMany({
    where: { uploaderId: userId },
    orderBy: { uploadedAt: 'asc' },
    take: MOST,
    select: { name: true, kind: true, size: true, uploadedAt: true },
  });
  const acts = await tx.auditEntry.findMany({
    where: { actorKind: 'user', actorId: userId },
    orderBy: { seq: 'asc' },
    take: MOST,
    select: { at: true, action: true, objectType: true, objectId: true },
  });
  return {
    account,
    memberships,
    sessions,
    contactOfCities: contacts,
    contactOfVisitRequests: requests,
    requestsToJoin: joinRequests,
    handoversGiven,
    handoversReceived,
    openSections: presences,
    signOffs,
    signOffsOfRequests: requestSignOffs,
    messages,
    files,
    wordingsOfMessages: wordings,
    readConversations,
    notices: notifications,
    noticeSettings: noticeWays,
    calendarFeed,
    looksAtMovedScores: matchLooks,
    mails,
    acts,
  };
}
