import { withDatabase } from './database';
import { benchInMemory } from './in-memory';
import { packCities } from './population';
import type { SizeReport } from './report';
import { benchStored } from './stored';

/** Up to this size all hosts are measured against all cities in memory; beyond, one host says enough. */
const MOST_FOR_ALL_HOSTS = 100_000;
/** Cities with a town hall, which publish one after the other. */
const CLAIMED = 51;

/** All measurements of one size. */
export async function runSize(
  count: number,
  { isStored }: { isStored: boolean },
): Promise<SizeReport> {
  const withAllHosts = count <= MOST_FOR_ALL_HOSTS;
  if (!isStored) {
    const cities = await packCities(count);
    const memory = await benchInMemory(cities, withAllHosts);
    return {
      cities: count,
      statements: cities.statements.count,
      memory,
      stored: null,
      megabytes: peak(),
    };
  }
  return withDatabase(async (load) => {
    const cities = await packCities(count, (city) => load.city(city));
    await load.finish(CLAIMED);
    const memory = await benchInMemory(cities, withAllHosts);
    const stored = await benchStored(load, count, CLAIMED);
    return {
      cities: count,
      statements: cities.statements.count,
      memory,
      stored,
      megabytes: peak(),
    };
  });
}

const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
