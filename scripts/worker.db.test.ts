import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { write } from '@/lib/actions/write';
import { ANONYMOUS } from '@/lib/auth/model';
import { db, pool } from '@/lib/db/client';
import { queueMail } from '@/lib/mail/queue-mail';
import { startMailServer } from '@/lib/mail/testing/mail-server';
import { ok } from '@/lib/result';
import { aContext, aUser } from '@/tests/factories/people';
import { root } from './lib/paths.mjs';
import { serverScript } from './lib/programs.mjs';

let server: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
});

afterAll(() => server.stop());

/** The worker as it runs in production, in a process of its own. */
function startWorker() {
  const env = { ...process.env, LOG_LEVEL: 'debug' };
  const child = spawn(process.execPath, serverScript('scripts/worker.ts'), { cwd: root, env });
  const worker = { child, output: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      worker.output += text;
    });
  }
  const code = new Promise((resolve) => child.once('exit', resolve));
  return { ...worker, code, says: () => worker.output };
}

async function aWaitingMail() {
  const user = await aUser({ name: 'Anna Müller' });
  const reader = { id: user.id, email: user.email, locale: 'en' as const, demo: user.demo };
  const params = {
    city: { name: { en: 'Teststadt', zh: '测试市' } },
    hours: 24,
    path: '/confirm/s',
  };
  const dedupeKey = `confirm:${user.id}`;
  await write(aContext(ANONYMOUS), async (tx) => {
    await queueMail(tx, { reader, template: 'confirm_email', params, dedupeKey });
    const audit = { action: 'test.queued', objectType: 'user', objectId: user.id };
    return ok({ value: null, audit });
  });
  return db().mail.findUniqueOrThrow({ where: { dedupeKey } });
}

const waiting = { timeout: 30_000, interval: 50 };

async function jobsOf(mailId: string) {
  const { rows } = await pool().query(
    'SELECT locked_at FROM graphile_worker.jobs WHERE key = $1 OR (key IS NULL AND task_identifier = $2)',
    [`mail:${mailId}`, 'send_mail'],
  );
  return rows;
}

describe('a worker that is told to end', () => {
  it('finishes the job it has begun, leaves none behind, and logs nobody’s address', async () => {
    const mail = await aWaitingMail();
    const holder = await pool().connect();
    const worker = startWorker();
    try {
      await holder.query('BEGIN');
      await holder.query('SELECT 1 FROM mail WHERE id = $1 FOR UPDATE', [mail.id]);
      await vi.waitFor(() => expect(server.received, worker.says()).toHaveLength(1), waiting);
      worker.child.kill('SIGTERM');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(worker.child.exitCode).toBeNull();
      await holder.query('COMMIT');

      expect(await worker.code).toBe(0);
      expect(await db().mail.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({
        status: 'sent',
        attempts: 1,
      });
      expect(await jobsOf(mail.id), worker.says()).toEqual([]);
      expect(server.received).toHaveLength(1);
      expect(worker.says()).not.toContain(mail.to);
      for (const line of worker.says().trim().split('\n')) JSON.parse(line);
    } finally {
      holder.release();
      worker.child.kill('SIGKILL');
    }
  }, 60_000);
});
