import 'server-only';
import type { z } from 'zod';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { write } from '@/lib/actions/write';
import { SPEAKING_STATUSES } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { notify } from '@/lib/notifications/notify';
import { officerIds, programmeAdminIds } from '@/lib/organisations/people';
import { ok, type Result, refuse } from '@/lib/result';
import { referenceOf } from '../reference';
import type { contactInput } from '../schema';

const DAY_MS = 86_400_000;

type City = { id: string; name: string; nameZh: string | null };
type Recipient = { city: City | null; organisationId: string | null };

/**
 * Hands a message to the team of the city, or to the programme where nobody has claimed it, and gives its receipt number.
 * The sender is answered on the page alone: a mail to an address nobody has confirmed could be sent to anyone in our name
 * (docs/decisions/0006). Nothing of the message is in notices or mails; they only lead to it.
 */
export async function sendMessage(
  context: WriteContext,
  { city: slug, website, ...input }: z.output<typeof contactInput>,
): Promise<Result<string>> {
  const to = await recipient(slug);
  if (!to) return refuse({ code: 'not_found' });
  // A program is thanked like a person, so that it learns nothing; nothing is kept.
  if (website !== '') return ok(referenceOf(crypto.randomUUID()));
  const sender = await spend('contactSender', input.email);
  if (!sender.ok) return sender;
  const inbox = await spend('contactInbox', to.organisationId ?? 'programme');
  if (!inbox.ok) return inbox;
  return write(context, async (tx) => {
    const { id } = await tx.contactMessage.create({
      data: {
        cityId: to.city?.id ?? null,
        organisationId: to.organisationId,
        name: input.name,
        organisationName: input.organisation,
        email: input.email,
        message: input.message,
        locale: context.locale,
        createdAt: context.now,
        deleteAfter: new Date(context.now.getTime() + env().CONTACT_RETENTION_DAYS * DAY_MS),
      },
    });
    await tell(tx, context, to, id);
    return ok({
      value: referenceOf(id),
      audit: { action: 'contact.sent', objectType: 'contact_message', objectId: id },
    });
  });
}

/** The city of the form with the city hall that has claimed it; null for a city that does not exist. */
async function recipient(slug: string): Promise<Recipient | null> {
  if (slug === '') return { city: null, organisationId: null };
  const row = await db().city.findFirst({
    where: { slug, archivedAt: null, countryGroup: { not: 'CN' } },
    select: {
      id: true,
      name: true,
      nameZh: true,
      claims: {
        where: { status: { in: [...SPEAKING_STATUSES] } },
        select: { organisationId: true },
      },
    },
  });
  if (!row) return null;
  const { claims, ...city } = row;
  return { city, organisationId: claims[0]?.organisationId ?? null };
}

async function tell(
  tx: Tx,
  context: WriteContext,
  { city, organisationId }: Recipient,
  id: string,
) {
  if (city && organisationId) {
    await notify(tx, context, await officerIds(tx, organisationId), {
      kind: 'contact_city',
      params: { city: { name: { en: city.name, zh: city.nameZh } }, organisationId },
      path: '/workspace/messages',
      dedupeKey: `contact:${id}`,
    });
    return;
  }
  await notify(tx, context, await programmeAdminIds(tx), {
    kind: 'contact_programme',
    params: {},
    path: '/admin/messages',
    dedupeKey: `contact:${id}`,
  });
}
