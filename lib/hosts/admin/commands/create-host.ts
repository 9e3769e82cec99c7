import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { holdsRole } from '@/lib/auth/holds-role';
import { isUser } from '@/lib/auth/model';
import { toAscii } from '@/lib/cities/ascii';
import { searchTextOf } from '@/lib/cities/search-text';
import { citySlug } from '@/lib/cities/slug';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Reason, type Result, refuse } from '@/lib/result';
import type { CreateHostInput } from '../schema';

/** Hosts are cities of this country; another one would need its own wording of names and places. */
const COUNTRY = 'CN';

/**
 * Makes a host: its row, its lanes and its office, on a city of the directory or on one added by hand. It receives no
 * visits until it is activated. For administrators. Refusals: `forbidden`, `not_found` for a city that cannot be one,
 * field errors for a code, an address or a city that is taken.
 */
export function createHost(
  context: WriteContext,
  input: CreateHostInput,
): Promise<Result<{ slug: string }>> {
  return write(context, async (tx) => {
    const { actor } = context;
    const isAdmin = isUser(actor) && (await holdsRole(tx, actor.userId, ['programme_admin']));
    if (!isAdmin) return refuse({ code: 'forbidden' });
    const fields = await takenFields(tx, input);
    if (Object.keys(fields).length > 0) return refuse({ code: 'invalid', fields });
    const cityId = await cityOf(tx, input);
    if (!cityId) return refuse({ code: 'not_found' });
    const { code, slug, officeEn, officeZh, timeZone, holidayCountry, lanes } = input;
    const host = await tx.host.create({
      data: {
        cityId,
        code,
        slug,
        officeEn,
        officeZh,
        timeZone,
        holidayCountry,
        active: false,
        createdAt: context.now,
        lanes: { create: lanes },
        organisations: { create: { kind: 'host_office', name: officeEn, nameZh: officeZh } },
      },
      select: { id: true },
    });
    return ok({
      value: { slug },
      audit: {
        action: 'host.created',
        objectType: 'host',
        objectId: host.id,
        detail: { code, slug, lanes: lanes.length },
      },
    });
  });
}

const taken = (code: string): Reason[] => [{ code: `adminHosts.problem.${code}` }];

/** Said beside the field; whoever is faster in the same moment still meets the unique index. */
async function takenFields(tx: Tx, input: CreateHostInput): Promise<Record<string, Reason[]>> {
  const { code, slug, city, name } = input;
  const [sameCode, sameSlug, sameCity] = await Promise.all([
    tx.host.count({ where: { code } }),
    tx.host.count({ where: { slug } }),
    city === undefined
      ? tx.city.count({ where: { slug: citySlug(name, COUNTRY) } })
      : tx.host.count({ where: { city: { slug: city } } }),
  ]);
  return {
    ...(sameCode > 0 && { code: taken('codeTaken') }),
    ...(sameSlug > 0 && { slug: taken('slugTaken') }),
    ...(sameCity > 0 && { [city === undefined ? 'name' : 'city']: taken('cityTaken') }),
  };
}

async function cityOf(tx: Tx, input: CreateHostInput): Promise<string | null> {
  if (input.city !== undefined) {
    const city = await tx.city.findFirst({
      where: { slug: input.city, countryCode: COUNTRY, archivedAt: null },
      select: { id: true },
    });
    return city?.id ?? null;
  }
  const { name, nameZh, province, lat, lon, timeZone } = input;
  const city = await tx.city.create({
    data: {
      slug: citySlug(name, COUNTRY),
      name,
      asciiName: toAscii(name),
      nameZh,
      countryCode: COUNTRY,
      countryGroup: COUNTRY,
      admin1Name: province || null,
      lat,
      lon,
      timeZone,
      searchText: searchTextOf([name, nameZh]),
    },
    select: { id: true },
  });
  return city.id;
}
