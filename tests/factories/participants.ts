import { publishVersion } from '@/lib/cities/profile/publish';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { ok } from '@/lib/result';
import { aContext } from './people';
import { aClaimedCity, type ClaimedCity } from './places';

/** A verified city that published version 1 of its profile at this time. */
export async function aPublishedCity(
  publishedAt = new Date(),
  input: { name?: string } = {},
): Promise<ClaimedCity> {
  const world = await aClaimedCity(input);
  const context = { ...aContext(world.officer), now: publishedAt };
  const publication = { cityId: world.city.id, content: vectorCity(), reason: null };
  await inTransaction(async (tx) => ok(await publishVersion(tx, context, publication)));
  return world;
}

/** A verified city whose own officers have paused its part in the programme. */
export async function aPausedCity(): Promise<ClaimedCity> {
  const world = await aClaimedCity();
  const where = { id: world.claim.id };
  const step = { kind: 'paused', side: 'city', reason: 'Elections are near.', textLocale: 'en' };
  await db().claim.update({ where, data: { status: 'paused', steps: { create: step } } });
  return world;
}
