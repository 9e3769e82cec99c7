import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INTEREST_ACTS,
  INTEREST_STATUSES,
  type InterestAct,
  type InterestActor,
  type InterestStatus,
  otherSideOf,
} from './model';
import { actsFor, meaningOf, outcomeOf } from './workflow';

const ACTORS: InterestActor[] = ['city', 'host', 'timer'];

/** Written by hand: who may do what with an interest that a city has sent and that waits. */
const EXPECTED: Record<InterestAct, [InterestActor, InterestStatus]> = {
  accept: ['host', 'mutual'],
  decline: ['host', 'declined'],
  withdraw: ['city', 'withdrawn'],
  lapse: ['timer', 'dormant'],
};

const side = fc.constantFrom('city' as const, 'host' as const);
const status = fc.constantFrom(...INTEREST_STATUSES);
const act = fc.constantFrom(...INTEREST_ACTS);
const actor = fc.constantFrom(...ACTORS);

describe('what becomes of an interest', () => {
  it.each(INTEREST_ACTS.flatMap((one) => ACTORS.map((by) => [one, by] as const)))(
    '%s by %s is as the table says',
    (one, by) => {
      const [who, to] = EXPECTED[one];
      expect(outcomeOf({ side: 'city', status: 'sent' }, one, by)).toBe(by === who ? to : null);
    },
  );

  it('is final once it is not waiting any more', () => {
    fc.assert(
      fc.property(side, status, act, actor, (sender, now, one, by) => {
        fc.pre(now !== 'sent');
        expect(outcomeOf({ side: sender, status: now }, one, by)).toBeNull();
      }),
    );
  });

  it('is the same for both sides, with their parts exchanged', () => {
    fc.assert(
      fc.property(side, status, act, side, (sender, now, one, by) => {
        expect(outcomeOf({ side: otherSideOf(sender), status: now }, one, otherSideOf(by))).toBe(
          outcomeOf({ side: sender, status: now }, one, by),
        );
      }),
    );
  });

  it('offers a side just what it may do', () => {
    expect(actsFor({ side: 'host', status: 'sent' }, 'host')).toEqual(['withdraw']);
    expect(actsFor({ side: 'host', status: 'sent' }, 'city')).toEqual(['accept', 'decline']);
    expect(actsFor({ side: 'host', status: 'mutual' }, 'city')).toEqual([]);
  });
});

describe('expressing interest', () => {
  it('answers the other side’s own interest, and is refused beside one’s own', () => {
    expect(meaningOf({ side: 'host', status: 'sent' }, 'city')).toBe('accepts');
    expect(meaningOf({ side: 'city', status: 'sent' }, 'city')).toBe('open_already');
  });

  it('is refused once both are interested, and possible after every other end', () => {
    fc.assert(
      fc.property(side, status, side, (sender, last, by) => {
        fc.pre(last !== 'sent');
        expect(meaningOf({ side: sender, status: last }, by)).toBe(
          last === 'mutual' ? 'mutual_already' : 'new',
        );
      }),
    );
    expect(meaningOf(null, 'host')).toBe('new');
  });
});
