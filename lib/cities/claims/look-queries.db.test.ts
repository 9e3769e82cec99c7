import { describe, expect, it } from 'vitest';
import { publishChanges } from '@/lib/cities/profile/commands/publish-changes';
import { saveSection } from '@/lib/cities/profile/commands/save-section';
import { aSector } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import type { SectorId } from '@/lib/taxonomy/ids';
import { aSubmittedCity } from '@/tests/factories/claims';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import type { ClaimedCity } from '@/tests/factories/places';
import { verifyClaim } from './commands/decide-claim';
import { markLooked } from './commands/mark-looked';
import { countUnreadProfiles, listUnreadProfiles } from './look-queries';

async function aPublishedCity() {
  const admin = await aProgrammeMember('programme_admin');
  const world = await aSubmittedCity();
  const draft = await db().profileDraft.findUniqueOrThrow({ where: { cityId: world.city.id } });
  await verifyClaim(aContext(admin), {
    claimId: world.claim.id,
    version: 2,
    draftVersion: draft.version,
    checks: ['mandate'],
    note: '',
  });
  return { admin, world };
}

async function publishSector(world: ClaimedCity, revision: number, id: SectorId) {
  const saved = await saveSection(aContext(world.officer), {
    section: 'sectors',
    revision,
    answers: { sectors: [aSector(id)] },
  });
  expect(saved.ok).toBe(true);
  const draft = await db().profileDraft.findUniqueOrThrow({ where: { cityId: world.city.id } });
  const published = await publishChanges(aContext(world.officer), draft.version);
  expect(published).toMatchObject({ ok: true });
}

describe('what was published since the programme looked', () => {
  it('gathers all versions since in one difference, until somebody has looked', async () => {
    const { admin, world } = await aPublishedCity();
    const own = async () =>
      (await listUnreadProfiles(admin)).find((one) => one.claimId === world.claim.id);
    expect(await own()).toBeUndefined();

    await publishSector(world, 1, 'clean_energy');
    await publishSector(world, 2, 'agri_food');
    const unread = await own();
    expect(unread).toMatchObject({ from: 1, number: 3 });
    const named = unread?.differences.map(({ id, change }) => `${change} ${id}`);
    expect(named).toContain('added agri_food');
    expect(named).not.toContain('added clean_energy');
    expect(await countUnreadProfiles(admin)).toBeGreaterThan(0);

    const look = { claimId: world.claim.id, number: 3 };
    expect(await markLooked(aContext(admin), look)).toMatchObject({ ok: true });
    expect(await markLooked(aContext(admin), look)).toMatchObject({ ok: true });
    expect(await own()).toBeUndefined();
    expect(await db().profileLook.count({ where: { cityId: world.city.id } })).toBe(2);
  });

  it('is marked by administrators alone, on versions that exist', async () => {
    const { admin, world } = await aPublishedCity();
    const look = { claimId: world.claim.id, number: 1 };
    for (const actor of [world.officer, await aProgrammeMember('auditor')]) {
      expect(await markLooked(aContext(actor), look)).toMatchObject({
        failure: { code: 'forbidden' },
      });
    }
    expect(await markLooked(aContext(admin), { ...look, number: 9 })).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await listUnreadProfiles(world.officer)).toEqual([]);
  });
});
