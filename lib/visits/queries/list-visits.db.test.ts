import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { anIssuedLetter } from '@/tests/factories/letters';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { getInbox, listCityVisits, listVisits } from './list-visits';

const DAY_MS = 86_400_000;
const daysAgo = (count: number) => new Date(NOW.getTime() - count * DAY_MS);

let world: VisitWorld;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await aVisitWorld();
  const put = async (name: string, now: Date, wanted: Parameters<typeof aVisit>[1]) => {
    ids[name] = (await aVisit({ ...world, now }, wanted)).visitId;
  };
  await put('fresh', NOW, { status: 'submitted' });
  await put('overdue', daysAgo(20), { status: 'submitted' });
  await put('due soon', daysAgo(13), { status: 'in_review' });
  await put('sent back', daysAgo(2), { status: 'changes_requested' });
  await put('draft', NOW, { status: 'draft' });
  await put('in May', NOW, { status: 'confirmed' });
  await put('declined', NOW, { status: 'declined' });
});

const names = (items: { id: string }[] | undefined) =>
  (items ?? []).map((item) => Object.keys(ids).find((name) => ids[name] === item.id));

describe('the inbox of a desk', () => {
  it('puts what the host must do first: overdue, then longest waiting', async () => {
    const inbox = await getInbox(world.host.officer, NOW);
    expect(names(inbox?.ours)).toEqual(['overdue', 'due soon', 'fresh']);
    expect(names(inbox?.dueSoon)).toEqual(['overdue', 'due soon']);
    expect(names(inbox?.theirs)).toEqual(['sent back']);
    expect(names(inbox?.both)).toEqual(['in May']);
    expect(inbox).toMatchObject({ total: 6, hostToday: '2026-11-25', today: [] });
    expect(inbox?.next?.id).toBe(ids['in May']);
  });

  it('shows who is in the city today, by the host’s day', async () => {
    const onTheDay = await getInbox(world.host.officer, new Date('2027-05-10T16:30:00Z'));
    expect(names(onTheDay?.today)).toEqual(['in May']);
    expect(onTheDay?.next).toBeNull();
  });

  it('brings an approved visit back when its letter is due, until one is issued', async () => {
    const late = new Date('2027-04-19T02:00:00Z');
    const before = await getInbox(world.host.officer, late);
    expect(names(before?.ours)).toContain('in May');
    expect(names(before?.dueSoon)).toContain('in May');
    expect(names(before?.both)).not.toContain('in May');
    const { id, version } = await db().visit.findUniqueOrThrow({ where: { id: ids['in May'] } });
    await anIssuedLetter(world, { visitId: id, version });
    const after = await getInbox(world.host.officer, late);
    expect(names(after?.ours)).not.toContain('in May');
    expect(names(after?.both)).toEqual(['in May']);
  });

  it('is nobody’s without an office', async () => {
    expect(await getInbox(world.city.officer, NOW)).toBeNull();
  });
});

describe('lists of visits', () => {
  it('show the city all of its own, drafts included, with the days at issue', async () => {
    const items = await listCityVisits(world.city.officer, NOW);
    expect(names(items).sort()).toEqual(Object.keys(ids).sort());
    const byName = new Map(items.map((one) => [one.id, one]));
    expect(byName.get(ids['in May'] ?? '')?.wanted).toEqual({
      kind: 'agreed',
      days: { startsOn: '2027-05-11', endsOn: '2027-05-13' },
    });
    expect(byName.get(ids.fresh ?? '')).toMatchObject({
      title: 'Electric buses, charging and the people who maintain them',
      stage: 'asked',
      wanted: { kind: 'window', days: { startsOn: '2027-05-10' } },
      turn: { holder: 'host', next: 'take' },
    });
  });

  it('can be narrowed to a status, and a page beyond the last is the last', async () => {
    const declined = await listVisits(world.host.officer, { now: NOW, status: 'declined' });
    expect(names(declined.items)).toEqual(['declined']);
    const beyond = await listVisits(world.host.officer, { now: NOW, page: 9 });
    expect(beyond).toMatchObject({ page: 1, pages: 1, total: 6 });
  });
});
