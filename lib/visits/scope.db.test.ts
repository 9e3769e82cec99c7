import { beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { aMember, aProgrammeMember } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { getRequestDraft } from './queries/get-request-draft';
import { getVisit } from './queries/get-visit';
import { getInbox, listCityVisits, listVisits } from './queries/list-visits';

let world: VisitWorld;
let draftId: string;
let visitId: string;
let withdrawnDraftId: string;
let strangers: Record<string, UserActor>;
let admin: UserActor;
let auditor: UserActor;

beforeAll(async () => {
  world = await aVisitWorld();
  draftId = (await aVisit(world, { status: 'draft' })).visitId;
  visitId = (await aVisit(world, { status: 'pending_approval' })).visitId;
  withdrawnDraftId = (await aVisit(world, { status: 'draft' })).visitId;
  await db().visit.update({ where: { id: withdrawnDraftId }, data: { status: 'withdrawn' } });
  const [otherCity, otherHost] = [await aClaimedCity(), await aHost()];
  strangers = {
    'officer of another city': otherCity.officer,
    'approver of another city': otherCity.approver,
    'officer of another host': otherHost.officer,
    'approver of another host': otherHost.approver,
    'site host': await aMember(
      await db().organisation.create({
        data: { kind: 'site_host', name: 'Park', hostId: world.host.host.id },
      }),
      'site_host',
    ),
  };
  admin = await aProgrammeMember('programme_admin');
  auditor = await aProgrammeMember('auditor');
});

const idsIn = async (actor: UserActor) =>
  (await listVisits(actor, { now: NOW })).items.map((one) => one.id);

describe('a visit of somebody else', () => {
  it('looks like one that does not exist, everywhere', async () => {
    for (const [who, actor] of Object.entries(strangers)) {
      expect(await getVisit(actor, visitId, NOW), who).toBeNull();
      expect(await getVisit(actor, draftId, NOW), who).toBeNull();
      expect(await getRequestDraft(actor, draftId, NOW), who).toBeNull();
      expect(await idsIn(actor), who).toEqual([]);
      expect(await listCityVisits(actor, NOW), who).toEqual([]);
      const inbox = await getInbox(actor, NOW);
      expect(inbox?.total ?? 0, who).toBe(0);
    }
    expect(await getVisit(ANONYMOUS, visitId, NOW)).toBeNull();
    expect((await listVisits(ANONYMOUS, { now: NOW })).total).toBe(0);
  });

  it('is not found by text that is no id', async () => {
    for (const ref of [
      '',
      'x',
      "' OR 1=1",
      'DL-2026-999',
      '00000000-0000-7000-8000-000000000000',
    ]) {
      expect(await getVisit(world.city.officer, ref, NOW), ref).toBeNull();
    }
  });
});

describe('a visit of one’s own', () => {
  it('is found by id and by reference in any case', async () => {
    const byId = await getVisit(world.city.officer, visitId, NOW);
    const byReference = await getVisit(
      world.host.officer,
      byId?.reference?.toLowerCase() ?? '',
      NOW,
    );
    expect(byReference?.id).toBe(visitId);
    expect([byId?.side, byReference?.side]).toEqual(['city', 'host']);
  });

  it('that was never submitted is the city’s alone, also after it was withdrawn', async () => {
    for (const id of [draftId, withdrawnDraftId]) {
      expect(await getVisit(world.city.officer, id, NOW)).not.toBeNull();
      expect(await getVisit(world.city.approver, id, NOW)).not.toBeNull();
      for (const actor of [world.host.officer, world.host.approver, admin, auditor]) {
        expect(await getVisit(actor, id, NOW)).toBeNull();
        expect(await idsIn(actor)).not.toContain(id);
      }
    }
    expect((await idsIn(world.city.officer)).sort()).toEqual(
      [draftId, visitId, withdrawnDraftId].sort(),
    );
  });
});

describe('what the host keeps to itself', () => {
  it('reaches its own people and the auditor, and nobody else', async () => {
    for (const actor of [world.host.officer, world.host.approver, auditor]) {
      const view = await getVisit(actor, visitId, NOW);
      expect(view?.desk?.screening.complete).toBe(true);
      expect(view?.desk?.requiredTiers).toEqual(['desk', 'office_head', 'city']);
    }
    for (const actor of [world.city.officer, world.city.approver, admin]) {
      expect((await getVisit(actor, visitId, NOW))?.desk).toBeNull();
    }
  });

  it('is nowhere in what the city reads', async () => {
    const canary = 'canary-of-the-host';
    await db().visitScreening.update({ where: { visitId }, data: { note: canary } });
    await db().visitApproval.create({
      data: {
        visitId,
        round: 1,
        tier: 'desk',
        body: canary,
        documentNumber: canary,
        decidedOn: new Date('2026-11-25'),
        result: 'granted',
        remark: canary,
      },
    });
    const read = [
      await getVisit(world.city.officer, visitId, NOW),
      await listCityVisits(world.city.officer, NOW),
      await listVisits(world.city.officer, { now: NOW }),
      await getVisit(admin, visitId, NOW),
    ];
    expect(JSON.stringify(read)).not.toContain(canary);
    expect(JSON.stringify(read)).not.toMatch(/office_head|"tier":"|visits\.finding\.tier/);
    const desk = await getVisit(world.host.officer, visitId, NOW);
    expect(JSON.stringify(desk)).toContain(canary);
  });
});

describe('names of people', () => {
  it('are hidden from those who only read', async () => {
    const { visitId: id } = await aVisit(world, {
      status: 'confirmed',
      days: { startsOn: '2027-06-15', endsOn: '2027-06-17' },
    });
    for (const actor of [admin, auditor]) {
      const view = await getVisit(actor, id, NOW);
      expect(view?.delegation).toBeNull();
      expect(view?.request.contactName).toBe('');
      expect(JSON.stringify(view)).not.toMatch(/EXAMPLE, Jo|office@city\.test/);
    }
    const own = await getVisit(world.city.officer, id, NOW);
    expect(own?.delegation).toHaveLength(2);
    expect(own?.request.contactEmail).toBe('office@city.test');
  });
});
