import { Logger, type Runner, run } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { write } from '@/lib/actions/write';
import { ANONYMOUS } from '@/lib/auth/model';
import { db, pool } from '@/lib/db/client';
import { queueMail } from '@/lib/mail/queue-mail';
import { startMailServer } from '@/lib/mail/testing/mail-server';
import { closeTransport } from '@/lib/mail/transport';
import { notifyVisit } from '@/lib/notifications/notify-visit';
import { aToldVisit } from '@/lib/notifications/testing/told-visit';
import { ok, refuseRule } from '@/lib/result';
import { aContext, aUser } from '@/tests/factories/people';
import { STUCK_AFTER_MINUTES } from './model';
import { schedule, tasks } from './tasks';

/** A worker as `scripts/worker.ts` runs it, as the application’s role, against a real SMTP server. */
let server: Awaited<ReturnType<typeof startMailServer>>;
let worker: Runner;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
  worker = await run({
    pgPool: pool(),
    taskList: tasks,
    crontab: schedule,
    concurrency: 4,
    pollInterval: 200,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
  });
});

afterAll(async () => {
  await worker.stop();
  closeTransport();
  await server.stop();
});

beforeEach(() => {
  server.received.length = 0;
  server.answerWith(() => null);
});

const context = aContext(ANONYMOUS);
const city = { name: { en: 'Teststadt', zh: '测试市' } };

/** Queues the confirmation of an address, the way joining does. */
async function confirmation(locale: 'en' | 'zh-CN' = 'en') {
  const user = await aUser({ name: 'Anna Müller', locale });
  const dedupeKey = `confirm:${user.id}`;
  await write(context, async (tx) => {
    await queueMail(tx, {
      reader: { id: user.id, email: user.email, locale, demo: user.demo },
      template: 'confirm_email',
      params: { city, hours: 24, path: '/confirm/secret-token' },
      dedupeKey,
    });
    return ok({
      value: null,
      audit: { action: 'test.queued', objectType: 'user', objectId: user.id },
    });
  });
  const { id } = await db().mail.findUniqueOrThrow({ where: { dedupeKey } });
  return { user, id };
}

const mailRow = (id: string) => db().mail.findUniqueOrThrow({ where: { id } });

const statusBecomes = (id: string, status: string) =>
  vi.waitFor(async () => expect((await mailRow(id)).status).toBe(status), {
    timeout: 15_000,
    interval: 100,
  });

const receivedBy = (email: string) =>
  server.received.filter((mail) => JSON.stringify(mail.to).includes(email));

describe('a mail', () => {
  it('leaves once, in the reader’s language, named by its own id', async () => {
    const { user, id } = await confirmation('zh-CN');
    await statusBecomes(id, 'sent');
    const [mail, ...more] = receivedBy(user.email);
    expect(more).toEqual([]);
    expect(mail?.messageId).toBe(`<${id}@localhost>`);
    expect(mail?.subject).toBe('【连桥】请确认电子邮箱');
    expect(mail?.text).toContain('尊敬的Anna Müller：');
    expect(mail?.text).toContain('http://localhost:3000/zh-CN/confirm/secret-token');
    expect(mail?.html).toContain('lang="zh-CN"');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await mailRow(id)).toMatchObject({ attempts: 1, error: null });
  });

  it('forgets its one-time link once it has left', async () => {
    const { id } = await confirmation();
    await statusBecomes(id, 'sent');
    expect(JSON.stringify((await mailRow(id)).params)).not.toContain('secret-token');
  });

  it('is tried again after the server said no for now, with the same Message-ID', async () => {
    let tries = 0;
    server.answerWith(() => {
      tries += 1;
      return tries === 1 ? 451 : null;
    });
    const { user, id } = await confirmation();
    await statusBecomes(id, 'sent');
    expect(await mailRow(id)).toMatchObject({ attempts: 2, error: null });
    expect(receivedBy(user.email).map((mail) => mail.messageId)).toEqual([`<${id}@localhost>`]);
  });

  it('is given up at once when the server refuses the address for good', async () => {
    server.answerWith(() => 550);
    const { id } = await confirmation();
    await statusBecomes(id, 'failed');
    const { attempts, error } = await mailRow(id);
    expect(attempts).toBe(1);
    expect(error).toContain('550');
  });

  it('is given up after the last try, with the server’s words', async () => {
    server.answerWith(() => 451);
    const { id } = await confirmation();
    await vi.waitFor(async () => expect((await mailRow(id)).attempts).toBe(1), { timeout: 5_000 });
    expect((await mailRow(id)).status).toBe('queued');
    await pool().query(
      `SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at := now(), attempts := 11)
       FROM graphile_worker.jobs WHERE key = $1`,
      [`mail:${id}`],
    );
    await statusBecomes(id, 'failed');
    expect((await mailRow(id)).error).toContain('451');
  });

  it('does not leave when the change it belongs to is refused', async () => {
    const user = await aUser();
    await write(context, async (tx) => {
      await queueMail(tx, {
        reader: { id: user.id, email: user.email, locale: 'en', demo: false },
        template: 'already_registered',
        params: { path: '/sign-in' },
        dedupeKey: `known:${user.id}`,
      });
      return refuseRule({ code: 'errors.failure.conflict' });
    });
    const { id } = await confirmation();
    await statusBecomes(id, 'sent');
    expect(receivedBy(user.email)).toEqual([]);
  });

  it('does not reach an account that was closed meanwhile', async () => {
    server.answerWith(() => 451);
    const { user, id } = await confirmation();
    await vi.waitFor(async () => expect((await mailRow(id)).attempts).toBe(1), { timeout: 5_000 });
    await db().user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    server.answerWith(() => null);
    await statusBecomes(id, 'failed');
    expect((await mailRow(id)).error).toBe('not_a_reader');
    expect(receivedBy(user.email)).toEqual([]);
  });

  it('does not reach somebody who no longer works for the side it speaks to', async () => {
    server.answerWith(() => 451);
    const { visit, guest, receiver } = await aToldVisit();
    const byHost = aContext(receiver.officer);
    await write(byHost, async (tx) => {
      await notifyVisit(tx, byHost, visit.id, { event: 'taken', key: 1 });
      return ok({
        value: null,
        audit: { action: 'test.told', objectType: 'visit', objectId: visit.id },
      });
    });
    const toOfficer = await db().mail.findFirstOrThrow({ where: { userId: guest.officer.userId } });
    const toApprover = await db().mail.findFirstOrThrow({
      where: { userId: guest.approver.userId },
    });
    await vi.waitFor(
      async () => {
        expect((await mailRow(toOfficer.id)).attempts).toBe(1);
        expect((await mailRow(toApprover.id)).attempts).toBe(1);
      },
      { timeout: 5_000 },
    );
    await db().membership.updateMany({
      where: { userId: guest.officer.userId },
      data: { endedAt: new Date() },
    });
    server.answerWith(() => null);
    await statusBecomes(toApprover.id, 'sent');
    await statusBecomes(toOfficer.id, 'failed');
    expect(server.received).toHaveLength(1);
  });
});

describe('the jobs of the clock', () => {
  const runJob = async (name: 'forget_expired' | 'release_stuck_jobs') => {
    const { rows } = await pool().query('SELECT id FROM graphile_worker.add_job($1)', [name]);
    await vi.waitFor(
      async () => {
        const left = await pool().query('SELECT 1 FROM graphile_worker.jobs WHERE id = $1', [
          rows[0].id,
        ]);
        expect(left.rowCount).toBe(0);
      },
      { timeout: 10_000, interval: 100 },
    );
  };

  it('forget what has done its work, and keep the rest', async () => {
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
    const key = (name: string, createdAt: Date) => ({
      actorKey: 'anonymous',
      operation: 'test',
      key: name,
      requestHash: '',
      result: {},
      createdAt,
    });
    await db().idempotencyKey.createMany({ data: [key('old', hours(49)), key('new', hours(47))] });
    await db().rateLimit.createMany({
      data: [
        { key: 'test:over', points: 3, expire: Date.now() - 1_000 },
        { key: 'test:counting', points: 3, expire: Date.now() + 60_000 },
      ],
    });
    const user = await aUser();
    const token = (tokenHash: string, expiresAt: Date) => ({
      tokenHash,
      expiresAt,
      purpose: 'confirm_email' as const,
      userId: user.id,
    });
    await db().oneTimeToken.createMany({
      data: [token('long over', hours(24 * 8)), token('just over', hours(1))],
    });
    server.answerWith(() => 550);
    const { id } = await confirmation();
    await statusBecomes(id, 'failed');
    await db().mail.update({ where: { id }, data: { createdAt: hours(49) } });

    await runJob('forget_expired');

    const keys = await db().idempotencyKey.findMany({ where: { operation: 'test' } });
    expect(keys.map((one) => one.key)).toEqual(['new']);
    const limits = await db().rateLimit.findMany({ where: { key: { startsWith: 'test:' } } });
    expect(limits.map((one) => one.key)).toEqual(['test:counting']);
    const tokens = await db().oneTimeToken.findMany({ where: { userId: user.id } });
    expect(tokens.map((one) => one.tokenHash)).toEqual(['just over']);
    expect(JSON.stringify((await mailRow(id)).params)).not.toContain('secret-token');
  });

  it('give back the jobs of a worker that was killed', async () => {
    const { rows } = await pool().query(
      `SELECT id FROM graphile_worker.add_job('send_mail', '{"mailId":"${crypto.randomUUID()}"}', run_at := now() + interval '1 hour')`,
    );
    await pool().query(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'dead', run_at = now(),
       locked_at = now() - make_interval(mins => $2) WHERE id = $1`,
      [rows[0].id, STUCK_AFTER_MINUTES + 1],
    );
    await runJob('release_stuck_jobs');
    await vi.waitFor(
      async () => {
        const left = await pool().query('SELECT 1 FROM graphile_worker.jobs WHERE id = $1', [
          rows[0].id,
        ]);
        expect(left.rowCount).toBe(0);
      },
      { timeout: 5_000 },
    );
  });
});
