import { describe, expect, it } from 'vitest';
import { write } from '@/lib/actions/write';
import { ANONYMOUS, TIMER, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { ok } from '@/lib/result';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import type { Notice } from '../kinds';
import { notify } from '../notify';
import { saveNoticeSettings } from './commands';
import type { NoticeWay } from './model';
import { getNoticeSettings } from './queries';

const city = { name: { en: 'Teststadt', zh: '测试市' } };
const until = { day: '2026-12-25' };

const tell = (readers: UserActor[], notice: Notice) => {
  const context = aContext(TIMER);
  const ids = readers.map((one) => one.userId);
  return write(context, async (tx) => {
    await notify(tx, context, ids, notice);
    return ok({ value: null, audit: [] });
  });
};

const paused = (): Notice => ({
  kind: 'partner_paused',
  params: { city },
  path: '/desk',
  dedupeKey: crypto.randomUUID(),
});

const awaiting = async ({ userId }: UserActor) =>
  (await db().notification.findMany({ where: { userId } })).map((one) => one.awaitsSummary);
const mailsTo = ({ userId }: UserActor) => db().mail.count({ where: { userId } });

describe('the settings of notices', () => {
  it('are “at once” until somebody chooses, and each choice is audited', async () => {
    const { officer, approver } = await aClaimedCity();
    const first = {
      visits: 'at_once',
      team: 'at_once',
      programme: 'at_once',
      reminders: 'at_once',
    };
    expect((await getNoticeSettings(officer)).settings).toEqual(first);
    await saveNoticeSettings(aContext(officer), { visits: 'daily', team: 'on_site' });
    await saveNoticeSettings(aContext(officer), { team: 'daily' });
    expect((await getNoticeSettings(officer)).settings).toEqual({
      ...first,
      visits: 'daily',
      team: 'daily',
    });
    expect((await getNoticeSettings(approver)).settings).toEqual(first);
    const where = { action: 'account.notices_set', actorId: officer.userId };
    expect(await db().auditEntry.count({ where })).toBe(2);
  });

  it('are refused to visitors and to accounts of the demonstration', async () => {
    const { officer } = await aClaimedCity();
    expect(await saveNoticeSettings(aContext(ANONYMOUS), { team: 'daily' })).toMatchObject({
      failure: { code: 'unauthenticated' },
    });
    await db().user.update({ where: { id: officer.userId }, data: { demo: true } });
    expect(await saveNoticeSettings(aContext(officer), { team: 'daily' })).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'accounts.refusal.demo' }] },
    });
    expect(await db().noticeSetting.count({ where: { userId: officer.userId } })).toBe(0);
  });

  it.each<[NoticeWay, number, boolean]>([
    ['at_once', 1, false],
    ['daily', 0, true],
    ['on_site', 0, false],
  ])(
    '%s decide for their group about the mail, never about the notice',
    async (way, mails, waits) => {
      const { officer, approver } = await aClaimedCity();
      await saveNoticeSettings(aContext(officer), { programme: way });
      await tell([officer, approver], paused());
      expect(await awaiting(officer)).toEqual([waits]);
      expect(await mailsTo(officer)).toBe(mails);
      expect(await awaiting(approver)).toEqual([false]);
      expect(await mailsTo(approver)).toBe(1);
      await tell([officer], {
        kind: 'join_lapsed',
        params: { city },
        path: '/',
        dedupeKey: crypto.randomUUID(),
      });
      expect(await mailsTo(officer)).toBe(mails + 1);
    },
  );

  it('do not hold back what the law sets a term for', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const all = {
      visits: 'on_site',
      team: 'on_site',
      programme: 'on_site',
      reminders: 'on_site',
    } as const;
    await saveNoticeSettings(aContext(admin), all);
    await tell([admin], {
      kind: 'erasure_due',
      params: { until },
      path: '/admin/data-requests',
      dedupeKey: crypto.randomUUID(),
    });
    expect(await mailsTo(admin)).toBe(1);
  });

  it('let go of what waits when its group is for the site only from now on', async () => {
    const { officer } = await aClaimedCity();
    await saveNoticeSettings(aContext(officer), { programme: 'daily', team: 'daily' });
    await tell([officer], paused());
    await saveNoticeSettings(aContext(officer), { team: 'on_site' });
    expect(await awaiting(officer)).toEqual([true]);
    await saveNoticeSettings(aContext(officer), { programme: 'at_once' });
    expect(await awaiting(officer)).toEqual([true]);
    await saveNoticeSettings(aContext(officer), { programme: 'on_site' });
    expect(await awaiting(officer)).toEqual([false]);
  });
});
