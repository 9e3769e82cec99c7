import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { confirmedAtOf } from '@/lib/cities/participation/confirmed';
import { ownParticipant } from '@/lib/cities/participation/standing';
import { writeStep } from '@/lib/cities/participation/take-step';
import { dayIn } from '@/lib/hosts/day';
import { ok, type Result, refuseRule } from '@/lib/result';
import { renewalOf } from '../renewal';

/**
 * An officer says that the published profile is still right: its months begin anew. Refused before it has asked, and
 * while the city hall is paused: then resuming says the same.
 */
export function confirmProfile(context: WriteContext): Promise<Result<null>> {
  return write(context, async (tx) => {
    const loaded = await ownParticipant(tx, context);
    if (!loaded.ok) return loaded;
    const { claimId, status, timeZone } = loaded.value;
    if (status !== 'verified') return refuseRule({ code: 'participation.refusal.not_active' });
    const confirmedAt = await confirmedAtOf(tx, loaded.value);
    const day = (instant: Date) => dayIn(timeZone, instant);
    if (!confirmedAt || !renewalOf(day(confirmedAt), day(context.now)).isAsked) {
      return refuseRule({ code: 'participation.refusal.not_asked' });
    }
    await writeStep(tx, context, claimId, { kind: 'confirmed', side: 'city' });
    const audit = { action: 'profile.confirmed', objectType: 'claim', objectId: claimId };
    return ok({ value: null, audit });
  });
}
