import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { type Actor, cityOrganisationIdsOf } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { ContactMessage, Inbox } from './model';
import { mayReadInbox } from './policy';
import { referenceOf } from './reference';

/** The newest ones of an inbox; older ones are gone after their date anyway. */
const SHOWN = 200;

/** Messages of an inbox, new ones first, newest first; null for whoever does not read it. */
export async function listMessages(actor: Actor, inbox: Inbox): Promise<ContactMessage[] | null> {
  if (!mayReadInbox(actor, inbox)) return null;
  const rows = await db().contactMessage.findMany({
    where: visible(actor, inbox),
    orderBy: [{ status: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: {
      id: true,
      name: true,
      organisationName: true,
      email: true,
      message: true,
      locale: true,
      createdAt: true,
      deleteAfter: true,
      handledAt: true,
      handledBy: { select: { name: true } },
      city: { select: { slug: true, name: true, nameZh: true, countryCode: true } },
    },
  });
  return rows.map(({ organisationName, handledAt, handledBy, ...row }) => ({
    ...row,
    reference: referenceOf(row.id),
    organisation: organisationName,
    handled: handledAt && { by: handledBy?.name ?? '', at: handledAt },
  }));
}

/** How many messages of an inbox wait for somebody; null for whoever does not read it. */
export async function countNewMessages(actor: Actor, inbox: Inbox): Promise<number | null> {
  if (!mayReadInbox(actor, inbox)) return null;
  return db().contactMessage.count({ where: { ...visible(actor, inbox), status: 'new' } });
}

const visible = (actor: Actor, inbox: Inbox): Prisma.ContactMessageWhereInput =>
  inbox === 'city'
    ? { organisationId: { in: cityOrganisationIdsOf(actor) } }
    : { organisationId: null };
