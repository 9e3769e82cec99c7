import 'server-only';
import { db } from '@/lib/db/client';
import { addMonths, columnOfDay, dayOfColumn } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import type { Checked, PastVisit } from '../findings';
import { isRankBand, PAYERS } from '../model';
import type { VisitState } from '../state';

/** What the rules ask of a city and a host beside the request. */
export type Background = Required<Pick<Checked, 'ties' | 'entry'>> &
  Pick<Checked, 'received' | 'sent'>;

type Asked = Pick<VisitState, 'id' | 'hostId' | 'cityId'>;

/** The background of one visit; a city is not told of visits that others of it have made. */
export async function backgroundOf(
  visit: Asked,
  moment: Moment,
  reader: 'city' | 'host',
): Promise<Background> {
  const [found] = await backgroundsOf(visit.hostId, [visit], moment);
  if (!found) throw new Error(`Visit ${visit.id} has no background`);
  const { ties, entry } = found;
  return reader === 'host' ? found : { ties, entry };
}

/** The backgrounds of visits to one host, in their order and with as many queries as for one. */
export async function backgroundsOf(
  hostId: string,
  visits: readonly Asked[],
  { today, settings }: Moment,
): Promise<Background[]> {
  const cityIds = [...new Set(visits.map((one) => one.cityId))];
  const host = await db().host.findUniqueOrThrow({
    where: { id: hostId },
    select: { cityId: true, city: { select: { name: true, nameZh: true, countryCode: true } } },
  });
  const since = columnOfDay(addMonths(today, -12 * settings.reciprocityYears));
  const [cities, ties, past, outward] = await Promise.all([
    db().city.findMany({ where: { id: { in: cityIds } }, select: { id: true, countryCode: true } }),
    db().tie.findMany({
      where: {
        cityId: { in: cityIds },
        partnerId: host.cityId,
        since: { not: null },
        confidence: { not: 'low' },
      },
      orderBy: { key: 'asc' },
      select: { cityId: true, since: true },
    }),
    db().visit.findMany({
      where: {
        hostId,
        cityId: { in: cityIds },
        status: { in: ['completed', 'closed'] },
        endsOn: { gte: since },
      },
      select: { id: true, cityId: true, endsOn: true, headRankBand: true, paysLocal: true },
    }),
    db().outwardVisit.findMany({
      where: { hostId, cityId: { in: cityIds }, removedAt: null, endsOn: { gte: since } },
      orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
      select: { cityId: true, endsOn: true, headRankBand: true, paysLocal: true },
    }),
  ]);
  const countryOf = new Map(cities.map((one) => [one.id, one.countryCode]));
  const { name: nameEn, nameZh, countryCode } = host.city;
  return visits.map(({ id, cityId }) => ({
    ties: ties.flatMap((one) =>
      one.cityId === cityId && one.since ? [{ since: one.since, nameEn, nameZh }] : [],
    ),
    entry: { from: countryOf.get(cityId) ?? '', to: countryCode },
    received: past.flatMap((one) =>
      one.cityId === cityId && one.id !== id ? pastVisitOf(one) : [],
    ),
    sent: outward.flatMap((one) => (one.cityId === cityId ? pastVisitOf(one) : [])),
  }));
}

type PastRow = { endsOn: Date | null; headRankBand: number | null; paysLocal: string | null };

function pastVisitOf({ endsOn, headRankBand, paysLocal }: PastRow): PastVisit[] {
  if (endsOn === null) return [];
  const band = isRankBand(headRankBand) ? headRankBand : null;
  const payer = PAYERS.find((one) => one === paysLocal) ?? null;
  return [{ day: dayOfColumn(endsOn), band, paysLocal: payer }];
}
