import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aUser } from '@/tests/factories/people';
import { loadActor } from './load-actor';
import { hashPassword } from './password';
import { endSession } from './sessions';
import { signIn } from './sign-in';

const PASSWORD = 'correct horse battery staple';
const visitor = { requestId: 'r', address: null, userAgent: 'test' };
const MINUTE = 60_000;

async function anAccount() {
  const user = await aUser();
  const hash = await hashPassword(PASSWORD);
  if (!hash.ok) throw new Error('hashing refused');
  await db().user.update({ where: { id: user.id }, data: { passwordHash: hash.value } });
  return user;
}

describe('signing in', () => {
  it('opens a session that names the person on the next request', async () => {
    const user = await anAccount();
    const opened = await signIn({ email: user.email.toUpperCase(), password: PASSWORD }, visitor);
    expect(opened.ok).toBe(true);
    const sid = opened.ok ? opened.value.sid : '';
    expect(await loadActor(sid, new Date())).toMatchObject({ userId: user.id, memberships: [] });
  });

  it('keeps accounts of a demonstration shut outside one, although their password is right', async () => {
    const user = await anAccount();
    await db().user.update({ where: { id: user.id }, data: { demo: true } });
    const answer = await signIn({ email: user.email, password: PASSWORD }, visitor);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'rule' } });
  });

  it('answers a wrong password, an unknown address and a disabled account alike', async () => {
    const user = await anAccount();
    const disabled = await anAccount();
    await db().user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    const answers = await Promise.all([
      signIn({ email: user.email, password: 'wrong' }, visitor),
      signIn({ email: 'nobody@city.test', password: PASSWORD }, visitor),
      signIn({ email: 'no address', password: PASSWORD }, visitor),
      signIn({ email: disabled.email, password: PASSWORD }, visitor),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      failure: { reasons: [{ code: 'auth.refusal.wrong_credentials' }] },
    });
  });

  it('waits after ten misses on one address, for the right password too', async () => {
    const user = await anAccount();
    for (let miss = 0; miss < 10; miss += 1) {
      await signIn({ email: user.email, password: 'wrong' }, visitor);
    }
    const result = await signIn({ email: user.email, password: PASSWORD }, visitor);
    expect(result).toMatchObject({ failure: { code: 'limited' } });
  });
});

describe('a session', () => {
  const open = async () => {
    const user = await anAccount();
    const opened = await signIn({ email: user.email, password: PASSWORD }, visitor);
    return { user, sid: opened.ok ? opened.value.sid : '' };
  };

  it('ends on the next request after it was revoked', async () => {
    const { sid } = await open();
    const context = {
      actor: { kind: 'anonymous' } as const,
      requestId: 'r',
      now: new Date(),
      locale: 'en' as const,
      idempotency: null,
    };
    await endSession(context, sid);
    expect(await loadActor(sid, new Date())).toBeNull();
  });

  it('ends after eight idle hours, and after twelve in any case', async () => {
    const { sid } = await open();
    expect(await loadActor(sid, new Date(Date.now() + 7 * 60 * MINUTE))).not.toBeNull();
    expect(await loadActor(sid, new Date(Date.now() + 13 * 60 * MINUTE))).toBeNull();
  });

  it('ends with the account', async () => {
    const { sid, user } = await open();
    await db().user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    expect(await loadActor(sid, new Date())).toBeNull();
  });
});
