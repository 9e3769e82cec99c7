import { beforeEach, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { anInterest } from '@/tests/factories/interests';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { openOnInterest, openOnVisit } from './commands/open-thread';
import { sendMessage } from './commands/send-message';
import { threadPath } from './model';
import { listThreads } from './queries';
import { noteRead } from './read-marks';
import { countUnreadThreads } from './unread-queries';

const WORDS = { subject: 'Arrival and hotels', text: 'We land on Monday.', locale: 'en' } as const;

let world: VisitWorld;
let visitId: string;
beforeEach(async () => {
  world = await aVisitWorld();
  ({ visitId } = await aVisit(world, { status: 'in_review' }));
});

async function open(actor: UserActor, internal = false): Promise<string> {
  const opened = await openOnVisit(aContext(actor, NOW), { visitId, internal, ...WORDS });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.id;
}

const counts = () => {
  const { city, host } = world;
  const people = [city.officer, city.approver, host.officer, host.approver];
  return Promise.all(people.map((actor) => countUnreadThreads(actor)));
};

it('counts conversations, not messages, for each person by itself', async () => {
  expect(await counts()).toEqual([0, 0, 0, 0]);
  const threadId = await open(world.city.officer);
  const reply = { threadId, text: 'And at nine.', locale: 'en' } as const;
  await sendMessage(aContext(world.city.officer, NOW), reply);
  expect(await counts()).toEqual([0, 1, 1, 1]);
  const interestId = await anInterest(world.city, world.host, { status: 'mutual' });
  await openOnInterest(aContext(world.host.officer, NOW), { interestId, ...WORDS });
  expect(await counts()).toEqual([1, 2, 1, 2]);
  const seen = { threadId, path: threadPath('host', threadId), number: 2 };
  await noteRead(world.host.officer, seen, NOW);
  expect(await counts()).toEqual([1, 2, 0, 2]);
});

it('counts what the list of conversations says is unread', async () => {
  await open(world.host.officer);
  await open(world.host.approver, true);
  await open(world.city.approver);
  const { city, host } = world;
  for (const actor of [city.officer, city.approver, host.officer, host.approver]) {
    const unread = (await listThreads(actor)).filter((one) => one.unread > 0);
    expect(await countUnreadThreads(actor)).toBe(unread.length);
  }
});

it('leaves out what is another’s, and for the city what is internal to the desk', async () => {
  await open(world.host.officer, true);
  expect(await counts()).toEqual([0, 0, 0, 1]);
  await open(world.city.officer);
  const other = await aVisitWorld();
  const admin = await aProgrammeMember('programme_admin');
  for (const actor of [other.city.officer, other.host.officer, admin]) {
    expect(await countUnreadThreads(actor)).toBe(0);
  }
});
