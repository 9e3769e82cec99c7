import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erasure/erase-account';
import { readOwnData } from '@/lib/accounts/own-data';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { ok } from '@/lib/result';
import { sendMessage } from '@/lib/threads/commands/send-message';
import { getThread } from '@/lib/threads/queries';
import { filesOfMessages } from '@/lib/threads/scope';
import { aMessageFile, anUnsentFile } from '@/tests/factories/files';
import { pdfOf } from '@/tests/factories/pdf';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aThread } from '@/tests/factories/threads';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { keepFile } from './commands/keep-file';
import { listUnsent } from './list-unsent';
import { MOST_UNSENT } from './model';
import { tendFiles } from './tend-files';

const LATER = new Date(NOW.getTime() + 25 * 3_600_000);

let world: VisitWorld;
let threadId: string;
let officer: UserActor;
beforeEach(async () => {
  world = await aVisitWorld();
  const { visitId } = await aVisit(world, { status: 'in_review' });
  threadId = await aThread(world, visitId);
  officer = world.city.officer;
});

const keep = (name: string, bytes: Uint8Array<ArrayBuffer>, actor = officer) =>
  keepFile(aContext(actor, NOW), { name, bytes });

const send = (files: string[], actor = officer) =>
  sendMessage(aContext(actor, NOW), { threadId, text: 'Enclosed.', locale: 'en', files });

const stored = (id: string) => db().storedFile.findUnique({ where: { id } });

const reads = async (actor: Parameters<typeof filesOfMessages>[0], id: string) =>
  (await db().storedFile.count({ where: { AND: [{ id }, filesOfMessages(actor)] } })) === 1;

const faulty = (fault: string) => ({ failure: { reasons: [{ code: `files.fault.${fault}` }] } });
const atField = (code: string) => ({
  failure: { fields: { files: [{ code: `files.refusal.${code}` }] } },
});

describe('a file that is sent up', () => {
  it('is kept as it came, under a clean name, with its hash, and noted', async () => {
    const bytes = pdfOf('x');
    const kept = await keep('../../x.pdf', bytes);
    if (!kept.ok) throw new Error('refused');
    expect(kept.value).toMatchObject({ name: 'x.pdf', kind: 'pdf', scan: 'unscanned' });
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    expect(await stored(kept.value.id)).toMatchObject({ contentHash, size: bytes.byteLength });
    const noted = await db().auditEntry.findMany({ where: { objectId: kept.value.id } });
    expect(noted).toMatchObject([{ action: 'file.upload', detail: { contentHash } }]);
  });

  it('is drawn anew when it is a picture: upright, and without where it was taken', async () => {
    const taken = await sharp({ create: { width: 4, height: 2, channels: 3, background: 'red' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 55/1 0/1' } })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const kept = await keep('photo.jpg', new Uint8Array(taken));
    if (!kept.ok) throw new Error('refused');
    const content = (await stored(kept.value.id))?.content;
    const drawn = await sharp(content ?? undefined).metadata();
    expect(drawn).toMatchObject({ width: 2, height: 4, format: 'jpeg' });
    expect(drawn.exif).toBeUndefined();
  });

  it('is refused when it is none of ours, whatever it says it is', async () => {
    const page = new TextEncoder().encode('<html>%PDF-1.7 %%EOF');
    expect(await keep('a.pdf', page)).toMatchObject(faulty('differs'));
    const noPicture = new Uint8Array([
      ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
    ]);
    expect(await keep('a.png', noPicture)).toMatchObject(faulty('broken'));
    expect(await db().storedFile.count({ where: { uploaderId: officer.userId } })).toBe(0);
    const nobody = await keepFile(aContext(ANONYMOUS, NOW), { name: 'a.pdf', bytes: pdfOf('a') });
    expect(nobody).toMatchObject({ failure: { code: 'unauthenticated' } });
  });

  it('waits for its sender alone, and only so many do', async () => {
    const id = await anUnsentFile(officer, NOW);
    expect(await listUnsent(officer, [id, 'x', crypto.randomUUID()])).toMatchObject([{ id }]);
    expect(await listUnsent(world.city.approver, [id])).toEqual([]);
    expect(await reads(officer, id)).toBe(false);
    for (let more = 1; more < MOST_UNSENT.files; more += 1) await anUnsentFile(officer, NOW);
    expect(await keep('one.pdf', pdfOf('more'))).toMatchObject(faulty('unsent_full'));
  });

  it('is gone after a day unless something took it along', async () => {
    const left = await anUnsentFile(officer, NOW);
    const sent = await aMessageFile(officer, threadId, NOW);
    await tendFiles(new Date(NOW.getTime() + 23 * 3_600_000));
    expect(await stored(left)).not.toBeNull();
    await tendFiles(LATER);
    expect(await stored(left)).toBeNull();
    expect(await stored(sent)).not.toBeNull();
  });
});

describe('a message', () => {
  it('takes files along, which both sides may open and nobody else', async () => {
    const id = await aMessageFile(officer, threadId, NOW);
    const thread = await getThread(world.host.officer, threadId);
    expect(thread?.messages.at(-1)?.files).toMatchObject([{ id, name: 'letter.pdf' }]);
    for (const actor of [officer, world.city.approver, world.host.officer, world.host.approver]) {
      expect(await reads(actor, id)).toBe(true);
    }
    const other = await aVisitWorld();
    const programme = await aProgrammeMember('programme_admin');
    const auditor = await aProgrammeMember('auditor');
    for (const actor of [other.city.officer, other.host.officer, programme, auditor, ANONYMOUS]) {
      expect(await reads(actor, id)).toBe(false);
    }
  });

  it('takes along no file of somebody else, none twice and none that is gone', async () => {
    const theirs = await anUnsentFile(world.host.officer, NOW);
    expect(await send([theirs])).toMatchObject(atField('gone'));
    const sent = await aMessageFile(officer, threadId, NOW);
    expect(await send([sent])).toMatchObject(atField('gone'));
    expect(await send([crypto.randomUUID()])).toMatchObject(atField('gone'));
    expect((await getThread(officer, threadId))?.messages).toHaveLength(2);
  });

  it('is not sent twice with one file by two posts at once', async () => {
    const id = await anUnsentFile(officer, NOW);
    const both = await Promise.all([send([id]), send([id])]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await getThread(officer, threadId))?.messages).toHaveLength(2);
  });

  it('counts against the space of whoever sends it', async () => {
    const id = await anUnsentFile(officer, NOW);
    const size = 9_000_000;
    await db().$executeRaw`
      INSERT INTO stored_file (id, uploader_id, name, kind, size, content_hash, content, scan, scanned_at, uploaded_at, message_id, organisation_id)
      SELECT gen_random_uuid(), ${officer.userId}::uuid, 'big.pdf', 'pdf', ${size}, repeat('0', 64), NULL, 'refused', now(), now(), m.id, ${world.city.organisation.id}::uuid
      FROM generate_series(1, 239), (SELECT id FROM thread_message WHERE thread_id = ${threadId}::uuid LIMIT 1) m`;
    expect(await send([id])).toMatchObject(atField('no_space'));
    expect(
      await send([await anUnsentFile(world.host.officer, NOW)], world.host.officer),
    ).toMatchObject({
      ok: true,
    });
  });

  it('keeps its files as they were sent, in the database too', async () => {
    const id = await aMessageFile(officer, threadId, NOW);
    await expect(
      db().storedFile.update({ where: { id }, data: { content: pdfOf('another') } }),
    ).rejects.toThrow();
    await expect(
      db().storedFile.update({ where: { id }, data: { messageId: null, organisationId: null } }),
    ).rejects.toThrow();
  });
});

describe('the data of a person', () => {
  it('names the files they sent up', async () => {
    await aMessageFile(officer, threadId, NOW);
    const data = await inTransaction(async (tx) => ok(await readOwnData(tx, officer.userId)));
    expect(data).toMatchObject({ value: { files: [{ name: 'letter.pdf', kind: 'pdf' }] } });
  });

  it('goes with them where nothing has taken it along; what was sent stays the record of the office', async () => {
    const left = await anUnsentFile(officer, NOW);
    const sent = await aMessageFile(officer, threadId, NOW);
    await inTransaction(async (tx) =>
      ok(await eraseAccount(tx, aContext(world.city.approver, NOW), officer.userId)),
    );
    expect(await stored(left)).toBeNull();
    expect(await stored(sent)).not.toBeNull();
  });
});
