import { beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { verifyClaim } from '@/lib/cities/claims/commands/decide-claim';
import { db } from '@/lib/db/client';
import { aSubmittedCity } from '@/tests/factories/claims';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import type { ClaimedCity } from '@/tests/factories/places';
import { publishChanges } from './commands/publish-changes';
import { restoreVersion } from './commands/restore-version';
import { saveSection } from './commands/save-section';
import { readDraft } from './draft';
import { aSector } from './testing/contents';
import {
  getClaimVersion,
  getOwnVersion,
  listClaimVersions,
  listOwnVersions,
} from './version-queries';

let admin: UserActor;
let world: ClaimedCity;

const draftVersion = async () => (await readDraft(db(), world.city.id)).version;

beforeAll(async () => {
  admin = await aProgrammeMember('programme_admin');
  world = await aSubmittedCity();
  await verifyClaim(aContext(admin), {
    claimId: world.claim.id,
    version: 2,
    draftVersion: await draftVersion(),
    checks: ['mandate'],
    note: '',
  });
  const context = aContext(world.officer);
  const answers = { sectors: [aSector('clean_energy', { offer: true })] };
  await saveSection(context, { section: 'sectors', revision: 1, answers });
  const published = await publishChanges(context, await draftVersion(), 'The council has decided.');
  if (!published.ok) throw new Error(JSON.stringify(published.failure));
});

describe('published versions', () => {
  it('are listed with number, publisher, reason and what each says differently', async () => {
    const list = await listOwnVersions(world.officer);
    expect(list?.versions).toMatchObject([
      {
        number: 2,
        by: { kind: 'person', name: world.officer.name },
        reason: 'The council has decided.',
      },
      { number: 1, by: { kind: 'programme' }, reason: null },
    ]);
    const changes = list?.versions[0]?.differences.map(({ id, change }) => [change, id]);
    expect(changes).toContainEqual(['added', 'clean_energy']);
    expect(changes).toContainEqual(['removed', 'vocational_training']);
    expect(list?.versions[1]?.differences.every((one) => one.change === 'added')).toBe(true);
  });

  it('name everybody to the programme, and nobody elsewhere reads them there', async () => {
    const list = await listClaimVersions(admin, world.claim.id);
    expect(list?.versions[1]?.by).toEqual({ kind: 'person', name: admin.name });
    expect(await listClaimVersions(world.officer, world.claim.id)).toBeNull();
    expect(await getClaimVersion(world.officer, world.claim.id, 1)).toBeNull();
    expect(await getClaimVersion(admin, world.claim.id, 2)).toMatchObject({ isNewest: true });
  });

  it('are not there for another number, or for somebody without a city', async () => {
    for (const number of [0, 3, -1, 1.5, Number.NaN]) {
      expect(await getOwnVersion(world.officer, number)).toBeNull();
    }
    expect(await listOwnVersions(admin)).toBeNull();
  });
});

describe('restoreVersion', () => {
  it('makes an old version the draft, publishes nothing, and turns open forms into conflicts', async () => {
    const context = aContext(world.officer);
    const input = { number: 1, draftVersion: await draftVersion() };
    expect(await restoreVersion(context, input)).toEqual({ ok: true, value: { number: 1 } });
    const { content } = await readDraft(db(), world.city.id);
    const first = await getOwnVersion(world.officer, 1);
    expect(content.sectors).toEqual(first?.content.sectors);
    expect(await db().profileVersion.count({ where: { cityId: world.city.id } })).toBe(2);
    const answers = { sectors: [] };
    expect(await saveSection(context, { section: 'sectors', revision: 2, answers })).toMatchObject({
      failure: { code: 'conflict' },
    });
    expect(
      await restoreVersion(context, { number: 1, draftVersion: await draftVersion() }),
    ).toMatchObject({ failure: { reasons: [{ code: 'review.refusal.same_as_draft' }] } });
  });

  it('is a conflict on a draft edited since, and not for the approver or an unknown version', async () => {
    const stale = { number: 2, draftVersion: (await draftVersion()) - 1 };
    expect(await restoreVersion(aContext(world.officer), stale)).toMatchObject({
      failure: { code: 'conflict' },
    });
    const current = { number: 2, draftVersion: await draftVersion() };
    expect(await restoreVersion(aContext(world.approver), current)).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await restoreVersion(aContext(world.officer), { ...current, number: 9 })).toMatchObject({
      failure: { code: 'not_found' },
    });
  });
});
