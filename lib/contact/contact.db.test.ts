import { describe, expect, it } from 'vitest';
import type { WriteContext } from '@/lib/actions/context';
import { type Actor, ANONYMOUS } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { aMessage } from '@/tests/factories/messages';
import { aMember } from '@/tests/factories/people';
import { aCity, aClaimedCity } from '@/tests/factories/places';
import { handleMessage } from './commands/handle-message';
import { sendMessage } from './commands/send-message';
import { listMessages } from './queries';

const contextOf = (actor: Actor): WriteContext => ({
  actor,
  requestId: crypto.randomUUID(),
  now: new Date(),
  locale: 'en',
  idempotency: null,
});

const input = (city: string, more: object = {}) => ({
  city,
  name: 'Kim Example',
  organisation: '',
  email: `kim-${crypto.randomUUID()}@example.eu`,
  message: 'Who works on the port? SECRET-WORDS',
  website: '',
  ...more,
});

const anAdmin = async () =>
  aMember(
    await db().organisation.create({ data: { kind: 'programme', name: 'P' } }),
    'programme_admin',
  );

describe('a message from outside', () => {
  it('reaches the team of a claimed city and nobody else', async () => {
    const [own, other, admin] = [await aClaimedCity(), await aClaimedCity(), await anAdmin()];
    const sent = await sendMessage(contextOf(ANONYMOUS), input(own.city.slug));
    expect(sent).toMatchObject({ ok: true });
    const [message] = (await listMessages(own.officer, 'city')) ?? [];
    expect(message).toMatchObject({ name: 'Kim Example', handled: null });
    expect(sent.ok && sent.value).toBe(message?.reference);
    expect(await listMessages(own.approver, 'city')).toHaveLength(1);
    expect(await listMessages(other.officer, 'city')).toEqual([]);
    expect(await listMessages(own.officer, 'programme')).toBeNull();
    const programme = (await listMessages(admin, 'programme')) ?? [];
    expect(programme.map((one) => one.id)).not.toContain(message?.id);
  });

  it('tells the officers by a notice and a mail that hold nothing of what was written', async () => {
    const { city, officer } = await aClaimedCity();
    const sender = input(city.slug);
    await sendMessage(contextOf(ANONYMOUS), sender);
    const notices = await db().notification.findMany({ where: { userId: officer.userId } });
    expect(notices.map((one) => [one.kind, one.path])).toEqual([
      ['contact_city', '/workspace/messages'],
    ]);
    const mails = await db().mail.findMany({ where: { userId: officer.userId } });
    expect(mails.length).toBe(1);
    const told = JSON.stringify([notices, mails]);
    for (const secret of ['SECRET-WORDS', sender.email, sender.name]) {
      expect(told).not.toContain(secret);
    }
    expect(await db().mail.count({ where: { to: sender.email } })).toBe(0);
  });

  it('goes to the programme where nobody has claimed the city', async () => {
    const [city, admin] = [await aCity(), await anAdmin()];
    const sent = await sendMessage(contextOf(ANONYMOUS), input(city.slug));
    const messages = (await listMessages(admin, 'programme')) ?? [];
    const found = messages.find((one) => sent.ok && one.reference === sent.value);
    expect(found?.city?.slug).toBe(city.slug);
    const kinds = await db().notification.findMany({ where: { userId: admin.userId } });
    expect(kinds.map((one) => one.kind)).toContain('contact_programme');
  });

  it('about a city that does not exist is refused', async () => {
    expect(await sendMessage(contextOf(ANONYMOUS), input('no-such-city-xx'))).toMatchObject({
      failure: { code: 'not_found' },
    });
  });

  it('from a program that fills in every field is thanked for and kept nowhere', async () => {
    const before = await db().contactMessage.count();
    const sent = await sendMessage(contextOf(ANONYMOUS), input('', { website: 'https://spam' }));
    expect(sent.ok && sent.value).toMatch(/^[0-9A-F]{8}$/);
    expect(await db().contactMessage.count()).toBe(before);
  });

  it('is limited for one sender, whoever the network is', async () => {
    const same = input('', { email: 'often@example.eu' });
    const results = [];
    for (let i = 0; i < 6; i += 1) results.push(await sendMessage(contextOf(ANONYMOUS), same));
    expect(results.map((one) => one.ok)).toEqual([true, true, true, true, true, false]);
    expect(results[5]).toMatchObject({ failure: { code: 'limited' } });
  });

  it('carries the date on which it is removed', async () => {
    const { city, officer } = await aClaimedCity();
    await sendMessage(contextOf(ANONYMOUS), input(city.slug));
    const [message] = (await listMessages(officer, 'city')) ?? [];
    const days = Number(message?.deleteAfter) - Number(message?.createdAt);
    expect(days / 86_400_000).toBe(365);
  });
});

describe('settling a message', () => {
  it('names who did it, once', async () => {
    const { city, organisation, officer } = await aClaimedCity();
    const id = await aMessage(city.id, organisation.id);
    expect(await handleMessage(contextOf(officer), id)).toMatchObject({ ok: true });
    const [message] = (await listMessages(officer, 'city')) ?? [];
    expect(message?.handled?.by).toBe(officer.name);
    expect(await handleMessage(contextOf(officer), id)).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('is for the officers it was written to', async () => {
    const [own, other] = [await aClaimedCity(), await aClaimedCity()];
    const id = await aMessage(own.city.id, own.organisation.id);
    for (const actor of [other.officer, own.approver, await anAdmin(), ANONYMOUS]) {
      expect(await handleMessage(contextOf(actor), id)).toMatchObject({
        failure: { code: 'not_found' },
      });
    }
  });
});
