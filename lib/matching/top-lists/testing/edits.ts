import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ProfileContent } from '@/lib/cities/profile/model';
import type { Tx } from '@/lib/db/transaction';
import type { Profile } from '../../model';
import { someCity, someProfile } from '../../testing/arbitraries';
import { contentOf } from './content-of';

/** One change of what matching reads, by whatever part of the programme makes it. */
export type Edit =
  | { kind: 'publish'; city: number; content: ProfileContent }
  | { kind: 'pause' | 'resume' | 'archive' | 'restore' | 'confirm'; city: number }
  | { kind: 'document' | 'end_documented'; city: number; sectorId: string }
  | { kind: 'host'; host: number; profile: Profile }
  | { kind: 'policy'; themes: number };

export type World = {
  cities: { cityId: string; claimId: string | null }[];
  hosts: { hostId: string; cityId: string }[];
  now: () => Date;
};

/** Mostly what cities say; now and then a host, and seldom the weights. */
export function someEdit(cities: number, hosts: number): fc.Arbitrary<Edit> {
  const city = fc.nat({ max: cities - 1 });
  const sectorId = fc.constantFrom('clean_energy', 'digital_economy', 'port_logistics');
  return fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({
        kind: fc.constant('publish' as const),
        city,
        content: someCity.map(contentOf),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom('pause', 'resume', 'archive', 'restore', 'confirm'),
        city,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('document', 'end_documented'), city, sectorId }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('host' as const),
        host: fc.nat({ max: hosts - 1 }),
        profile: someProfile(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('policy' as const),
        themes: fc.integer({ min: 300, max: 800 }),
      }),
    },
  );
}

/** Makes the change as SQL would, past every command: what has to follow is the business of the lists. */
export async function make(tx: Tx, edit: Edit, { cities, hosts, now }: World): Promise<void> {
  if (edit.kind === 'policy') return publishWeights(tx, edit.themes, now());
  if (edit.kind === 'host') {
    const { cityId } = hosts[edit.host] as World['hosts'][0];
    return publish(tx, cityId, { ...edit.profile, updatedAt: undefined }, now());
  }
  const { cityId, claimId } = cities[edit.city] as World['cities'][0];
  switch (edit.kind) {
    case 'publish':
      return claimId ? publish(tx, cityId, edit.content, now()) : undefined;
    case 'pause':
    case 'resume': {
      const status = edit.kind === 'pause' ? 'paused' : 'verified';
      await tx.claim.updateMany({ where: { cityId }, data: { status } });
      return;
    }
    case 'confirm':
      if (claimId) {
        const step = { claimId, kind: 'confirmed', side: 'city', at: now() };
        await tx.participationStep.create({ data: step });
      }
      return;
    case 'archive':
    case 'restore': {
      const archivedAt = edit.kind === 'archive' ? now() : null;
      await tx.city.update({ where: { id: cityId }, data: { archivedAt } });
      return;
    }
    case 'document':
      return document(tx, cityId, edit.sectorId);
    case 'end_documented':
      await tx.documentedInterest.deleteMany({ where: { cityId } });
      await tx.cityInterest.deleteMany({ where: { cityId, kind: 'documented' } });
  }
}

async function publish(tx: Tx, cityId: string, content: unknown, publishedAt: Date) {
  const number = 1 + (await tx.profileVersion.count({ where: { cityId } }));
  const json = JSON.parse(JSON.stringify(content));
  await tx.profileVersion.create({ data: { cityId, number, content: json, publishedAt } });
}

async function document(tx: Tx, cityId: string, sectorId: string) {
  const statement = { cityId, sectorId, offer: true, seek: false };
  await tx.documentedInterest.create({
    data: {
      ...statement,
      topicId: null,
      wording: 'as the page says',
      programme: 'IURC China',
      pageDate: '2023-05',
      url: 'https://iurc.example/',
    },
  });
  await tx.cityInterest.upsert({
    where: { cityId_sectorId: { cityId, sectorId } },
    create: { ...statement, priority: 2, kind: 'documented' },
    update: { kind: 'documented' },
  });
}

async function publishWeights(tx: Tx, themes: number, publishedAt: Date) {
  const number = 1 + (await tx.matchingPolicy.count());
  const modes = 900 - themes;
  await tx.matchingPolicy.create({
    data: {
      number,
      version: `match-test-${number}-${randomUUID()}`,
      themes,
      modes,
      networks: 0,
      character: 50,
      readiness: 50,
      gate: themes,
      reasonEn: 'A test.',
      reasonZh: '测试。',
      publishedAt,
    },
  });
}
