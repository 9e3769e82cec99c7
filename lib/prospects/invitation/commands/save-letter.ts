import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { ok, type Result, refuse } from '@/lib/result';
import type { LetterInput } from '../schema';
import { lockProspect } from './lock-prospect';

/**
 * Saves the next version of the letter that invites a city. Whoever started from an older version gets a `conflict`
 * with the present one. Nothing is sent.
 */
export function saveLetter(
  context: WriteContext,
  { cityId, base, ...letter }: LetterInput,
): Promise<Result<{ slug: string; version: number }>> {
  return write(context, async (tx) => {
    const found = await lockProspect(tx, context, cityId);
    if (!found.ok) return found;
    const { host, city, userId } = found.value;
    const key = { hostId: host.id, cityId };
    const { _max } = await tx.invitationLetter.aggregate({ where: key, _max: { version: true } });
    const current = _max.version ?? 0;
    if (current !== base) return refuse({ code: 'conflict', currentVersion: current });
    const version = current + 1;
    await tx.invitationLetter.create({
      data: { ...key, ...letter, version, savedById: userId, savedAt: context.now },
    });
    return ok({
      value: { slug: city.slug, version },
      audit: {
        action: 'prospect.letter_saved',
        objectType: 'city',
        objectId: cityId,
        detail: { host: host.id, version },
      },
    });
  });
}
