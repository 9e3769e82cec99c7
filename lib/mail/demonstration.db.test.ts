import { describe, expect, it } from 'vitest';
import { write } from '@/lib/actions/write';
import { ANONYMOUS } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { ok } from '@/lib/result';
import { aContext, aUser } from '@/tests/factories/people';
import { listOutbox } from './queries';
import { queueMail } from './queue-mail';

process.env.DEMO = 'on';
process.env.SMTP_URL = 'smtp://127.0.0.1:9';

describe('a demonstration', () => {
  it('keeps the mails of its invented people, and shows them to everybody', async () => {
    const user = await aUser({ name: 'Jo Example' });
    const context = aContext(ANONYMOUS);
    const reader = { id: user.id, email: user.email, locale: 'en' as const, demo: true };
    await write(context, async (tx) => {
      const params = {
        city: { name: { en: 'Teststadt', zh: null } },
        hours: 24,
        path: '/confirm/x',
      };
      await queueMail(tx, { reader, template: 'confirm_email', params, dedupeKey: user.id });
      return ok({ value: null, audit: [] });
    });
    expect(await db().mail.findFirstOrThrow()).toMatchObject({ status: 'kept', demo: true });
    const outbox = await listOutbox(ANONYMOUS, 1);
    expect(outbox?.mails.map((mail) => mail.to)).toEqual([user.email]);
    expect(outbox?.mails[0]?.url).toContain('/en/confirm/x');
  });
});
