import 'server-only';
import { db } from '@/lib/db/client';
import { addMonths, columnOfDay, dayOfColumn } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import type { Checked } from '../findings';
import { isRankBand, PAYERS } from '../model';
import type { VisitState } from '../state';

/** What the rules ask of a city and a host beside the request. */
export type Background = Required<Pick<Checked, 'ties' | 'entry'>> & Pick<Checked, 'received'>;

type Asked = Pick<VisitState, 'id' | 'hostId' | 'cityId'>;

/** The background of one visit; a city is not told of visits that others of it have made. */
export async function backgroundOf(
  visit: Asked,
  moment: Moment,
  reader: 'city' | 'host',
): Promise<Background> {
  const [found] = await backgroundsOf(visit.hostId, [visit], moment);
  if (!found) throw new Error(`Visit ${visit.id} has no background`);
  const { received, ...background } = found;
  return reader === 'host' ? { ...background, received } : background;
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
  const [cities, ties, past] = await Promise.all([
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
        endsOn: { gte: columnOfDay(addMonths(today, -12 * settings.reciprocityYears)) },
      },
      select: { id: true, cityId: true, endsOn: true, headRankBand: true, paysLocal: true },
    }),
  ]);
  const countryOf = new Map(cities.map((one) => [one.id, one.countryCode]));
  const { name: nameEn, nameZh, countryCode } = host.city;
  return visits.map(({ id, cityId }) => ({
    ties: ties.flatMap((one) =>
      one.cityId === cityId && one.since ? [{ since: one.since, nameEn, nameZh }] : [],
    ),
    entry: { from: countryOf.get(cityId) ?? '', to: countryCode },
    received: past.flatMap((one) => {
      if (one.cityId !== cityId || one.id === id || one.endsOn === null) return [];
      const band = isRankBand(one.headRankBand) ? one.headRankBand : null;
      const paysLocal = PAYERS.find((payer) => payer === one.paysLocal) ?? null;
      return [{ day: dayOfColumn(one.endsOn), band, paysLocal }];
    }),
  }));
}
