import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import { aVisit, aVisitWorld } from '@/tests/factories/visits';
import { proposeDates } from '../commands/propose-dates';
import { getHostCalendar } from './host-calendar';
import { getVisitConflicts } from './visit-conflicts';

const MAY = { startsOn: '2027-05-01', endsOn: '2027-05-31' } as const;
const SAME = { startsOn: '2027-05-11', endsOn: '2027-05-13', note: '' } as const;

/** A host with a firm visit, a request with held days, one with agreed days and one that only has windows. */
async function aBusyHost() {
  const world = await aVisitWorld();
  const other = { ...world, city: await aClaimedCity() };
  const firm = await aVisit(world, { status: 'invited' });
  const agreed = await aVisit(other, { status: 'pending_approval' });
  const held = await aVisit(world, { status: 'in_review' });
  await proposeDates(aContext(world.host.officer, world.now), held, SAME);
  const asked = await aVisit(other, { status: 'submitted' });
  return { world, other, firm, agreed, held, asked };
}

describe('the calendar of a host', () => {
  it('holds firm visits in their lanes, agreed and held days, and windows of those that have none yet', async () => {
    const { world, firm, agreed, held, asked } = await aBusyHost();
    const calendar = await getHostCalendar(world.host.officer, MAY, world.now);
    const kinds = (id: string) =>
      calendar?.entries.filter((one) => one.visitId === id).map((one) => one.kind);
    expect(kinds(firm.visitId)).toEqual(['firm']);
    expect(kinds(agreed.visitId)).toEqual(['agreed']);
    expect(kinds(held.visitId)).toEqual(['held']);
    expect(kinds(asked.visitId)).toEqual(['window', 'window']);
    const lane = calendar?.entries.find((one) => one.kind === 'firm')?.laneId;
    expect(calendar?.lanes.map((one) => one.id)).toEqual([lane]);
    expect(calendar?.managesLanes).toBe(false);
  });

  it('names the open requests whose days are taken', async () => {
    const { world, agreed, held, asked } = await aBusyHost();
    const calendar = await getHostCalendar(world.host.approver, MAY, world.now);
    const clashing = calendar?.clashes.map(({ entry }) => `${entry.visitId} ${entry.kind}`).sort();
    // of the two windows the first has no three days left beside the firm visit
    const expected = [
      `${agreed.visitId} agreed`,
      `${held.visitId} held`,
      `${asked.visitId} window`,
    ];
    expect(clashing).toEqual(expected.sort());
    expect(calendar?.managesLanes).toBe(true);
  });

  it('lets a hold end with its day, before any job has come by', async () => {
    const { world, held } = await aBusyHost();
    const row = await db().dateProposal.findFirstOrThrow({ where: { visitId: held.visitId } });
    const late = new Date((row.heldUntil?.getTime() ?? 0) + 36 * 3_600_000);
    const calendar = await getHostCalendar(world.host.officer, MAY, late);
    expect(calendar?.entries.some((one) => one.kind === 'held')).toBe(false);
  });

  it('is not another host’s to read', async () => {
    const { world } = await aBusyHost();
    const other = await aVisitWorld();
    const calendar = await getHostCalendar(other.host.officer, MAY, world.now);
    expect(calendar?.entries).toEqual([]);
    expect(await getHostCalendar(world.city.officer, MAY, world.now)).toBeNull();
  });
});

describe('the conflicts of a request', () => {
  it('are the host’s to read, never the city’s', async () => {
    const { world, other, firm, held, agreed } = await aBusyHost();
    const found = await getVisitConflicts(world.host.officer, agreed.visitId, world.now);
    expect(found?.stays[0]?.lanes[0]?.taken.map((one) => one.visitId)).toEqual([firm.visitId]);
    expect(found?.stays[0]?.rivals.map((one) => one.visitId)).toEqual([held.visitId]);
    expect(found?.stays[0]?.nearest).toEqual({ startsOn: '2027-05-17', endsOn: '2027-05-19' });
    expect(await getVisitConflicts(other.city.officer, agreed.visitId, world.now)).toBeNull();
  });
});
