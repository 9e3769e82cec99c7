import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { liveFindings } from './live-findings';

let world: VisitWorld;
let id: string;

const asked = (typed: [string, string][], step: string | null = 'dates') => ({
  step,
  typed,
  locale: 'en' as const,
  now: NOW,
});

const spring: [string, string][] = [
  ['windows[0].earliest', '2027-05-03'],
  ['windows[0].latest', '2027-05-07'],
  ['windows[0].days', '3'],
];

beforeAll(async () => {
  world = await aVisitWorld();
  id = (await aVisit(world, { status: 'draft' })).visitId;
});

describe('what the rules say while a page is being filled in', () => {
  it('is about what is typed, and keeps nothing of it', async () => {
    const before = await db().visit.findUniqueOrThrow({ where: { id } });
    const past = spring.map(([name, value]): [string, string] => [
      name,
      value.replace('2027-05', '2026-11'),
    ]);
    const said = await liveFindings(world.city.officer, id, asked(past));
    expect(said).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ field: 'windows', window: 'A', severity: 'block' }),
      ]),
    });
    const stored = await liveFindings(world.city.officer, id, asked([], null));
    expect(JSON.stringify(stored)).not.toContain('"block"');
    expect(await db().visit.findUniqueOrThrow({ where: { id } })).toEqual(before);
  });

  it('says nothing of a window that is only begun, and refuses what the page would refuse', async () => {
    const begun = await liveFindings(world.city.officer, id, asked(spring.slice(0, 1)));
    expect(JSON.stringify(begun)).not.toContain('"block"');
    const broken = asked([['windows[0].days', '99']]);
    expect(await liveFindings(world.city.officer, id, broken)).toBe('invalid');
  });

  it('is the city’s own: nobody else learns that there is a draft', async () => {
    const other = await aVisitWorld();
    for (const actor of [other.city.officer, world.host.officer]) {
      expect(await liveFindings(actor, id, asked(spring))).toBeNull();
    }
    expect(await liveFindings(world.city.officer, 'x', asked(spring))).toBeNull();
  });
});
