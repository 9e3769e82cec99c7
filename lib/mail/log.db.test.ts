import { beforeAll, describe, expect, it } from 'vitest';
import type { MailStatus } from '@/generated/prisma/client';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { db, pool } from '@/lib/db/client';
import { listGivenUpJobs } from '@/lib/jobs/queries';
import { aContext, aProgrammeMember, aUser } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import { resendMail } from './commands';
import { listDeliveries, listOutbox } from './queries';

const all = { status: null, page: 1 };
const now = new Date('2026-11-25T12:00:00Z');

let admin: UserActor;
let auditor: UserActor;
let officer: UserActor;
beforeAll(async () => {
  admin = await aProgrammeMember('programme_admin');
  auditor = await aProgrammeMember('auditor');
  officer = (await aClaimedCity()).officer;
});

async function aMail(status: MailStatus, more: { path?: string | null; createdAt?: Date } = {}) {
  const user = await aUser({ name: 'Anna Müller' });
  const path = more.path === undefined ? '/confirm/secret-token' : more.path;
  return db().mail.create({
    data: {
      userId: user.id,
      to: user.email,
      locale: 'en',
      template: 'confirm_email',
      params: {
        city: { name: { en: 'Teststadt', zh: null } },
        hours: 24,
        ...(path && { path }),
      },
      dedupeKey: crypto.randomUUID(),
      status,
      attempts: status === 'failed' ? 12 : 0,
      error: status === 'failed' ? 'ECONNECTION' : null,
      createdAt: more.createdAt ?? now,
    },
  });
}

describe('the mail log', () => {
  it('shows the programme every mail and no body', async () => {
    const mail = await aMail('failed');
    const log = await listDeliveries(admin, { status: 'failed', page: 1 }, now);
    const row = log?.rows.find((one) => one.id === mail.id);
    expect(row).toMatchObject({ to: mail.to, status: 'failed', attempts: 12, canResend: true });
    expect(row?.subject).toBe('Lianqiao · Please confirm your e-mail address');
    expect(JSON.stringify(log)).not.toContain('secret-token');
    expect(log?.counts.failed).toBeGreaterThan(0);
  });

  it('is open to auditors, who do not read the addresses, and closed to everybody else', async () => {
    const read = await listDeliveries(auditor, all, now);
    expect(read?.rows.length).toBeGreaterThan(0);
    for (const { to } of read?.rows ?? []) expect(to).toMatch(/^.…@/);
    expect(await listGivenUpJobs(auditor)).toEqual([]);
    for (const actor of [officer, ANONYMOUS]) {
      expect(await listDeliveries(actor, all, now)).toBeNull();
      expect(await listGivenUpJobs(actor)).toBeNull();
    }
  });

  it('says since when mail has been waiting for a worker, not for a few minutes', async () => {
    await aMail('queued', { createdAt: new Date('2026-11-25T11:58:00Z') });
    expect((await listDeliveries(admin, all, now))?.stalledSince).toBeNull();
    const since = new Date('2026-11-25T11:30:00Z');
    await aMail('queued', { createdAt: since });
    expect((await listDeliveries(admin, all, now))?.stalledSince).toEqual(since);
  });

  it('names jobs that were given up, other than mails', async () => {
    const jobs = `SELECT graphile_worker.add_job('forget_expired', max_attempts := 1),
                         graphile_worker.add_job('send_mail', max_attempts := 1)`;
    await pool().query(jobs);
    await pool().query('UPDATE graphile_worker._private_jobs SET attempts = 1');
    const given = await listGivenUpJobs(admin);
    expect(given?.map(({ task, attempts }) => ({ task, attempts }))).toEqual([
      { task: 'forget_expired', attempts: 1 },
    ]);
  });
});

describe('sending again', () => {
  it('puts a failed mail back into the queue, once, and says so in the audit log', async () => {
    const { id } = await aMail('failed');
    expect((await resendMail(aContext(admin), id)).ok).toBe(true);
    const row = await db().mail.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'queued', error: null });
    expect((await listDeliveries(admin, all, new Date()))?.stalledSince).not.toEqual(row.createdAt);
    const jobs = await db().$queryRaw`
      SELECT 1 FROM graphile_worker.jobs WHERE key = ${`mail:${id}`}`;
    expect(jobs).toHaveLength(1);
    const audit = await db().auditEntry.findMany({ where: { objectId: id } });
    expect(audit.map((one) => one.action)).toEqual(['mail.resent']);
    expect(await resendMail(aContext(admin), id)).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'mail.refusal.not_failed' }] },
    });
  });

  it('has one effect when two do it at once', async () => {
    const { id } = await aMail('failed');
    const results = await Promise.all([
      resendMail(aContext(admin), id),
      resendMail(aContext(admin), id),
    ]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
  });

  it('is refused for a mail that did not fail and for a link that is over', async () => {
    const sent = await aMail('sent', { path: null });
    const over = await aMail('failed', { path: null });
    for (const { id } of [sent, over]) {
      expect(await resendMail(aContext(admin), id)).toMatchObject({
        failure: { reasons: [{ code: 'mail.refusal.link_over' }] },
      });
    }
    expect(await resendMail(aContext(admin), crypto.randomUUID())).toMatchObject({
      failure: { code: 'not_found' },
    });
  });

  it('is for administrators alone', async () => {
    const { id } = await aMail('failed');
    for (const actor of [auditor, officer, ANONYMOUS]) {
      expect(await resendMail(aContext(actor), id)).toMatchObject({
        failure: { code: 'forbidden' },
      });
    }
  });
});

describe('the outbox outside a demonstration', () => {
  it('shows the administrators what was kept, with its link', async () => {
    const mail = await aMail('kept');
    const outbox = await listOutbox(admin, 1);
    const kept = outbox?.mails.find((one) => one.id === mail.id);
    expect(kept?.url).toBe('http://localhost:3000/en/confirm/secret-token');
    expect(kept?.text).toContain('Dear Anna Müller,');
  });

  it('does not exist for anyone else', async () => {
    for (const actor of [auditor, officer, ANONYMOUS]) {
      expect(await listOutbox(actor, 1)).toBeNull();
    }
  });
});
