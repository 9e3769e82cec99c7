import { describe, expect, it } from 'vitest';
import { getPasswordLink } from '@/lib/auth/link-queries';
import { loadActor } from '@/lib/auth/load-actor';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { openSession } from '@/lib/auth/sessions';
import { db } from '@/lib/db/client';
import { aContext, aProgrammeMember, aUser } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { closeAccount } from './commands/close-account';
import { type Invitation, inviteStaff } from './commands/invite-staff';
import { requestReset } from './commands/request-reset';
import { listPeople } from './people-queries';

const by = (actor: UserActor) => aContext(actor, new Date());
const all = { q: '', page: 1 };

const anInvitation = (given: Partial<Invitation> = {}): Invitation => ({
  email: `staff-${crypto.randomUUID()}@programme.test`,
  name: 'Jo Example',
  locale: 'zh-CN',
  role: 'auditor',
  host: null,
  ...given,
});

describe('the list of people', () => {
  it('is for the programme; auditors see addresses masked and cannot look for one', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const auditor = await aProgrammeMember('auditor');
    const { officer } = await aClaimedCity();
    const { email } = await db().user.update({
      where: { id: officer.userId },
      data: { name: 'Élodie Unmistakable' },
    });
    const seen = await listPeople(admin, { q: 'unmistakable', page: 1 });
    expect(seen?.rows).toMatchObject([
      { email, state: 'invited', roles: [{ role: 'city_officer' }] },
    ]);
    expect((await listPeople(admin, { q: email, page: 1 }))?.total).toBe(1);
    expect((await listPeople(auditor, { q: email, page: 1 }))?.total).toBe(0);
    const masked = await listPeople(auditor, { q: 'unmistakable', page: 1 });
    expect(masked?.rows[0]?.email).toBe(`p…@city.test`);
    expect(await listPeople(officer, all)).toBeNull();
    expect(await listPeople(ANONYMOUS, all)).toBeNull();
  });

  it('runs over pages', async () => {
    const admin = await aProgrammeMember('programme_admin');
    for (let one = 0; one < 30; one += 1) await aUser({ name: `Paged Person ${one}` });
    const first = await listPeople(admin, { q: 'Paged Person', page: 1 });
    const second = await listPeople(admin, { q: 'Paged Person', page: 2 });
    expect([first?.rows.length, second?.rows.length]).toEqual([25, 5]);
    const ids = [...(first?.rows ?? []), ...(second?.rows ?? [])].map((one) => one.id);
    expect(new Set(ids).size).toBe(30);
  });
});

describe('closing an account', () => {
  it('works on the next request, ends links, and can be taken back', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { officer } = await aClaimedCity();
    const { email } = await db().user.findUniqueOrThrow({ where: { id: officer.userId } });
    const session = await openSession(by(officer), officer.userId, '');
    const sid = session.ok ? session.value : '';
    await requestReset(aContext(ANONYMOUS, new Date()), email);
    const mail = await db().mail.findFirstOrThrow({ where: { to: email } });
    const secret = (mail.params as { path: string }).path.replace('/set-password/', '');
    expect(await loadActor(sid, new Date())).not.toBeNull();
    expect(await getPasswordLink(secret, new Date())).not.toBeNull();

    expect(await closeAccount(by(admin), officer.userId, true)).toEqual({ ok: true, value: null });
    expect(await loadActor(sid, new Date())).toBeNull();
    expect(await getPasswordLink(secret, new Date())).toBeNull();
    expect((await listPeople(admin, { q: email, page: 1 }))?.rows[0]?.state).toBe('closed');

    expect(await closeAccount(by(admin), officer.userId, false)).toEqual({ ok: true, value: null });
    expect(await loadActor(sid, new Date())).toBeNull();
    const again = await openSession(by(officer), officer.userId, '');
    expect((await loadActor(again.ok ? again.value : '', new Date()))?.memberships).toHaveLength(1);
  });

  it('is for administrators, and not for their own account', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const auditor = await aProgrammeMember('auditor');
    const { officer } = await aClaimedCity();
    expect(await closeAccount(by(admin), admin.userId, true)).toEqual({
      ok: false,
      failure: { code: 'rule', reasons: [{ code: 'accounts.refusal.self' }] },
    });
    for (const actor of [auditor, officer]) {
      expect(await closeAccount(by(actor), admin.userId, true)).toEqual({
        ok: false,
        failure: { code: 'forbidden' },
      });
    }
    expect(await closeAccount(by(admin), crypto.randomUUID(), true)).toEqual({
      ok: false,
      failure: { code: 'not_found' },
    });
  });
});

describe('inviting staff', () => {
  it('gives the role and sends a link in the language chosen, by administrators alone', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { host } = await aHost();
    const invitation = anInvitation({ role: 'host_approver', host: host.slug });
    expect(await inviteStaff(by(admin), invitation)).toEqual({ ok: true, value: null });
    expect(await db().mail.findFirstOrThrow({ where: { to: invitation.email } })).toMatchObject({
      template: 'team_invitation',
      locale: 'zh-CN',
    });
    const auditor = await aProgrammeMember('auditor');
    const refused = anInvitation();
    expect(await inviteStaff(by(auditor), refused)).toEqual({
      ok: false,
      failure: { code: 'forbidden' },
    });
    expect(await db().user.findUnique({ where: { email: refused.email } })).toBeNull();
  });
});
