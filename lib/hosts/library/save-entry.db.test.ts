import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aHost } from '@/tests/factories/places';
import type { SiteInput } from './model';
import { getLibrary } from './queries';
import { saveDepartment, saveSite } from './save-entry';

const BUREAU = { nameZh: '商务局', nameEn: 'Commerce bureau', contact: '外资处', active: true };
const PARK: SiteInput = {
  nameZh: '软件园',
  nameEn: 'Software park',
  kind: 'park',
  sectors: ['digital_economy'],
  address: '高新区',
  hostPerson: '',
  minutes: null,
  capacity: 40,
  languages: ['zh', 'en'],
  note: '',
  source: '',
  active: true,
  offered: true,
};

describe('departments and sites', () => {
  it('begin empty and are added, changed and taken out of use by an officer, with an audit row each', async () => {
    const host = await aHost();
    const context = () => aContext(host.officer);
    expect(await getLibrary(host.officer)).toEqual({ departments: [], sites: [], manages: true });
    await saveSite(context(), PARK);
    await saveDepartment(context(), BUREAU);
    const before = await getLibrary(host.officer);
    expect(before).toMatchObject({ sites: [PARK], departments: [BUREAU] });
    const departmentId = before?.departments[0]?.id ?? '';
    await saveDepartment(context(), { ...BUREAU, departmentId, active: false });
    expect((await getLibrary(host.approver))?.departments).toEqual([
      { ...BUREAU, id: departmentId, active: false },
    ]);
    const audit = await db().auditEntry.findMany({
      where: { objectId: departmentId },
      orderBy: { at: 'asc' },
    });
    expect(audit.map((one) => one.action)).toEqual(['department.added', 'department.changed']);
  });

  it('of another host do not exist, and approvers do not change them', async () => {
    const [host, other] = [await aHost(), await aHost()];
    await saveSite(aContext(other.officer), PARK);
    const siteId = (await getLibrary(other.officer))?.sites[0]?.id;
    const renamed = { ...PARK, siteId, nameEn: 'Taken over' };
    expect(await saveSite(aContext(host.officer), renamed)).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await saveSite(aContext(other.approver), renamed)).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect((await getLibrary(other.officer))?.sites).toMatchObject([PARK]);
    expect((await getLibrary(host.officer))?.sites).toEqual([]);
  });
});
