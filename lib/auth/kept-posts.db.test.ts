import { describe, expect, it } from 'vitest';
import { IDLE } from '@/lib/actions/state';
import { db } from '@/lib/db/client';
import { aUser } from '@/tests/factories/people';
import { forgetKeptPost, getKeptPost, keepPost, textsOf } from './kept-posts';
import { openSessionState, ownerOfExpired } from './session-state';
import { openSession } from './sessions';

const HOUR = 3_600_000;
const opened = new Date('2026-11-25T08:00:00Z');
const later = (hours: number) => new Date(opened.getTime() + hours * HOUR);
const action = '3/60ab/k1';
const path = '/en/workspace/city/basics?from=list';

async function aSession() {
  const { id: userId } = await aUser();
  const context = {
    actor: { kind: 'anonymous' } as const,
    requestId: 'r',
    now: opened,
    locale: 'en' as const,
    idempotency: null,
  };
  const session = await openSession(context, userId, 'test');
  if (!session.ok) throw new Error('no session');
  return { userId, sid: session.value };
}

function aForm(): FormData {
  const form = new FormData();
  form.append('_key', 'a-random-key-of-the-form');
  form.append('section', 'basics');
  form.append('answer', 'A port on the Baltic');
  form.append('answer', 'and a\0 shipyard\ud800');
  form.append('currentPassword', 'two words');
  return form;
}

describe('the state of a session', () => {
  it('says when it ends without counting as use of it', async () => {
    const { sid, userId } = await aSession();
    const end = { at: later(8), limit: 'idle' };
    expect(await openSessionState(sid, later(7))).toEqual({ userId, end });
    expect(await openSessionState(sid, later(7.5))).toEqual({ userId, end });
    expect(await openSessionState(sid, later(8))).toBeNull();
  });

  it('tells for a day after a limit has ended it whose it was, and not of one that was ended on purpose', async () => {
    const { sid, userId } = await aSession();
    expect(await ownerOfExpired(sid, later(7))).toBeNull();
    expect(await ownerOfExpired(sid, later(8))).toBe(userId);
    expect(await ownerOfExpired(sid, later(31))).toBe(userId);
    expect(await ownerOfExpired(sid, later(32))).toBeNull();
    await db().session.updateMany({ where: { userId }, data: { revokedAt: opened } });
    expect(await ownerOfExpired(sid, later(9))).toBeNull();
  });
});

describe('a form posted after the end of its session', () => {
  it('waits for its owner with everything but passwords', async () => {
    const { sid, userId } = await aSession();
    expect(await keepPost(sid, { path, action, form: aForm(), now: later(9) })).toBe(true);
    const post = await getKeptPost(userId, later(10));
    expect(post?.path).toBe(path);
    expect(post?.entries).toEqual([
      ['$ACTION_REF_3', ''],
      ['$ACTION_3:0', '{"id":"60ab","bound":"$@1"}'],
      ['$ACTION_3:1', JSON.stringify([IDLE])],
      ['$ACTION_KEY', 'k1'],
      ['_key', 'a-random-key-of-the-form'],
      ['section', 'basics'],
      ['answer', 'A port on the Baltic'],
      ['answer', 'and a shipyard\ufffd'],
    ]);
    expect(post && textsOf(post)).toEqual(['A port on the Baltic', 'and a shipyard\ufffd']);
  });

  it('is not kept for nobody, nor while the session is open', async () => {
    const { sid } = await aSession();
    expect(await keepPost(null, { path, action, form: aForm(), now: later(9) })).toBe(false);
    expect(await keepPost('made-up', { path, action, form: aForm(), now: later(9) })).toBe(false);
    expect(await keepPost(sid, { path, action, form: aForm(), now: later(1) })).toBe(false);
  });

  it('gives way to a newer one, and is forgotten when sent and after a day', async () => {
    const { sid, userId } = await aSession();
    await keepPost(sid, { path, action, form: aForm(), now: later(9) });
    await keepPost(sid, { path: '/en/account', action, form: new FormData(), now: later(10) });
    const newer = await getKeptPost(userId, later(11));
    expect(newer?.path).toBe('/en/account');
    expect(newer && textsOf(newer)).toEqual([]);
    expect(await getKeptPost(userId, later(34))).toBeNull();
    await forgetKeptPost(userId);
    expect(await getKeptPost(userId, later(11))).toBeNull();
  });
});
