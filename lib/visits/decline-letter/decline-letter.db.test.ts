import { describe, expect, it } from 'vitest';
import { db, pool } from '@/lib/db/client';
import { aDeclineLetter, LETTER } from '@/tests/factories/letters';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, type VisitWorld } from '@/tests/factories/visits';
import { getVisit } from '../queries/get-visit';
import { getInbox } from '../queries/list-visits';
import { saveDeclineLetter } from './commands/save-decline-letter';
import { sendDeclineLetter } from './commands/send-decline-letter';

const asOfficer = (world: VisitWorld) => aContext(world.host.officer, world.now);
const asCity = (world: VisitWorld) => aContext(world.city.officer, world.now);

async function readAs(context: ReturnType<typeof aContext>, visitId: string) {
  const visit = await getVisit(context.actor, visitId, context.now);
  if (!visit) throw new Error('nobody reads the visit');
  return visit.declineLetter;
}

/** Declined, with a letter that is whole and not sent. */
async function written(world: VisitWorld) {
  const { visitId, version } = await aVisit(world, { status: 'declined' });
  const saved = await saveDeclineLetter(asOfficer(world), { visitId, version }, LETTER);
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  return { visitId, version: saved.value.version };
}

describe('the letter of a declined request', () => {
  it('is drafted when the desk declines, for the host alone', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'declined' });
    const { draft } = (await readAs(asOfficer(world), visitId)) ?? {};
    expect(draft?.addresseeEn).toContain('Jo Example');
    expect(draft?.textZh).toContain('接待任务较重');
    expect(await readAs(asCity(world), visitId)).toEqual({ draft: null, sent: null });
  });

  it('is not sent while something in it is left open', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'declined' });
    expect(await sendDeclineLetter(asOfficer(world), target)).toMatchObject({
      failure: {
        reasons: [{ code: 'visits.refusal.decline_letter_open', params: { open: '[职务]' } }],
      },
    });
  });

  it('is the host officer’s to write and to send, of a declined request', async () => {
    const world = await aVisitWorld();
    const target = await written(world);
    const forbidden = { failure: { code: 'forbidden' } };
    for (const actor of [world.city.officer, world.host.approver]) {
      const context = aContext(actor, world.now);
      expect(await saveDeclineLetter(context, target, LETTER)).toMatchObject(forbidden);
      expect(await sendDeclineLetter(context, target)).toMatchObject(forbidden);
    }
    const open = await aVisit(world, { status: 'in_review' });
    expect(await saveDeclineLetter(asOfficer(world), open, LETTER)).toMatchObject(forbidden);
    const other = await aVisitWorld();
    expect(await sendDeclineLetter(asOfficer(other), target)).toMatchObject({
      failure: { code: 'not_found' },
    });
  });

  it('goes once, also for two who send it at once; the city reads it and is told once', async () => {
    const world = await aVisitWorld();
    const target = await written(world);
    const sent = await Promise.all(
      [1, 2].map(() => sendDeclineLetter(asOfficer(world), target).catch(() => ({ ok: false }))),
    );
    expect(sent.map((one) => one.ok).sort()).toEqual([false, true]);
    const { visitId } = target;
    expect(await readAs(asCity(world), visitId)).toEqual({
      draft: null,
      sent: { ...LETTER, sentAt: world.now },
    });
    const told = { userId: world.city.officer.userId, kind: 'visit_decline_letter_sent_city' };
    expect(await db().notification.count({ where: told })).toBe(1);
    const template = 'visit_decline_letter_sent_city';
    expect(await db().mail.count({ where: { userId: told.userId, template } })).toBe(1);
    const kinds = await db().visitEvent.findMany({ where: { visitId }, select: { kind: true } });
    expect(kinds.filter((one) => one.kind === 'decline_letter_sent')).toHaveLength(1);
  });

  it('stays in the inbox of its desk until it has gone', async () => {
    const world = await aVisitWorld();
    const target = await written(world);
    const waiting = async (actor: VisitWorld['host']['officer']) =>
      (await getInbox(actor, world.now))?.declineLetters.map((one) => one.id);
    expect(await waiting(world.host.officer)).toEqual([target.visitId]);
    expect(await waiting((await aVisitWorld()).host.officer)).toEqual([]);
    await sendDeclineLetter(asOfficer(world), target);
    expect(await waiting(world.host.officer)).toEqual([]);
  });

  it('is neither written in nor sent again once it has gone', async () => {
    const world = await aVisitWorld();
    const target = await aDeclineLetter(world, await aVisit(world, { status: 'declined' }));
    const over = { failure: { reasons: [{ code: 'visits.refusal.decline_letter_sent' }] } };
    expect(await saveDeclineLetter(asOfficer(world), target, LETTER)).toMatchObject(over);
    expect(await sendDeclineLetter(asOfficer(world), target)).toMatchObject(over);
  });

  it('never changes and never goes, save that its addressee is erased', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aDeclineLetter(world, await aVisit(world, { status: 'declined' }));
    for (const change of [
      `UPDATE visit_decline_letter SET text_en = 'Something else' WHERE visit_id = $1`,
      `UPDATE visit_decline_letter SET addressee_en = 'Somebody else' WHERE visit_id = $1`,
      'DELETE FROM visit_decline_letter WHERE visit_id = $1',
    ]) {
      await expect(pool().query(change, [visitId]), change).rejects.toThrow();
    }
    const erased = { addresseeEn: '', addresseeZh: '' };
    await db().visitDeclineLetter.updateMany({ where: { visitId }, data: erased });
    expect(await readAs(asCity(world), visitId)).toMatchObject({ sent: { ...LETTER, ...erased } });
  });

  it('is not there for another city', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aDeclineLetter(world, await aVisit(world, { status: 'declined' }));
    const other = await aVisitWorld();
    expect(await getVisit(other.city.officer, visitId, world.now)).toBeNull();
  });
});
