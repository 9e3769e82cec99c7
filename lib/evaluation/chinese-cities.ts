import { z } from 'zod';
import { type HostNeeds, SIGNAL_SECTORS } from '@/lib/prospects/model';
import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import type { ChineseCity } from './model';

const text = z.string().min(1);
const code = z.string().regex(/^\d{4}$/);
const cities = z.array(z.strictObject({ code, name: text })).min(1);

/** prisma/data/reviewed/chinese-cities.json */
export const chineseFactsFile = z.strictObject({
  about: text,
  coast: z.strictObject({ note: text, cities }),
  seats: z.strictObject({ note: text, cities }),
  sectors: z.strictObject({
    note: text,
    cities: z.array(
      z.strictObject({
        code,
        name: text,
        sectors: z.array(z.enum(SECTOR_IDS)).min(1),
        wording: text,
        url: z.url(),
        why: text,
      }),
    ),
  }),
});
export type ChineseFacts = z.output<typeof chineseFactsFile>;

/** One row of prisma/data/chinese-cities.csv, as far as the evaluation needs it. */
export type ChineseCityRow = {
  code: string;
  name: string;
  province: string;
  subProvincial: boolean;
  population: number | null;
};

/** Neither more nor less important than another: nothing public ranks them. */
const PRIORITY = 2;

/** All listed Chinese cities by division code, each with public facts alone: coast, seat, and sectors where a page names them. */
export function chineseCities(
  rows: readonly ChineseCityRow[],
  facts: ChineseFacts,
): Map<string, ChineseCity> {
  const coast = new Set(facts.coast.cities.map((one) => one.code));
  const seats = new Set(facts.seats.cities.map((one) => one.code));
  const sectors = new Map(facts.sectors.cities.map((one) => [one.code, one.sectors]));
  return new Map(
    rows.map(({ code, name, subProvincial, population }) => [
      code,
      city({
        code,
        name,
        population,
        coastal: coast.has(code),
        standing: seats.has(code) || subProvincial ? 'regional' : 'district',
        sectors: sectors.get(code),
      }),
    ]),
  );
}

/** Finds the code of a listed city by its English name, and its province where several share the name or one is given. */
export function codeFinder(
  rows: readonly Pick<ChineseCityRow, 'code' | 'name' | 'province'>[],
): (name: string, province: string) => string | undefined {
  return (name, province) => {
    const found = rows.filter(
      (row) => row.name === name && (province === '' || row.province === province),
    );
    return found.length === 1 ? found[0]?.code : undefined;
  };
}

/**
 * A county-level city, of which only the name is known. It is read as inland and as no provincial seat: the first is a
 * guess that holds for most of them, the second follows from its level.
 */
export function unlistedCity(name: string, key: string): ChineseCity {
  return city({ code: key, name, population: null, coastal: false, standing: 'district' });
}

type Given = Omit<ChineseCity, 'needs' | 'sectorsKnown'> & {
  coastal: boolean;
  standing: HostNeeds['standing'];
  sectors?: readonly SectorId[] | undefined;
};

/** On the coast means with a seaport too; where no sector is named, all that have a statistic are wanted alike. */
function city({ code, name, population, coastal, standing, sectors }: Given): ChineseCity {
  return {
    code,
    name,
    population,
    sectorsKnown: sectors !== undefined,
    needs: {
      id: code,
      sectors: (sectors ?? SIGNAL_SECTORS).map((id) => ({ id, priority: PRIORITY })),
      standing,
      coastal,
      seaport: coastal,
    },
  };
}
