import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/hosts/day';
import { dalianAt } from '@/lib/hosts/testing/dalian';
import { PARTY_KINDS, RANK_BANDS } from '../model';
import { type Party, partySize } from '../request';
import { aChange, aRequest, aVisit, MOMENT, MOVED } from '../testing/visits';
import { turnOf } from '../turn';
import {
  CHANGE_POINTS,
  CHANGE_STATUSES,
  CHANGE_STEPS,
  type ChangeRequest,
  type ChangeStatus,
  type WantedChange,
} from './model';
import {
  acceptanceProblems,
  answerDue,
  answerProblems,
  changeOf,
  isOver,
  isSmall,
  needsReminder,
  POINTS_OF,
  raisedTier,
  requestProblems,
} from './rules';

const DATES: WantedChange = { point: 'dates', after: MOVED };
const invited = aVisit({ status: 'invited' });

const sized = (total: number): WantedChange => ({
  point: 'size',
  after: { party: { officials: total, business: 0, academia: 0, press: 0, interpreters: 0 } },
});
const withParty = (total: number, changes: ChangeRequest[] = []) =>
  aVisit({
    status: 'invited',
    changes,
    request: aRequest({
      party: { officials: total, business: 0, academia: 0, press: 0, interpreters: 0 },
    }),
  });

function contentOf(visit: typeof invited, wanted: WantedChange) {
  const content = changeOf(visit, wanted);
  if (!content) throw new Error('no days are agreed');
  return content;
}

const codes = (problems: { code: string }[]) =>
  problems.map(({ code }) => code.replace('visits.refusal.', ''));

describe('the machine of a change', () => {
  it('leads from open to one end, and nothing leads out of an end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHANGE_STATUSES), { maxLength: 8 }), (tries) => {
        let status: ChangeStatus = 'open';
        let moved = 0;
        for (const next of tries) {
          if (!CHANGE_STEPS[status].includes(next)) continue;
          status = next;
          moved += 1;
        }
        expect(moved).toBeLessThanOrEqual(1);
        expect(status === 'open').toBe(moved === 0);
      }),
    );
  });

  it('takes an answer of the other side alone, and none once it is closed or over', () => {
    for (const status of CHANGE_STATUSES) {
      const visit = aVisit({ status: 'invited', changes: [aChange({ status })] });
      const closed = status === 'open' ? [] : ['change_closed'];
      expect(codes(answerProblems(visit, 'host', 'change', MOMENT)), status).toEqual(closed);
      const own = status === 'open' ? ['change_own'] : ['change_closed'];
      expect(codes(answerProblems(visit, 'city', 'change', MOMENT)), status).toEqual(own);
    }
    const over = aVisit({ status: 'invited', changes: [aChange({ answerDue: '2026-11-24' })] });
    expect(codes(answerProblems(over, 'host', 'change', MOMENT))).toEqual(['change_closed']);
    expect(codes(answerProblems(over, 'host', 'another', MOMENT))).toEqual(['change_closed']);
  });
});

describe('asking for a change', () => {
  it('is open to the city for every point, to the host for dates', () => {
    expect([...POINTS_OF.city].sort()).toEqual([...CHANGE_POINTS].sort());
    expect(
      codes(requestProblems(invited, 'host', contentOf(invited, sized(20)), '', MOMENT)),
    ).toEqual(['change_not_yours']);
    expect(requestProblems(invited, 'host', contentOf(invited, DATES), '', MOMENT)).toEqual([]);
  });

  it('waits for the answer to another one', () => {
    const visit = aVisit({ status: 'invited', changes: [aChange()] });
    expect(codes(requestProblems(visit, 'city', contentOf(visit, sized(20)), '', MOMENT))).toEqual([
      'change_open',
    ]);
  });

  it.each<[string, WantedChange, string]>([
    [
      'the same days',
      { point: 'dates', after: { startsOn: '2027-05-11', endsOn: '2027-05-13' } },
      'change_same',
    ],
    [
      'days too soon',
      { point: 'dates', after: { startsOn: '2026-12-01', endsOn: '2026-12-02' } },
      'lead_time',
    ],
    [
      'days that run backwards',
      { point: 'dates', after: { startsOn: '2027-05-13', endsOn: '2027-05-11' } },
      'dates_length',
    ],
    ['no rank', { point: 'level', after: { band: null, formerBand: null } }, 'change_level'],
    ['the same rank', { point: 'level', after: { formerBand: null, band: 50 } }, 'change_same'],
    ['nobody', sized(0), 'change_size'],
    ['no sector', { point: 'sectors', after: { sectors: [] } }, 'change_sectors'],
  ])('is refused for %s', (_, wanted, code) => {
    expect(codes(requestProblems(invited, 'city', contentOf(invited, wanted), '', MOMENT))).toEqual(
      [code],
    );
  });

  it('asks the name of a new head only once the delegation list is in', () => {
    const wanted: WantedChange = {
      point: 'head',
      after: { office: 'Mayor', elected: true, band: 60, formerBand: null },
    };
    const confirmed = aVisit({ status: 'confirmed' });
    expect(requestProblems(invited, 'city', contentOf(invited, wanted), '', MOMENT)).toEqual([]);
    expect(
      codes(requestProblems(confirmed, 'city', contentOf(confirmed, wanted), '', MOMENT)),
    ).toEqual(['change_name']);
    expect(
      requestProblems(confirmed, 'city', contentOf(confirmed, wanted), 'X, Y', MOMENT),
    ).toEqual([]);
  });

  it('comes too late once the visit has begun', () => {
    const moment = dalianAt('2027-05-11T01:00:00Z');
    expect(codes(requestProblems(invited, 'city', contentOf(invited, DATES), '', moment))).toEqual([
      'change_too_late',
    ]);
    expect(codes(acceptanceProblems(invited, aChange(), moment))).toEqual(['change_too_late']);
  });
});

describe('a change of size', () => {
  it.each([
    [10, 11, true],
    [10, 12, true],
    [10, 13, false],
    [10, 8, true],
    [10, 7, false],
    [4, 5, true],
    [4, 6, false],
    [1, 2, true],
    [1, 3, false],
    [20, 24, true],
    [20, 25, false],
  ])('from %i to %i is small: %s', (before, after, small) => {
    const visit = withParty(before);
    expect(isSmall(visit, contentOf(visit, sized(after)))).toBe(small);
  });

  it('does not grow large by small steps: whatever was told, more than a fifth is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 12 }),
        (start, totals) => {
          let visit = withParty(start);
          for (const total of totals) {
            const content = contentOf(visit, sized(total));
            if (!isSmall(visit, content)) continue;
            const told = aChange({
              ...content,
              status: 'accepted',
              answerDue: null,
              answeredAt: MOMENT.now,
            } as Partial<ChangeRequest>);
            visit = withParty(total, [...visit.changes, told]);
            const moved = Math.abs(total - start);
            expect(moved < 2 || moved <= start * 0.2).toBe(true);
          }
        },
      ),
    );
  });

  it('is counted anew from a size both sides have agreed on', () => {
    const agreed = aChange({
      ...contentOf(withParty(10), sized(20)),
      status: 'accepted',
    } as Partial<ChangeRequest>);
    const visit = withParty(20, [agreed]);
    expect(isSmall(visit, contentOf(visit, sized(24)))).toBe(true);
    expect(isSmall(visit, contentOf(visit, sized(25)))).toBe(false);
  });

  it('of another kind of people alone is small', () => {
    const party: Party = { ...invited.request.party, officials: 3, business: 2 };
    const content = contentOf(invited, { point: 'size', after: { party } });
    expect(PARTY_KINDS.some((kind) => party[kind] !== invited.request.party[kind])).toBe(true);
    expect(partySize(party)).toBe(partySize(invited.request.party));
    expect(isSmall(invited, content)).toBe(true);
  });
});

describe('a change of level', () => {
  it('is decided by the tiers again exactly where it raises the one that decides', () => {
    for (const band of RANK_BANDS) {
      const content = contentOf(invited, { point: 'level', after: { band, formerBand: null } });
      const raised = { 90: 'national', 80: 'province' } as Partial<Record<number, string>>;
      expect(raisedTier(invited, content), String(band)).toBe(raised[band] ?? null);
    }
    const former = contentOf(invited, { point: 'level', after: { band: 50, formerBand: 90 } });
    expect(raisedTier(invited, former)).toBe('national');
    expect(raisedTier(invited, contentOf(invited, DATES))).toBeNull();
  });

  it('waits for every tier, lowest first, in what was decided about this very change', () => {
    const change = aChange({
      ...contentOf(invited, { point: 'level', after: { band: 80, formerBand: null } }),
    } as Partial<ChangeRequest>);
    const tiers = ['desk', 'office_head', 'city', 'province'] as const;
    const decided = (count: number, changeId = 'change') =>
      aVisit({
        status: 'invited',
        changes: [change],
        changeApprovals: tiers
          .slice(0, count)
          .map((tier) => ({ tier, round: 1, result: 'granted' as const, changeId })),
      });
    for (const count of [0, 1, 2, 3]) {
      expect(codes(acceptanceProblems(decided(count), change, MOMENT))).toEqual(
        Array(4 - count).fill('approval_missing'),
      );
    }
    expect(acceptanceProblems(decided(4), change, MOMENT)).toEqual([]);
    expect(acceptanceProblems(decided(4, 'another'), change, MOMENT)).toHaveLength(4);
  });
});

describe('the clock of a change', () => {
  it('gives the usual working days, never beyond the eve of the visit, before or after', () => {
    expect(answerDue(invited, contentOf(invited, DATES), MOMENT)).toBe('2026-12-09');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (starts, moves) => {
          const day = (ahead: number) => {
            const startsOn = addDays(MOMENT.today, ahead);
            return { startsOn, endsOn: startsOn };
          };
          const visit = aVisit({ status: 'invited', agreed: day(starts) });
          const due = answerDue(
            visit,
            contentOf(visit, { point: 'dates', after: day(moves) }),
            MOMENT,
          );
          expect(due >= MOMENT.today && due < day(Math.min(starts, moves)).startsOn).toBe(true);
        },
      ),
    );
  });

  it('reminds two working days before, once, and is over the day after', () => {
    const on = (day: string) => dalianAt(`${day}T04:00:00Z`);
    expect(needsReminder(aChange(), on('2026-12-04'))).toBe(false);
    expect(needsReminder(aChange(), on('2026-12-07'))).toBe(true);
    expect(needsReminder(aChange({ remindedOn: '2026-12-07' }), on('2026-12-08'))).toBe(false);
    expect(needsReminder(aChange({ answerDue: '2026-11-25' }), on('2026-11-24'))).toBe(false);
    expect(isOver(aChange(), on('2026-12-09'))).toBe(false);
    expect(isOver(aChange(), on('2026-12-10'))).toBe(true);
    expect(isOver(aChange({ status: 'accepted' }), on('2026-12-10'))).toBe(false);
  });

  it.each(['invited', 'confirmed'] as const)(
    'gives the ball to the side that answers: %s',
    (status) => {
      for (const [side, holder] of [
        ['city', 'host'],
        ['host', 'city'],
      ] as const) {
        const visit = aVisit({ status, changes: [aChange({ side })] });
        expect(turnOf(visit, MOMENT)).toMatchObject({
          holder,
          next: 'answer_change',
          due: '2026-12-09',
          overdue: false,
        });
      }
      const answered = aVisit({ status, changes: [aChange({ status: 'refused' })] });
      expect(turnOf(answered, MOMENT).next).toBe(status === 'invited' ? 'confirm' : 'prepare');
    },
  );
});
