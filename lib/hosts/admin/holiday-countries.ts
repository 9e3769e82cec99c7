import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/** Countries whose public holidays are on record, by code. */
export async function holidayCountries(client: Tx): Promise<string[]> {
  const rows = await client.holiday.findMany({
    distinct: ['countryCode'],
    orderBy: { countryCode: 'asc' },
    select: { countryCode: true },
  });
  return rows.map((row) => row.countryCode);
}
