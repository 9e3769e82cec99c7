import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aHost } from '@/tests/factories/places';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { getRequestDraft } from '../queries/get-request-draft';
import { getVisit } from '../queries/get-visit';
import type { Target } from './change-visit';
import { saveRequest } from './save-request';
import { submitRequest } from './submit-request';

type SiteFacts = { offered?: boolean; active?: boolean; capacity?: number };

const aSite = async (hostId: string, facts: SiteFacts = {}) => {
  const names = { nameEn: 'Hydrogen quay', nameZh: '氢能码头', note: 'internal', source: 'a file' };
  const data = { hostId, kind: 'port', offered: true, ...names, ...facts };
  return (await db().site.create({ data, select: { id: true } })).id;
};

async function aDraft() {
  const world = await aVisitWorld();
  const target = await aVisit(world, { status: 'draft' });
  return { world, target, hostId: world.host.host.id };
}

const wish = ({ city }: VisitWorld, target: Target, ...siteIds: string[]) =>
  saveRequest(aContext(city.officer, NOW), target, { meetings: 'yes', siteIds });

const draftOf = ({ city }: VisitWorld, { visitId }: Target) =>
  getRequestDraft(city.officer, visitId, NOW);

describe('sites of the host’s library in a request', () => {
  it('are those the host shows to cities and still uses, without what is internal', async () => {
    const { world, target, hostId } = await aDraft();
    const id = await aSite(hostId, { capacity: 4 });
    await aSite(hostId, { offered: false });
    await aSite(hostId, { active: false });
    await aSite((await aHost()).host.id);
    expect((await draftOf(world, target))?.offeredSites).toEqual([
      {
        id,
        nameEn: 'Hydrogen quay',
        nameZh: '氢能码头',
        kind: 'port',
        minutes: null,
        capacity: 4,
      },
    ]);
  });

  it('are kept in the draft, held against the size of the party, and read by the desk once it is sent', async () => {
    const { world, target, hostId } = await aDraft();
    const id = await aSite(hostId, { capacity: 1 });
    const saved = await wish(world, target, id);
    expect(saved).toMatchObject({ ok: true });
    const chosen = [{ id, nameEn: 'Hydrogen quay', nameZh: '氢能码头', capacity: 1 }];
    const draft = await draftOf(world, target);
    expect(draft?.content.sites).toEqual(chosen);
    expect(draft?.findings.map((one) => one.reason.code)).toContain('visits.finding.site_capacity');
    // another page leaves them as they are
    const version = saved.ok ? saved.value.version : 0;
    const page = { ...target, version };
    const renamed = await saveRequest(aContext(world.city.officer, NOW), page, {
      title: 'Hydrogen',
    });
    expect((await draftOf(world, target))?.content.sites).toEqual(chosen);

    const ready = { ...target, version: renamed.ok ? renamed.value.version : 0 };
    expect(await submitRequest(aContext(world.city.officer, NOW), ready)).toMatchObject({
      ok: true,
    });
    await db().site.update({ where: { id }, data: { nameEn: 'Renamed', offered: false } });
    const read = await getVisit(world.host.officer, target.visitId, NOW);
    expect(read?.request.sites).toEqual(chosen);
  });

  it('are refused beside the boxes where the city was never shown them, whoever they belong to', async () => {
    const { world, target, hostId } = await aDraft();
    const strange = [
      await aSite(hostId, { offered: false }),
      await aSite(hostId, { active: false }),
      await aSite((await aHost()).host.id),
      crypto.randomUUID(),
    ];
    for (const id of strange) {
      expect(await wish(world, target, id)).toEqual({
        ok: false,
        failure: {
          code: 'invalid',
          fields: { siteIds: [{ code: 'requestMore.meetings.siteGone' }] },
        },
      });
    }
    expect((await draftOf(world, target))?.content.sites).toEqual([]);
  });

  it('may stay where they were chosen before the host took them out of view', async () => {
    const { world, target, hostId } = await aDraft();
    const id = await aSite(hostId);
    const saved = await wish(world, target, id);
    await db().site.update({ where: { id }, data: { offered: false } });
    const again = { ...target, version: saved.ok ? saved.value.version : 0 };
    expect(await wish(world, again, id)).toMatchObject({ ok: true });
    expect((await draftOf(world, target))?.content.sites.map((site) => site.id)).toEqual([id]);
  });
});
