import { beforeAll, describe, expect, it } from 'vitest';
import { inviteStaff } from '@/lib/accounts/commands/invite-staff';
import { setPassword } from '@/lib/auth/commands/set-password';
import { loadActor } from '@/lib/auth/load-actor';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { aContent, aSector } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { createHost } from '@/lib/hosts/admin/commands/create-host';
import { setHostActive } from '@/lib/hosts/admin/commands/set-host-active';
import { listAllHosts, searchHostCities } from '@/lib/hosts/admin/queries';
import type { CreateHostInput } from '@/lib/hosts/admin/schema';
import { listHosts } from '@/lib/hosts/queries';
import { ALL_CANDIDATES } from '@/lib/matching/candidates/filters';
import { listCandidates } from '@/lib/matching/candidates/queries';
import { saveHostSectors } from '@/lib/matching/host/commands/save-host';
import { listOwnMatches } from '@/lib/matching/queries';
import { getVisit } from '@/lib/visits/queries/get-visit';
import { runImport } from '@/prisma/import/run';
import { aContext, aProgrammeMember } from './factories/people';
import { aCity, aClaimedCity, type HostWithOffice } from './factories/places';
import { aVisit, NOW } from './factories/visits';

/** The first host comes with the data; the second by the administrator's commands alone. */
beforeAll(async () => {
  const silent = () => ({ advance: () => {}, end: () => {} });
  await runImport(process.env.MIGRATION_DATABASE_URL ?? '', { includeXk: false }, silent);
}, 60_000);

const anInput = (change: Partial<CreateHostInput> = {}): CreateHostInput => ({
  city: undefined,
  name: 'Beispielhafen',
  nameZh: '样例海港',
  province: 'Shandong',
  lat: 36.07,
  lon: 120.38,
  code: 'BH',
  slug: 'beispielhafen',
  officeZh: '样例海港市外办',
  officeEn: 'Beispielhafen Foreign Affairs Office',
  timeZone: 'Asia/Shanghai',
  holidayCountry: 'CN',
  lanes: [{ nameZh: '来访', nameEn: 'Visits' }],
  ...change,
});

/** Invites somebody into the office and follows the link of the mail. */
async function anOfficer(admin: UserActor, role: 'host_officer' | 'host_approver') {
  const email = `${role}-${crypto.randomUUID()}@office.test`;
  await inviteStaff(aContext(admin, new Date()), {
    email,
    name: 'Lin Example',
    locale: 'zh-CN',
    role,
    host: 'beispielhafen',
  });
  const mail = await db().mail.findFirstOrThrow({ where: { to: email } });
  const opened = await setPassword(aContext(ANONYMOUS, new Date()), {
    secret: (mail.params as { path: string }).path.replace('/set-password/', ''),
    password: 'nine lighthouses in the fog',
    userAgent: '',
  });
  const actor = opened.ok ? await loadActor(opened.value, new Date()) : null;
  if (!actor) throw new Error('the invitation did not open an account');
  return actor;
}

describe('a second host', () => {
  it('comes to life through the administrator and its own office, and is visited like the first', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const by = (actor: UserActor) => aContext(actor, NOW);
    expect(await createHost(by(admin), anInput())).toEqual({
      ok: true,
      value: { slug: 'beispielhafen' },
    });
    const row = await db().host.findUniqueOrThrow({
      where: { slug: 'beispielhafen' },
      include: { city: true, lanes: true, organisations: true },
    });
    const activate = () => setHostActive(by(admin), { host: row.id, active: true });
    expect(await activate()).toMatchObject({
      failure: {
        reasons: [
          { code: 'adminHosts.refusal.officer' },
          { code: 'adminHosts.refusal.approver' },
          { code: 'adminHosts.refusal.profile' },
        ],
      },
    });
    expect((await listHosts()).map((one) => one.slug)).toEqual(['dalian']);

    const officer = await anOfficer(admin, 'host_officer');
    const approver = await anOfficer(admin, 'host_approver');
    const sector = { id: 'life_health', priority: 3, open: true, topics: [] } as const;
    const saved = await saveHostSectors(by(officer), {
      base: 0,
      reason: 'our plan',
      sectors: [{ ...sector, topics: [], dirs: { offer: true, seek: true } }],
    });
    expect(saved).toEqual({ ok: true, value: { version: 1 } });
    expect(await activate()).toEqual({ ok: true, value: null });

    const city = await aClaimedCity();
    await db().profileVersion.create({
      data: {
        cityId: city.city.id,
        number: 1,
        content: JSON.parse(JSON.stringify(aContent({ sectors: [aSector('life_health')] }))),
      },
    });
    const matches = await listOwnMatches(city.officer, NOW);
    expect(matches.map((view) => view.host.slug)).toEqual(['beispielhafen', 'dalian']);
    const list = await listCandidates(officer, ALL_CANDIDATES, NOW);
    expect(list?.host.slug).toBe('beispielhafen');
    expect(list?.rows.map((row) => row.candidate.id)).toContain(city.city.id);

    const [office] = row.organisations;
    if (!office) throw new Error('the host has no office');
    const host = {
      city: row.city,
      host: row,
      lane: row.lanes[0],
      office,
      officer,
      approver,
    } as HostWithOffice;
    const { visitId } = await aVisit({ city, host, now: NOW }, { status: 'invited' });
    const visit = await getVisit(officer, visitId, NOW);
    expect(visit?.reference).toBe('BH-2026-001');
    expect(visit?.status).toBe('invited');
    const dalian = await db().organisation.findFirstOrThrow({
      where: { host: { slug: 'dalian' } },
    });
    const stranger: UserActor = {
      ...officer,
      memberships: officer.memberships.map((one) => ({
        ...one,
        hostId: dalian.hostId,
        organisationId: dalian.id,
      })),
    };
    expect(await getVisit(stranger, visitId, NOW)).toBeNull();

    const deactivate = () => setHostActive(by(admin), { host: row.id, active: false });
    expect(await deactivate()).toMatchObject({ ok: true });
    expect(await deactivate()).toMatchObject({ failure: { code: 'conflict' } });
    expect((await listHosts()).map((one) => one.slug)).toEqual(['dalian']);
    expect((await getVisit(officer, visitId, NOW))?.status).toBe('invited');
    expect(await activate()).toEqual({ ok: true, value: null });
  });

  it('takes no code, address or city that another one has, and says so beside the field', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const refused = await createHost(
      aContext(admin),
      anInput({ city: 'dalian-cn', code: 'DL', slug: 'dalian' }),
    );
    expect(refused).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        fields: {
          code: [{ code: 'adminHosts.problem.codeTaken' }],
          slug: [{ code: 'adminHosts.problem.slugTaken' }],
          city: [{ code: 'adminHosts.problem.cityTaken' }],
        },
      },
    });
    expect(
      await createHost(aContext(admin), anInput({ city: 'rostock-de', code: 'RO', slug: 'ro' })),
    ).toEqual({ ok: false, failure: { code: 'not_found' } });
  });

  it('may stand on a city of the directory', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const known = await aCity({ name: 'Chinastadt', nameZh: '示例市', countryCode: 'CN' });
    expect(await searchHostCities('示例')).toEqual([
      expect.objectContaining({ slug: known.slug, isHost: false }),
    ]);
    const made = await createHost(
      aContext(admin),
      anInput({ city: known.slug, code: 'CS', slug: 'chinastadt' }),
    );
    expect(made).toMatchObject({ ok: true });
    const host = (await listAllHosts(admin))?.find((one) => one.slug === 'chinastadt');
    expect(host).toMatchObject({ nameZh: '示例市', active: false, version: null, people: 0 });
    expect((await searchHostCities('示例'))[0]?.isHost).toBe(true);
    expect(await searchHostCities('rostock')).toEqual([]);
  });

  it('is made and activated by administrators alone', async () => {
    const { officer } = await aClaimedCity();
    for (const actor of [officer, await aProgrammeMember('auditor')]) {
      expect(await createHost(aContext(actor), anInput({ code: 'XX', slug: 'xx' }))).toMatchObject({
        failure: { code: 'forbidden' },
      });
      const host = await db().host.findFirstOrThrow({ where: { slug: 'dalian' } });
      expect(await setHostActive(aContext(actor), { host: host.id, active: false })).toMatchObject({
        failure: { code: 'forbidden' },
      });
    }
    expect(await listAllHosts(officer)).toBeNull();
  });
});
