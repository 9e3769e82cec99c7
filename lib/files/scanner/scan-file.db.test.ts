import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { sendMessage } from '@/lib/threads/commands/send-message';
import { pdfOf } from '@/tests/factories/pdf';
import { aContext } from '@/tests/factories/people';
import { aThread } from '@/tests/factories/threads';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { infectedPdf, type ScannerServer, startScanner } from '@/tests/setup/scanner-server';
import { keepFile } from '../commands/keep-file';
import { tendFiles } from '../tend-files';
import { scanFile } from './scan-file';

const JOB = { id: '1', attempt: 1, isLast: false };

let scanner: ScannerServer;
let officer: UserActor;
let threadId: string;
beforeAll(async () => {
  scanner = await startScanner();
  process.env.FILE_SCANNER = scanner.address;
});
afterAll(() => scanner.close());
beforeEach(async () => {
  scanner.answerWith(null);
  const world = await aVisitWorld();
  officer = world.city.officer;
  threadId = await aThread(world, (await aVisit(world, { status: 'in_review' })).visitId);
});

const keep = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const kept = await keepFile(aContext(officer, NOW), { name: 'letter.pdf', bytes });
  if (!kept.ok) throw new Error('refused');
  expect(kept.value.scan).toBe('waiting');
  return kept.value.id;
};
const scan = (id: string) => scanFile(id, JOB);

const stored = (id: string) => db().storedFile.findUniqueOrThrow({ where: { id } });
const send = (id: string) =>
  sendMessage(aContext(officer, NOW), { threadId, text: 'Here.', locale: 'en', files: [id] });

const jobsFor = async (id: string): Promise<number> => {
  const rows = await db().$queryRaw<{ jobs: number }[]>`
    SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE key = ${`scan_file:${id}`}`;
  return rows[0]?.jobs ?? 0;
};

describe('with a scanner', () => {
  it('a file waits, its job stands in the queue, and what is well can be opened', async () => {
    const id = await keep(pdfOf('well'));
    expect(await jobsFor(id)).toBe(1);
    await scan(id);
    expect(await stored(id)).toMatchObject({ scan: 'clean', content: expect.anything() });
    expect(await send(id)).toMatchObject({ ok: true });
  });

  it('what it refuses loses its content and goes along with nothing', async () => {
    const id = await keep(infectedPdf());
    await scan(id);
    expect(await stored(id)).toMatchObject({ scan: 'refused', content: null });
    expect(await send(id)).toMatchObject({
      failure: { fields: { files: [{ code: 'files.refusal.scanner' }] } },
    });
  });

  it('what was sent before its answer is taken away all the same', async () => {
    const id = await keep(infectedPdf());
    expect(await send(id)).toMatchObject({ ok: true });
    await scan(id);
    expect(await stored(id)).toMatchObject({ scan: 'refused', content: null });
  });

  it('a file goes on waiting while the scanner is away, and is asked about again', async () => {
    const id = await keep(pdfOf('patient'));
    await send(id);
    scanner.answerWith('');
    await expect(scan(id)).rejects.toThrow();
    expect(await stored(id)).toMatchObject({ scan: 'waiting' });
    await db()
      .$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE key = ${`scan_file:${id}`}`;
    await tendFiles(new Date(NOW.getTime() + 2 * 3_600_000));
    expect(await jobsFor(id)).toBe(1);
    scanner.answerWith(null);
    await scan(id);
    expect(await stored(id)).toMatchObject({ scan: 'clean' });
  });
});
