import { describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { aContext, aMember } from '@/tests/factories/people';
import { aClaimedCity, type ClaimedCity } from '@/tests/factories/places';
import { saveSection } from './commands/save-section';
import { listEditors, noteEditing, PRESENCE_MINUTES } from './presence';
import { listSavers } from './savers';

const now = new Date('2026-11-25T09:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const seenBy = ({ city, claim }: ClaimedCity, { userId }: UserActor, at = now) =>
  listEditors({ cityId: city.id, claimId: claim.id, userId }, at);

const open = ({ city }: ClaimedCity, { userId }: UserActor, at = now) =>
  noteEditing({ cityId: city.id, userId }, 'sectors', at);

async function withColleague() {
  const hall = await aClaimedCity({ status: 'draft' });
  return { hall, colleague: await aMember(hall.organisation, 'city_officer', hall.claim) };
}

describe('who has a section open', () => {
  it('is shown to colleagues and not to themselves', async () => {
    const { hall, colleague } = await withColleague();
    await open(hall, colleague);
    expect(await seenBy(hall, hall.officer)).toEqual([
      { name: colleague.name, section: 'sectors' },
    ]);
    expect(await seenBy(hall, colleague)).toEqual([]);
  });

  it('is forgotten after some minutes, and its row goes with the next opening', async () => {
    const { hall, colleague } = await withColleague();
    await open(hall, colleague);
    expect(await seenBy(hall, hall.officer, later(PRESENCE_MINUTES))).toHaveLength(1);
    expect(await seenBy(hall, hall.officer, later(PRESENCE_MINUTES + 1))).toEqual([]);
    await open(hall, hall.officer, later(PRESENCE_MINUTES + 1));
    expect(await db().sectionPresence.count({ where: { cityId: hall.city.id } })).toBe(1);
  });

  it('ends when they save, and with their membership', async () => {
    const { hall, colleague } = await withColleague();
    await open(hall, colleague);
    const modes = { ids: [], none: true, notKnown: false };
    await saveSection(aContext(colleague), { section: 'ways', revision: 0, answers: { modes } });
    expect(await seenBy(hall, hall.officer)).toEqual([]);
    await open(hall, colleague);
    await db().membership.updateMany({
      where: { userId: colleague.userId },
      data: { endedAt: now },
    });
    expect(await seenBy(hall, hall.officer)).toEqual([]);
  });

  it('stays within its city and its city hall', async () => {
    const { hall, colleague } = await withColleague();
    const other = await aClaimedCity({ status: 'draft' });
    await open(hall, colleague);
    expect(await seenBy(other, other.officer)).toEqual([]);
    const successor = { ...other, city: hall.city };
    expect(await seenBy(successor, other.officer)).toEqual([]);
  });
});

describe('who saved a section last', () => {
  it('is named for people of the city hall, also after they have left, and for nobody else', async () => {
    const { hall, colleague } = await withColleague();
    const stranger = (await aClaimedCity()).officer;
    await db().membership.updateMany({
      where: { userId: colleague.userId },
      data: { endedAt: now },
    });
    const stamp = (by: string) => ({ revision: 1, at: now.toISOString(), by });
    const saved = { basics: stamp(colleague.userId), ways: stamp(stranger.userId) };
    expect([...(await listSavers(hall.claim.id, saved))]).toEqual([
      [colleague.userId, colleague.name],
    ]);
  });
});
