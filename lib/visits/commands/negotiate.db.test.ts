import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW, openProposalOf } from '@/tests/factories/visits';
import { getVisit } from '../queries/get-visit';
import { getInbox } from '../queries/list-visits';
import { acceptDates } from './accept-dates';
import type { Target } from './change-visit';
import { proposeDates } from './propose-dates';

const FIRST = { startsOn: '2027-05-11', endsOn: '2027-05-13', note: '' } as const;
const OTHER = { startsOn: '2027-05-25', endsOn: '2027-05-27', note: 'Our council meets.' } as const;

async function aNegotiation() {
  const world = await aVisitWorld();
  let target = await aVisit(world, { status: 'in_review' });
  const follow = (result: Awaited<ReturnType<typeof proposeDates>>): Target => {
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    target = { visitId: target.visitId, version: result.value.version };
    return target;
  };
  return {
    world,
    get target() {
      return target;
    },
    city: aContext(world.city.officer),
    host: aContext(world.host.officer),
    follow,
  };
}

describe('agreeing on dates', () => {
  it('goes back and forth before approval, and no mail says that anything is confirmed', async () => {
    const talk = await aNegotiation();
    talk.follow(await proposeDates(talk.host, talk.target, FIRST));
    expect((await getInbox(talk.world.host.officer, NOW))?.theirs).toHaveLength(1);
    talk.follow(await proposeDates(talk.city, talk.target, OTHER));
    expect((await getInbox(talk.world.host.officer, NOW))?.ours).toHaveLength(1);
    const open = await openProposalOf(talk.target.visitId);
    talk.follow(await acceptDates(talk.host, talk.target, open.id));

    const view = await getVisit(talk.world.city.officer, talk.target.visitId, NOW);
    expect(view).toMatchObject({
      status: 'in_review',
      agreed: { startsOn: OTHER.startsOn, endsOn: OTHER.endsOn },
      openProposal: null,
    });
    expect(view?.proposals.map((one) => [one.side, one.status, one.heldUntil])).toEqual([
      ['host', 'countered', '2026-12-16'],
      ['city', 'accepted', null],
    ]);
    const mails = await db().mail.findMany({ where: { template: { contains: 'confirmed' } } });
    expect(mails).toEqual([]);
  });

  it('is not settled twice when both sides act on the same state', async () => {
    const talk = await aNegotiation();
    const target = talk.follow(await proposeDates(talk.host, talk.target, FIRST));
    const open = await openProposalOf(target.visitId);
    const results = await Promise.all([
      acceptDates(talk.city, target, open.id),
      proposeDates(talk.city, target, OTHER),
      proposeDates(talk.host, target, { ...OTHER, note: '' }),
    ]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    const rows = await db().dateProposal.findMany({ where: { visitId: target.visitId } });
    expect(rows.filter((one) => one.status === 'open' || one.status === 'accepted')).toHaveLength(
      1,
    );
  });

  it('keeps one agreement when later days replace the agreed ones', async () => {
    const talk = await aNegotiation();
    talk.follow(await proposeDates(talk.host, talk.target, FIRST));
    const first = await openProposalOf(talk.target.visitId);
    talk.follow(await acceptDates(talk.city, talk.target, first.id));
    talk.follow(await proposeDates(talk.city, talk.target, OTHER));
    const second = await openProposalOf(talk.target.visitId);
    talk.follow(await acceptDates(talk.host, talk.target, second.id));
    const view = await getVisit(talk.world.host.officer, talk.target.visitId, NOW);
    expect(view?.agreed?.startsOn).toBe(OTHER.startsOn);
    expect(view?.proposals.map((one) => one.status)).toEqual(['countered', 'accepted']);
  });

  it('takes the id of a proposal of this visit only', async () => {
    const talk = await aNegotiation();
    const other = await aNegotiation();
    other.follow(await proposeDates(other.host, other.target, FIRST));
    const foreign = await openProposalOf(other.target.visitId);
    expect(await acceptDates(talk.city, talk.target, foreign.id)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.proposal_closed' }] },
    });
    expect((await openProposalOf(other.target.visitId)).status).toBe('open');
  });
});
