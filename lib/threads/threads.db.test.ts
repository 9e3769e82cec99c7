import { beforeEach, describe, expect, it } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erasure/erase-account';
import { readOwnData } from '@/lib/accounts/own-data';
import { ANONYMOUS, type UserActor } from '@/lib/auth/model';
import { db, pool } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { mayStillRead } from '@/lib/notifications/still-reader';
import { ok } from '@/lib/result';
import { declineVisit } from '@/lib/visits/commands/decline-visit';
import { anInterest } from '@/tests/factories/interests';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { openOnInterest, openOnVisit } from './commands/open-thread';
import { sendMessage } from './commands/send-message';
import { confirmCounterpart, writeCounterpart } from './commands/word-message';
import { threadPath } from './model';
import { getSubject, getThread, listThreads, listThreadsAbout } from './queries';
import { noteRead } from './read-marks';

const WORDS = { subject: 'Arrival and hotels', text: 'We land on Monday.', locale: 'en' } as const;
const REPLY = { text: '已收到，谢谢。', locale: 'zh-CN' } as const;
const ZH = '我们周一抵达。';

let world: VisitWorld;
let visitId: string;
beforeEach(async () => {
  world = await aVisitWorld();
  ({ visitId } = await aVisit(world, { status: 'in_review' }));
});

async function open(actor: UserActor = world.city.officer, internal = false): Promise<string> {
  const opened = await openOnVisit(aContext(actor, NOW), { visitId, internal, ...WORDS });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.id;
}

const send = (actor: UserActor, threadId: string) =>
  sendMessage(aContext(actor, NOW), { threadId, ...REPLY });

const messagesOf = async (actor: UserActor, id: string) =>
  (await getThread(actor, id))?.messages ?? [];

async function firstOf(id: string) {
  const [first] = await messagesOf(world.city.officer, id);
  if (!first) throw new Error('no message');
  return first;
}

const write = (actor: UserActor, messageId: string, version = 0, counterpart = ZH) =>
  writeCounterpart(aContext(actor, NOW), { messageId, version, counterpart });
const confirm = (actor: UserActor, messageId: string, version = 1) =>
  confirmCounterpart(aContext(actor, NOW), { messageId, version });

const noticesOf = ({ userId }: UserActor) =>
  db().notification.findMany({ where: { userId, kind: { startsWith: 'message' } } });

const refused = (code: string) => ({ failure: { reasons: [{ code: `threads.refusal.${code}` }] } });

describe('a conversation', () => {
  it('is read by both sides, and tells the other one once for each message', async () => {
    const id = await open();
    expect(await send(world.host.officer, id)).toMatchObject({ ok: true });
    for (const actor of [world.city.officer, world.city.approver, world.host.officer]) {
      const thread = await getThread(actor, id);
      expect(thread?.messages.map((one) => [one.number, one.side, one.text])).toEqual([
        [1, 'city', WORDS.text],
        [2, 'host', REPLY.text],
      ]);
    }
    expect(await noticesOf(world.host.officer)).toMatchObject([
      { kind: 'message', path: threadPath('host', id) },
    ]);
    expect(await noticesOf(world.city.officer)).toMatchObject([
      { kind: 'message', path: threadPath('city', id) },
    ]);
    const mails = await db().mail.findMany({ where: { template: 'message' } });
    expect(mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(mails)).not.toContain(WORDS.text);
  });

  it('is unknown to another city, another host, the programme and the public', async () => {
    const id = await open();
    const other = await aVisitWorld();
    const admin = await aProgrammeMember('programme_admin');
    for (const actor of [other.city.officer, other.host.officer, admin]) {
      expect(await getThread(actor, id)).toBeNull();
      expect(await listThreads(actor)).toEqual([]);
      expect(await getSubject(actor, { visitId })).toBeNull();
      expect(await send(actor, id)).toMatchObject({ failure: { code: 'not_found' } });
      const opened = await openOnVisit(aContext(actor), { visitId, internal: false, ...WORDS });
      expect(opened).toMatchObject({ failure: { code: 'not_found' } });
      const { id: messageId } = await firstOf(id);
      expect(await write(actor, messageId)).toMatchObject({ failure: { code: 'not_found' } });
    }
    expect(await sendMessage(aContext(ANONYMOUS), { threadId: id, ...REPLY })).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await getThread(world.city.officer, '../x')).toBeNull();
  });

  it('of a desk alone is nowhere for the city, not even as a number', async () => {
    const id = await open(world.host.officer, true);
    expect(await getThread(world.city.officer, id)).toBeNull();
    expect(await listThreadsAbout(world.city.officer, { visitId })).toEqual([]);
    expect(await listThreads(world.city.officer)).toEqual([]);
    expect(await noticesOf(world.city.officer)).toEqual([]);
    expect(await noticesOf(world.host.approver)).toMatchObject([{ kind: 'message_internal' }]);
    expect(await getThread(world.host.approver, id)).toMatchObject({ internal: true, unread: 1 });
    const asCity = { visitId, internal: true, ...WORDS };
    expect(await openOnVisit(aContext(world.city.officer), asCity)).toMatchObject({
      failure: { code: 'forbidden' },
    });
  });

  it('is about an interest too, until that has ended', async () => {
    const interestId = await anInterest(world.city, world.host, { status: 'mutual' });
    const opened = await openOnInterest(aContext(world.host.officer), { interestId, ...WORDS });
    expect(opened).toMatchObject({ ok: true });
    expect(await listThreadsAbout(world.city.officer, { interestId })).toHaveLength(1);
    const over = await anInterest(await aVisitWorld().then((one) => one.city), world.host, {
      status: 'declined',
    });
    const late = { interestId: over, ...WORDS };
    expect(await openOnInterest(aContext(world.host.officer), late)).toMatchObject(refused('over'));
  });

  it('can only be read once the visit is over', async () => {
    const id = await open();
    const { version } = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    const said = { reason: 'capacity', text: '', alternative: 'none' } as const;
    await declineVisit(aContext(world.host.officer, NOW), { visitId, version }, said);
    expect(await send(world.city.officer, id)).toMatchObject(refused('over'));
    expect(await write(world.host.officer, (await firstOf(id)).id)).toMatchObject(refused('over'));
    expect(await getThread(world.city.officer, id)).toMatchObject({ open: false });
    expect(await getSubject(world.city.officer, { visitId })).toBeNull();
  });

  it('keeps what was sent as it was sent, in the database too', async () => {
    const { id } = await firstOf(await open());
    const change = `UPDATE thread_message SET text = 'Another' WHERE id = $1`;
    await expect(pool().query(change, [id])).rejects.toThrow();
    await expect(pool().query('DELETE FROM thread_message')).rejects.toThrow();
  });

  it('numbers the messages of many at once without gaps', async () => {
    const id = await open();
    const people = [world.city.officer, world.city.approver, world.host.officer];
    const sent = await Promise.all([...people, ...people].map((actor) => send(actor, id)));
    expect(sent.every((one) => one.ok)).toBe(true);
    const numbers = (await messagesOf(world.city.officer, id)).map((one) => one.number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('what is unread', () => {
  it('counts for each person by itself, goes with reading and takes its notices along', async () => {
    const id = await open();
    await send(world.city.approver, id);
    expect(await getThread(world.host.officer, id)).toMatchObject({ unread: 2 });
    expect(await getThread(world.city.officer, id)).toMatchObject({ unread: 1 });
    const seen = { threadId: id, path: threadPath('host', id), number: 2 };
    await noteRead(world.host.officer, seen, NOW);
    expect(await getThread(world.host.officer, id)).toMatchObject({ unread: 0 });
    expect(await getThread(world.host.approver, id)).toMatchObject({ unread: 2 });
    expect((await noticesOf(world.host.officer)).every((one) => one.readAt !== null)).toBe(true);
    await noteRead(world.host.officer, { ...seen, number: 1 }, NOW);
    expect(await getThread(world.host.officer, id)).toMatchObject({ unread: 0 });
  });
});

describe('the other language', () => {
  it('is written by either side and confirmed by somebody else of the author’s side', async () => {
    const { id } = await firstOf(await open());
    expect(await firstOf((await listThreads(world.city.officer))[0]?.id ?? '')).toMatchObject({
      state: 'untranslated',
    });
    expect(await write(world.host.officer, id)).toMatchObject({ ok: true });
    expect(await confirm(world.host.officer, id)).toMatchObject(refused('four_eyes'));
    expect(await confirm(world.host.approver, id)).toMatchObject(refused('four_eyes'));
    expect(await confirm(world.city.officer, id)).toMatchObject({ ok: true });
    const [message] = await messagesOf(
      world.host.officer,
      (await listThreads(world.host.officer))[0]?.id ?? '',
    );
    expect(message).toMatchObject({
      state: 'confirmed',
      counterpart: {
        text: ZH,
        writer: world.host.officer.name,
        confirmedBy: world.city.officer.name,
      },
      mayWrite: false,
    });
    expect(await write(world.host.officer, id, 2, 'Another')).toMatchObject(refused('confirmed'));
  });

  it('is confirmed once, and what somebody else mended meanwhile is not confirmed unseen', async () => {
    const { id } = await firstOf(await open());
    await write(world.host.officer, id);
    const both = await Promise.all([
      confirm(world.city.officer, id),
      confirm(world.city.approver, id),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    const { id: second } = await firstOf(await open());
    await write(world.host.officer, second);
    await write(world.host.approver, second, 1, '周一抵达。');
    expect(await confirm(world.city.officer, second, 1)).toMatchObject({
      failure: { code: 'conflict' },
    });
  });
});

describe('a person who goes', () => {
  it('takes the name along and leaves the words; the own data names them before', async () => {
    const id = await open();
    const { userId } = world.city.officer;
    const own = await inTransaction(async (tx) => ok(await readOwnData(tx, userId)));
    expect(JSON.stringify(own.ok ? own.value : '')).toContain(WORDS.text);
    await inTransaction(async (tx) => ok(await eraseAccount(tx, aContext(ANONYMOUS), userId)));
    const [message] = await messagesOf(world.city.approver, id);
    expect(message).toMatchObject({ author: '', text: WORDS.text });
  });

  it('is not written to once they have left the side', async () => {
    await open();
    const { userId } = world.host.officer;
    const mail = await db().mail.findFirstOrThrow({
      where: { userId, template: 'message' },
      include: { user: true },
    });
    expect(await mayStillRead(mail)).toBe(true);
    await db().membership.updateMany({ where: { userId }, data: { endedAt: NOW } });
    expect(await mayStillRead(mail)).toBe(false);
  });
});
