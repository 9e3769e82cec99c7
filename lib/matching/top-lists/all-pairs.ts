import 'server-only';
import { db } from '@/lib/db/client';
import { CITY_FIT, HOST_FIT, MUTUAL, meetCity } from '../packed/meet-city';
import { meet } from '../packed/meeting';
import { readHosts } from './hosts';
import { readSnapshot } from './match-cities';
import { layout, readModel } from './model-in-force';

/** One host with one candidate; `score` in hundredths of a point, mutual fit and fits from 0 to 1. */
export type Pair = {
  host: string;
  city: string;
  score: number;
  mutual: number;
  hostFit: number;
  cityFit: number;
};

export type PairsOfHost = { model: string; pairs: Iterable<Pair> };

/**
 * Every host with every candidate, host by host, by the weights in force: nothing of it is stored. Hosts and cities are
 * named by their slugs; cities without any sector have no score and are left out.
 * @param least pairs below this score (hundredths of a point) are left out
 */
export async function* allPairs(least: number): AsyncGenerator<PairsOfHost> {
  const { weights, model } = await readModel(db());
  const hosts = await readHosts(db(), model, layout);
  const { cities } = await readSnapshot(db());
  const slugs = await slugsOf(cities.ids);
  for (const { hostId, packed } of hosts) {
    const meeting = meet(cities, packed, weights);
    const { slug: host } = await db().host.findUniqueOrThrow({
      where: { id: hostId },
      select: { slug: true },
    });
    yield { model, pairs: pairs() };

    function* pairs(): Generator<Pair> {
      for (let index = 0; index < cities.count; index += 1) {
        const score = meetCity(meeting, index);
        if (score < Math.max(0, least)) continue;
        const [mutual = 0, hostFit = 0, cityFit = 0] = [MUTUAL, HOST_FIT, CITY_FIT].map(
          (term) => meeting.terms[term],
        );
        yield {
          host,
          city: slugs.get(cities.ids[index] ?? '') ?? '',
          score,
          mutual,
          hostFit,
          cityFit,
        };
      }
    }
  }
}

const BATCH = 20_000;

async function slugsOf(ids: readonly string[]): Promise<Map<string, string>> {
  const slugs = new Map<string, string>();
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await db().city.findMany({
      where: { id: { in: ids.slice(from, from + BATCH) } },
      select: { id: true, slug: true },
    });
    for (const { id, slug } of rows) slugs.set(id, slug);
  }
  return slugs;
}
