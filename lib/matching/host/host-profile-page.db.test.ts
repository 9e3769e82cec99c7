import { describe, expect, it } from 'vitest';
import { aContent, aSector } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { getHostPortrait } from '@/lib/hosts/portrait/queries';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aClaimedCity, aHost, type HostWithOffice } from '@/tests/factories/places';
import { listOwnMatches } from '../queries';
import { saveHostFact, saveHostSectors, saveHostWays } from './commands/save-host';
import type { SectorChoice } from './edits';
import { getOwnHostProfilePage } from './queries';
import type { HostFactInput } from './schema';

const NOW = new Date('2026-11-25T08:00:00Z');

const aChoice = (id: SectorChoice['id'], change: Partial<SectorChoice> = {}): SectorChoice => ({
  id,
  priority: 3,
  dirs: { offer: true, seek: true },
  open: false,
  topics: [],
  ...change,
});

const aFact = (change: Partial<HostFactInput> = {}): HostFactInput => ({
  base: 0,
  reason: 'new figures',
  group: 'basics',
  sector: '',
  lead: false,
  textZh: '人口100万',
  textEn: 'One million residents',
  year: '2025',
  uncertain: false,
  uncertainZh: '',
  uncertainEn: '',
  sourceZh: '统计年鉴',
  sourceEn: 'Statistical yearbook',
  sourceUrl: 'https://stats.example/2025',
  remove: false,
  ...change,
});

const saveSectors = (host: HostWithOffice, base: number, ...sectors: SectorChoice[]) =>
  saveHostSectors(aContext(host.officer, NOW), { base, reason: 'our plan', sectors });

/** A fact as the import leaves it. */
async function anImportedFact({ city }: HostWithOffice) {
  const source = await db().source.create({
    data: { id: crypto.randomUUID(), titleEn: 'A book', titleZh: '年鉴' },
  });
  await db().fact.create({
    data: {
      cityId: city.id,
      key: 'area',
      group: 'basics',
      textEn: 'Large',
      textZh: '面积大',
      position: 1,
      sourceId: source.id,
    },
  });
}

describe('the profile of a host', () => {
  it('begins empty, and each save is the next version, with who, when, why and what changed', async () => {
    const host = await aHost();
    expect(await getOwnHostProfilePage(host.officer)).toMatchObject({ version: 0, history: [] });

    expect(await saveSectors(host, 0, aChoice('life_health'))).toEqual({
      ok: true,
      value: { version: 1 },
    });
    await saveSectors(host, 1, aChoice('life_health', { priority: 1 }), aChoice('clean_energy'));
    const page = await getOwnHostProfilePage(host.officer);
    expect(page?.version).toBe(2);
    expect(page?.history[0]).toMatchObject({
      number: 2,
      by: host.officer.name,
      reason: 'our plan',
    });
    expect(page?.history[0]?.at).toEqual(NOW);
    expect(page?.history[0]?.differences).toEqual([
      expect.objectContaining({
        kind: 'sector',
        id: 'life_health',
        before: expect.objectContaining({ priority: 3 }),
        after: expect.objectContaining({ priority: 1 }),
      }),
      expect.objectContaining({ kind: 'sector', id: 'clean_energy', before: null }),
    ]);
    const audit = await db().auditEntry.findMany({
      where: { objectId: host.host.id, action: 'host.profile_published' },
    });
    expect(audit.map((one) => (one.detail as { version: number }).version)).toEqual([1, 2]);
  });

  it('counts at once in the match of every city, which names the version it used', async () => {
    const host = await aHost();
    const { city, officer } = await aClaimedCity();
    await db().profileVersion.create({
      data: {
        cityId: city.id,
        number: 1,
        content: JSON.parse(JSON.stringify(aContent({ sectors: [aSector('life_health')] }))),
      },
    });
    const match = async () =>
      (await listOwnMatches(officer, NOW)).find((view) => view.host.id === host.host.id);
    expect(await match()).toBeUndefined();
    await saveSectors(host, 0, aChoice('clean_energy'));
    const before = await match();
    await saveSectors(host, 1, aChoice('life_health', { open: true }));
    const after = await match();
    expect([before?.hostVersion, after?.hostVersion]).toEqual([1, 2]);
    expect(after?.result.score).toBeGreaterThan(before?.result.score ?? 100);
  });

  it('refuses a form made from an older version, and one that changes nothing', async () => {
    const host = await aHost();
    await saveSectors(host, 0, aChoice('life_health'));
    expect(await saveSectors(host, 0, aChoice('clean_energy'))).toEqual({
      ok: false,
      failure: { code: 'conflict', currentVersion: 1 },
    });
    expect(await saveSectors(host, 1, aChoice('life_health'))).toEqual({
      ok: false,
      failure: { code: 'rule', reasons: [{ code: 'hostDesk.refusal.unchanged' }] },
    });
  });

  it('lets one of two officers through who save at the same moment', async () => {
    const host = await aHost();
    const results = await Promise.all([
      saveSectors(host, 0, aChoice('life_health')),
      saveSectors(host, 0, aChoice('clean_energy')),
    ]);
    expect(results.map((one) => one.ok).sort()).toEqual([false, true]);
  });

  it('keeps an edited fact whatever the import brings later; the public page shows it', async () => {
    const host = await aHost();
    await anImportedFact(host);
    await saveHostWays(aContext(host.officer, NOW), {
      base: 0,
      reason: 'ways',
      modes: ['official_visit'],
      networks: [],
      character: ['seaport'],
    });
    const shown = async () => (await getHostPortrait(host.host.slug))?.facts ?? [];
    expect((await shown()).map((fact) => fact.textEn)).toEqual(['Large']);

    const saved = await saveHostFact(
      aContext(host.officer, NOW),
      aFact({ base: 1, key: 'area', textEn: 'Twelve thousand km²', textZh: '1.2万平方公里' }),
    );
    expect(saved).toMatchObject({ ok: true });
    await db().fact.updateMany({ where: { cityId: host.city.id }, data: { textEn: 'Imported' } });
    const [fact] = await shown();
    expect(fact).toMatchObject({
      textEn: 'Twelve thousand km²',
      year: '2025',
      source: { titleEn: 'Statistical yearbook', url: 'https://stats.example/2025' },
    });
  });

  it('adds and removes facts, and the history tells both', async () => {
    const host = await aHost();
    await saveHostFact(aContext(host.officer, NOW), aFact());
    const key = (await getOwnHostProfilePage(host.officer))?.facts[0]?.key;
    expect(key).toMatch(/^desk-/);
    await saveHostFact(aContext(host.officer, NOW), aFact({ base: 1, key, remove: true }));
    const page = await getOwnHostProfilePage(host.officer);
    expect(page?.facts).toEqual([]);
    expect(page?.history.map((one) => one.differences)).toEqual([
      [expect.objectContaining({ kind: 'fact', id: key, after: null })],
      [expect.objectContaining({ kind: 'fact', id: key, before: null })],
    ]);
    expect(
      await saveHostFact(aContext(host.officer, NOW), aFact({ base: 2, key: 'no-such-fact' })),
    ).toEqual({ ok: false, failure: { code: 'not_found' } });
  });

  it('is edited by officers of that host alone; its approvers read, others see nothing', async () => {
    const [own, other] = [await aHost(), await aHost()];
    await saveSectors(other, 0, aChoice('life_health'));
    expect((await getOwnHostProfilePage(other.officer))?.host.id).toBe(other.host.id);
    expect((await getOwnHostProfilePage(own.officer))?.version).toBe(0);
    expect(await getOwnHostProfilePage(own.approver)).toMatchObject({ editable: false });
    expect(await getOwnHostProfilePage(await aProgrammeMember('auditor'))).toBeNull();
    for (const actor of [own.approver, await aProgrammeMember('programme_admin')]) {
      const refused = await saveHostSectors(aContext(actor, NOW), {
        base: 0,
        reason: 'not mine',
        sectors: [aChoice('life_health')],
      });
      expect(refused).toEqual({ ok: false, failure: { code: 'not_found' } });
    }
    await db().membership.updateMany({
      where: { userId: own.officer.userId },
      data: { endedAt: NOW },
    });
    expect(await saveSectors(own, 0, aChoice('life_health'))).toMatchObject({ ok: false });
  });
});
