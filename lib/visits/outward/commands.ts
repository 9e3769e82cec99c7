import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { Role } from '@/lib/auth/model';
import { columnOfDay, dayIn } from '@/lib/hosts/day';
import { ownHost } from '@/lib/hosts/rules/own-host';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { MOST_OUTWARD_VISITS } from './model';
import type { OutwardVisitInput } from './schema';

const DESK: readonly Role[] = ['host_officer', 'host_approver'];

/**
 * Records a visit of the officer's host to a city. Days that are not over, and days that are on record already, are refused
 * beside their field; what is no city of the directory is not found.
 */
export function recordOutwardVisit(
  context: WriteContext,
  { cityId, startsOn, endsOn, ...facts }: OutwardVisitInput,
): Promise<Result<{ slug: string }>> {
  return write(context, async (tx) => {
    const host = await ownHost(tx, context, DESK);
    if (!host) return refuse({ code: 'forbidden' });
    const city = await tx.city.findFirst({
      where: { id: cityId, archivedAt: null, countryGroup: { not: 'CN' } },
      select: { slug: true },
    });
    if (!city) return refuse({ code: 'not_found' });
    const wrongDay = (code: string) => refuse({ code: 'invalid', fields: { endsOn: [{ code }] } });
    if (endsOn > dayIn(host.timeZone, context.now)) return wrongDay('outward.problem.notOver');
    const pair = { hostId: host.id, cityId, removedAt: null };
    const days = { startsOn: columnOfDay(startsOn), endsOn: columnOfDay(endsOn) };
    if ((await tx.outwardVisit.count({ where: { ...pair, ...days } })) > 0) {
      return wrongDay('outward.problem.onRecord');
    }
    if ((await tx.outwardVisit.count({ where: pair })) >= MOST_OUTWARD_VISITS) {
      return refuseRule({ code: 'outward.refusal.tooMany', params: { most: MOST_OUTWARD_VISITS } });
    }
    const { id } = await tx.outwardVisit.create({
      data: { ...pair, ...days, ...facts, recordedAt: context.now },
      select: { id: true },
    });
    return ok({
      value: { slug: city.slug },
      audit: {
        action: 'host.outward_visit_recorded',
        objectType: 'outward_visit',
        objectId: id,
        detail: { hostId: host.id, cityId, startsOn, endsOn },
        changed: facts,
      },
    });
  });
}

/** Takes a recorded visit back; its row stays on record. Another host's, or one taken back before, is not found. */
export function removeOutwardVisit(
  context: WriteContext,
  { outwardId }: { outwardId: string },
): Promise<Result<{ slug: string }>> {
  return write(context, async (tx) => {
    const host = await ownHost(tx, context, DESK);
    if (!host) return refuse({ code: 'forbidden' });
    const own = { id: outwardId, hostId: host.id, removedAt: null };
    const row = await tx.outwardVisit.findFirst({
      where: own,
      select: { cityId: true, city: { select: { slug: true } } },
    });
    const { count } = await tx.outwardVisit.updateMany({
      where: own,
      data: { removedAt: context.now },
    });
    if (!row || count === 0) return refuse({ code: 'not_found' });
    return ok({
      value: { slug: row.city.slug },
      audit: {
        action: 'host.outward_visit_removed',
        objectType: 'outward_visit',
        objectId: outwardId,
        detail: { hostId: host.id, cityId: row.cityId },
      },
    });
  });
}
