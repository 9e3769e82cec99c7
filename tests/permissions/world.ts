import type { UserActor } from '@/lib/auth/model';
import { hashOfSecret, newSecret } from '@/lib/auth/tokens';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { dalian } from '@/lib/matching/testing/builders';
import { aMember, aProgrammeMember } from '@/tests/factories/people';
import {
  aClaimedCity,
  aHost,
  type ClaimedCity,
  type HostWithOffice,
} from '@/tests/factories/places';
import { aVisitWorld, type VisitWorld } from '@/tests/factories/visits';
import type { Side, SignedIn } from './personas';

/** Two cities, two hosts and everybody of `PERSONAS`, each with an open session. */
export type World = {
  sides: Record<Side, VisitWorld & { city: ClaimedCity; host: HostWithOffice }>;
  actors: Record<SignedIn, UserActor>;
  /** Secrets of the sessions. */
  sids: Record<SignedIn, string>;
};

export async function aWorld(): Promise<World> {
  const [a, b] = [await aSide('Alpha'), await aSide('Beta')];
  const park = await db().organisation.create({
    data: { kind: 'site_host', name: 'Park of Alpha', hostId: a.host.host.id },
  });
  const townHall = { ...a.city.organisation, hostId: null };
  const actors: World['actors'] = {
    officer: a.city.officer,
    approver: a.city.approver,
    other_officer: b.city.officer,
    other_approver: b.city.approver,
    host_officer: a.host.officer,
    host_approver: a.host.approver,
    other_host_officer: b.host.officer,
    site_host: await aMember(park, 'site_host'),
    admin: await aProgrammeMember('programme_admin'),
    auditor: await aProgrammeMember('auditor'),
    disabled: await aMember(townHall, 'city_officer', a.city.claim),
    ended: await aMember(townHall, 'city_officer', a.city.claim),
  };
  const sids = Object.fromEntries(
    await Promise.all(
      Object.entries(actors).map(async ([persona, { userId }]) => [
        persona,
        await aSession(userId),
      ]),
    ),
  ) as World['sids'];
  const now = new Date();
  await db().user.update({ where: { id: actors.disabled.userId }, data: { disabledAt: now } });
  await db().membership.updateMany({
    where: { userId: actors.ended.userId },
    data: { endedAt: now },
  });
  return { sides: { a, b }, actors, sids };
}

/** A city and a host of its own, with lanes enough that no visit stands in another one’s way. */
async function aSide(name: string) {
  const world = await aVisitWorld({
    city: await aClaimedCity({ name }),
    host: await aHost({ name: `Port-${name}` }),
  });
  const { id: hostId } = world.host.host;
  const lanes = Array.from({ length: 40 }, (_, index) => ({
    hostId,
    nameEn: `Lane ${index}`,
    nameZh: `接待线${index}`,
  }));
  await db().lane.createMany({ data: lanes });
  await publish(world.host.city.id, dalian());
  // version 2 is one the programme has not looked at
  for (const number of [1, 2]) await publish(world.city.city.id, vectorCity(), number);
  return world;
}

const publish = (cityId: string, content: unknown, number = 1) =>
  db().profileVersion.create({
    data: { cityId, number, content: JSON.parse(JSON.stringify(content)) },
  });

const HOUR_MS = 3_600_000;

async function aSession(userId: string): Promise<string> {
  const sid = newSecret();
  const now = new Date();
  await db().session.create({
    data: {
      idHash: hashOfSecret(sid),
      userId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + 11 * HOUR_MS),
    },
  });
  return sid;
}
