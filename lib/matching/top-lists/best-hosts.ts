import 'server-only';
import { db } from '@/lib/db/client';
import type { Profile } from '../model';
import { encodeCity } from '../packed/encode';
import { readHosts } from './hosts';
import { layout, readModel } from './model-in-force';
import { packMatchCities } from './pack-match-cities';
import { readTopHosts } from './tend-top-hosts';
import { MOST_HOSTS, topHostsOf } from './top-hosts';

/**
 * Ids of the active hosts that suit a city best, the best first, at most `MOST_HOSTS`: as stored for what it has
 * published, otherwise reckoned from the profile given.
 */
export async function bestHosts(profile: Profile, isPublished: boolean): Promise<string[]> {
  const stored = isPublished ? await readTopHosts(profile.id) : null;
  if (stored) return stored;
  const { weights, model } = await readModel(db());
  const hosts = await readHosts(db(), model, layout);
  const code = { cityId: profile.id, version: null, ...encodeCity(profile, layout) };
  const [found = []] = topHostsOf(packMatchCities([code]), hosts, weights, MOST_HOSTS);
  return found.map((one) => one.hostId);
}
