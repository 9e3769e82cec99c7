import type { Prisma } from '@/generated/prisma/client';
import { toAscii } from '@/lib/cities/ascii';
import { searchTextOf } from '@/lib/cities/search-text';
import { timeZoneOf } from '@/lib/cities/time-zone';

/** An invented city in a real country; its name says so in both languages. */
export type DemoCity = {
  slug: string;
  name: string;
  nameZh: string;
  hall: string;
  hallZh: string;
  countryCode: string;
  population: number;
  isSeaport: boolean;
};

/** The first is the city of the officer and the approver whose accounts can be tried out. */
export const DEMO_CITIES = [
  {
    slug: 'musterhafen-demo-de',
    name: 'Musterhafen (demo city)',
    nameZh: '样例港（演示城市）',
    hall: 'City of Musterhafen (demo)',
    hallZh: '样例港市政府（演示）',
    countryCode: 'DE',
    population: 148_000,
    isSeaport: true,
  },
  {
    slug: 'port-exemple-demo-fr',
    name: 'Port-Exemple (demo city)',
    nameZh: '示例口岸（演示城市）',
    hall: 'Ville de Port-Exemple (demo)',
    hallZh: '示例口岸市政府（演示）',
    countryCode: 'FR',
    population: 96_000,
    isSeaport: true,
  },
  {
    slug: 'villamodello-demo-it',
    name: 'Villamodello (demo city)',
    nameZh: '样板市（演示城市）',
    hall: 'Comune di Villamodello (demo)',
    hallZh: '样板市政府（演示）',
    countryCode: 'IT',
    population: 61_000,
    isSeaport: false,
  },
  {
    slug: 'voorbeeldstad-demo-nl',
    name: 'Voorbeeldstad (demo city)',
    nameZh: '范例市（演示城市）',
    hall: 'Gemeente Voorbeeldstad (demo)',
    hallZh: '范例市政府（演示）',
    countryCode: 'NL',
    population: 233_000,
    isSeaport: false,
  },
] as const satisfies readonly DemoCity[];

/** An invented city has no position: it is on no map and in no region of the statistics. */
export const demoCityRow = (city: DemoCity): Prisma.CityCreateInput => ({
  slug: city.slug,
  name: city.name,
  asciiName: toAscii(city.name),
  nameZh: city.nameZh,
  countryCode: city.countryCode,
  countryGroup: 'EU27',
  population: city.population,
  populationYear: null,
  timeZone: timeZoneOf(city.countryCode, null) ?? 'Europe/Brussels',
  isSeaport: city.isSeaport,
  searchText: searchTextOf([city.name, city.nameZh]),
  demo: true,
});
