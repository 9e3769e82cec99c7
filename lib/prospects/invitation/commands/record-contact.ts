import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { columnOfDay, dayIn } from '@/lib/hosts/day';
import { ok, type Result, refuse } from '@/lib/result';
import { carriesLetter } from '../model';
import type { ContactInput } from '../schema';
import { lockProspect } from './lock-prospect';

/**
 * Records a contact with a city that has not joined, or its answer; a letter or an e-mail took the newest letter with it.
 * Of two colleagues at once the second gets a `conflict`. A day to come is refused beside the field.
 */
export function recordContact(
  context: WriteContext,
  { cityId, base, ...contact }: ContactInput,
): Promise<Result<{ slug: string }>> {
  return write(context, async (tx) => {
    const found = await lockProspect(tx, context, cityId);
    if (!found.ok) return found;
    const { host, city, userId } = found.value;
    if (contact.day > dayIn(host.timeZone, context.now)) {
      const day = [{ code: 'prospects.refusal.day_to_come' }];
      return refuse({ code: 'invalid', fields: { day } });
    }
    const key = { hostId: host.id, cityId };
    const current = await tx.prospectContact.count({ where: key });
    if (current !== base) return refuse({ code: 'conflict', currentVersion: current });
    const letter = carriesLetter(contact.way)
      ? await tx.invitationLetter.aggregate({ where: key, _max: { version: true } })
      : null;
    const number = current + 1;
    await tx.prospectContact.create({
      data: {
        ...key,
        ...contact,
        number,
        day: columnOfDay(contact.day),
        letterVersion: letter?._max.version ?? null,
        recordedById: userId,
        recordedAt: context.now,
      },
    });
    return ok({
      value: { slug: city.slug },
      audit: {
        action: 'prospect.contact_recorded',
        objectType: 'city',
        objectId: cityId,
        detail: { host: host.id, number, way: contact.way, outcome: contact.outcome },
      },
    });
  });
}
