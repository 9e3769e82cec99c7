import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { startDraft } from '@/lib/visits/commands/start-draft';
import { anInterest } from '@/tests/factories/interests';
import { aContext } from '@/tests/factories/people';
import {
  aClaimedCity,
  aHost,
  type ClaimedCity,
  type HostWithOffice,
} from '@/tests/factories/places';
import { acceptInterest, declineInterest, withdrawInterest } from './commands/answer-interest';
import { expressToCity, expressToHost } from './commands/express-interest';
import { tendInterests } from './commands/tend-interests';
import { getInterest, getLatestInterest, listInterests } from './queries';

const NOW = new Date('2026-11-25T08:00:00Z');
const WORDS = { message: 'Shall we?', messageLocale: 'en' as const, sectors: [] };
const ANSWER = { answer: '', answerLocale: 'en' as const };

async function aPair() {
  const city = await aClaimedCity();
  await db().profileVersion.create({ data: { cityId: city.city.id, number: 1, content: {} } });
  return { city, host: await aHost() };
}

const fromCity = ({ officer }: ClaimedCity, { host }: HostWithOffice) =>
  expressToHost(aContext(officer, NOW), { host: host.slug, ...WORDS });
const fromHost = ({ officer }: HostWithOffice, { city }: ClaimedCity) =>
  expressToCity(aContext(officer, NOW), { cityId: city.id, ...WORDS });

const kindsFor = async (userId: string) =>
  (await db().notification.findMany({ where: { userId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );

const refused = (code: string) => ({
  ok: false,
  failure: { code: 'rule', reasons: [{ code: `interests.refusal.${code}` }] },
});

describe('expressing interest', () => {
  it('reaches the people of the other side once, in the application and by mail', async () => {
    const { city, host } = await aPair();
    expect(await fromCity(city, host)).toMatchObject({ ok: true, value: { done: 'sent' } });
    expect(await kindsFor(host.officer.userId)).toEqual(['interest_received']);
    expect(await kindsFor(city.approver.userId)).toEqual([]);
    const mails = { userId: host.officer.userId, template: 'interest_received' };
    expect(await db().mail.count({ where: mails })).toBe(1);
  });

  it('is refused while one’s own waits, and answers the other side’s own', async () => {
    const { city, host } = await aPair();
    await fromCity(city, host);
    expect(await fromCity(city, host)).toMatchObject(refused('open_already'));
    expect(await fromHost(host, city)).toMatchObject({ ok: true, value: { done: 'mutual' } });
    const [interest, ...others] = await listInterests(city.officer, NOW);
    expect(others).toEqual([]);
    expect(interest).toMatchObject({ status: 'mutual', sender: 'city' });
    expect(await fromHost(host, city)).toMatchObject(refused('mutual_already'));
  });

  it('makes one mutual interest of two that are sent at the same moment', async () => {
    const { city, host } = await aPair();
    const both = await Promise.all([fromCity(city, host), fromHost(host, city)]);
    expect(both.map((one) => one.ok && one.value.done).sort()).toEqual(['mutual', 'sent']);
    expect(await db().interest.count({ where: { hostId: host.host.id } })).toBe(1);
  });

  it('is refused with the reason while the city hall is paused, unpublished or not verified', async () => {
    const { city, host } = await aPair();
    await db().claim.update({ where: { id: city.claim.id }, data: { status: 'paused' } });
    expect(await fromCity(city, host)).toMatchObject(refused('paused'));
    expect(await fromHost(host, city)).toMatchObject(refused('city_paused'));
    const unpublished = await aClaimedCity();
    expect(await fromCity(unpublished, host)).toMatchObject(refused('unpublished'));
    expect(await fromHost(host, unpublished)).toMatchObject(refused('city_unpublished'));
    const waiting = await aClaimedCity({ status: 'submitted' });
    expect(await fromCity(waiting, host)).toMatchObject(refused('not_verified'));
    expect(await fromHost(host, waiting)).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('is possible again after a refusal', async () => {
    const { city, host } = await aPair();
    await anInterest(city, host, { status: 'declined', sentAt: new Date('2026-06-01') });
    expect(await fromCity(city, host)).toMatchObject({ ok: true, value: { done: 'sent' } });
  });
});

describe('answering', () => {
  it('has one outcome when two colleagues answer at once', async () => {
    const { city, host } = await aPair();
    const interestId = await anInterest(city, host);
    const context = () => aContext(host.officer, NOW);
    const both = await Promise.all([
      acceptInterest(context(), { interestId, version: 1, ...ANSWER }),
      declineInterest(context(), { interestId, version: 1, ...ANSWER }),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    const told = (await kindsFor(city.officer.userId)).filter(
      (kind) => kind !== 'interest_received',
    );
    expect(told).toHaveLength(1);
  });

  it('is the other side’s alone, and taking back the sender’s', async () => {
    const { city, host } = await aPair();
    const interestId = await anInterest(city, host);
    const target = { interestId, version: 1 };
    const own = aContext(city.officer, NOW);
    expect(await acceptInterest(own, { ...target, ...ANSWER })).toMatchObject(refused('over'));
    expect(await withdrawInterest(aContext(host.officer, NOW), target)).toMatchObject(
      refused('over'),
    );
    expect(await withdrawInterest(own, target)).toMatchObject({ value: { done: 'withdrawn' } });
    expect(await kindsFor(host.officer.userId)).toEqual(['interest_withdrawn']);
  });

  it('keeps the words of a refusal with their language', async () => {
    const { city, host } = await aPair();
    const interestId = await anInterest(city, host);
    const words = { answer: '暂难安排。', answerLocale: 'zh-CN' as const };
    await declineInterest(aContext(host.officer, NOW), { interestId, version: 1, ...words });
    expect(await getInterest(city.officer, interestId, NOW)).toMatchObject({
      status: 'declined',
      answer: { text: '暂难安排。', locale: 'zh-CN' },
    });
  });

  it('is refused while the city’s part is paused, but declining is not', async () => {
    const { city, host } = await aPair();
    const interestId = await anInterest(city, host);
    await db().claim.update({ where: { id: city.claim.id }, data: { status: 'paused' } });
    const context = aContext(host.officer, NOW);
    const answer = { interestId, version: 1, ...ANSWER };
    expect(await acceptInterest(context, answer)).toMatchObject(refused('city_paused'));
    expect(await declineInterest(context, answer)).toMatchObject({ ok: true });
  });
});

describe('who may know', () => {
  it('is the two sides; for another city or host it does not exist', async () => {
    const { city, host } = await aPair();
    const stranger = await aPair();
    const id = await anInterest(city, host);
    const target = { interestId: id, version: 1 };
    for (const actor of [stranger.city.officer, stranger.host.officer]) {
      expect(await getInterest(actor, id, NOW)).toBeNull();
      expect(await listInterests(actor, NOW)).toEqual([]);
      expect(await getLatestInterest(actor, { cityId: city.city.id }, NOW)).toBeNull();
      const failure = { failure: { code: 'not_found' } };
      expect(await withdrawInterest(aContext(actor, NOW), target)).toMatchObject(failure);
    }
    expect((await getInterest(host.officer, id, NOW))?.acts).toEqual(['accept', 'decline']);
    expect((await getInterest(host.approver, id, NOW))?.acts).toEqual([]);
    expect(await getInterest(city.officer, 'no-id', NOW)).toBeNull();
  });

  it('names the days of each side by its own zone', async () => {
    const city = await aClaimedCity();
    const host = await aHost();
    const sentAt = new Date('2026-11-25T20:00:00Z');
    const id = await anInterest(city, host, { status: 'declined', sentAt });
    const inEurope = { sentOn: '2026-11-25', closedOn: '2026-11-25' };
    const inChina = { sentOn: '2026-11-26', closedOn: '2026-11-26' };
    expect(await getInterest(city.officer, id, NOW)).toMatchObject(inEurope);
    expect(await getInterest(host.officer, id, NOW)).toMatchObject(inChina);
  });
});

describe('the clock', () => {
  it('reminds the side that must answer twice, then lays to rest and tells both', async () => {
    const { city, host } = await aPair();
    const id = await anInterest(city, host);
    for (const day of ['2026-12-08', '2026-12-09', '2026-12-09', '2026-12-16', '2026-12-30']) {
      await tendInterests(new Date(`${day}T08:00:00Z`), 'job');
    }
    expect(await kindsFor(host.officer.userId)).toEqual(['interest_due', 'interest_due']);
    expect(await kindsFor(city.officer.userId)).toEqual([]);
    await tendInterests(new Date('2027-02-23T08:00:00Z'), 'job');
    await tendInterests(new Date('2027-02-24T08:00:00Z'), 'job');
    expect((await getInterest(city.officer, id, NOW))?.status).toBe('dormant');
    expect(await kindsFor(city.officer.userId)).toEqual(['interest_dormant']);
  });
});

describe('a request for a visit', () => {
  it('is linked to the mutual interest it comes from', async () => {
    const { city, host } = await aPair();
    const interestId = await anInterest(city, host, { status: 'mutual' });
    const draft = await startDraft(aContext(city.officer, NOW), { host: host.host.slug });
    const id = draft.ok ? draft.value.id : '';
    expect(await db().visit.findUnique({ where: { id }, select: { interestId: true } })).toEqual({
      interestId,
    });
  });
});

it('refuses a second open interest of a pair in the database itself', async () => {
  const { city, host } = await aPair();
  await anInterest(city, host);
  await expect(anInterest(city, host, { side: 'host' })).rejects.toThrow();
});

it('never lets the application change what was said', async () => {
  const { city, host } = await aPair();
  const id = await anInterest(city, host);
  const change = db().interest.update({ where: { id }, data: { message: 'Something else' } });
  await expect(change).rejects.toThrow(/permission denied/);
});
