import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimStatus } from '@/lib/auth/model';
import { lastConfirmed, lastPause, type SIDES } from './model';
import { ACTS, type Obstacle, obstacleTo, type Standing } from './policy';

const STATUSES: ClaimStatus[] = [
  'draft',
  'submitted',
  'changes_requested',
  'verified',
  'refused',
  'ended',
  'paused',
  'archived',
];
const active: Standing = { status: 'verified', pausedBy: null, runningVisits: 0 };
const pausedBy = (by: (typeof SIDES)[number]): Standing => ({
  ...active,
  status: 'paused',
  pausedBy: by,
});

describe('obstacleTo', () => {
  it('lets both sides pause who takes part, whatever runs', () => {
    expect(obstacleTo('pause', 'city', { ...active, runningVisits: 3 })).toBe(null);
    expect(obstacleTo('pause', 'programme', active)).toBe(null);
    expect(obstacleTo('pause', 'city', pausedBy('city'))).toBe('not_active');
  });

  it('lets whoever paused resume, and the city hall what the clock has paused', () => {
    const answers: [(typeof SIDES)[number], Obstacle | null, Obstacle | null][] = [
      ['city', null, 'paused_by_city'],
      ['clock', null, 'paused_by_city'],
      ['programme', 'paused_by_programme', null],
    ];
    for (const [by, city, programme] of answers) {
      expect([by, obstacleTo('resume', 'city', pausedBy(by))]).toEqual([by, city]);
      expect([by, obstacleTo('resume', 'programme', pausedBy(by))]).toEqual([by, programme]);
    }
  });

  it('archives nobody while a visit runs, paused or not', () => {
    for (const standing of [active, pausedBy('programme')]) {
      expect(obstacleTo('archive', 'city', standing)).toBe(null);
      expect(obstacleTo('archive', 'programme', { ...standing, runningVisits: 1 })).toBe(
        'visits_run',
      );
    }
  });

  it('lets the programme alone restore, and only what is archived', () => {
    const archived: Standing = { ...active, status: 'archived' };
    expect(obstacleTo('restore', 'programme', archived)).toBe(null);
    expect(obstacleTo('restore', 'city', archived)).toBe('not_yours');
    expect(obstacleTo('restore', 'programme', active)).toBe('not_archived');
  });

  it('offers nothing on a claim that was never verified', () => {
    const never = STATUSES.filter((one) => !['verified', 'paused', 'archived'].includes(one));
    fc.assert(
      fc.property(
        fc.constantFrom(...never),
        fc.constantFrom(...ACTS),
        fc.constantFrom('city' as const, 'programme' as const),
        fc.nat(3),
        (status, act, side, runningVisits) => {
          expect(obstacleTo(act, side, { status, pausedBy: null, runningVisits })).not.toBe(null);
        },
      ),
    );
  });
});

describe('steps', () => {
  const at = (day: string) => new Date(`${day}T09:00:00Z`);

  it('tell the latest pause, the newest step first', () => {
    expect(
      lastPause([
        { kind: 'reminded', side: 'clock', at: at('2027-05-02') },
        { kind: 'paused', side: 'programme', at: at('2027-05-01') },
        { kind: 'paused', side: 'city', at: at('2026-05-01') },
      ]),
    ).toEqual({ by: 'programme', since: at('2027-05-01') });
    expect(lastPause([])).toBe(null);
  });

  it('tell the last confirmation, which a later publication overtakes', () => {
    const confirmed = { kind: 'confirmed', side: 'city', at: at('2027-05-01') };
    expect(lastConfirmed(at('2026-01-01'), [confirmed])).toEqual(at('2027-05-01'));
    expect(lastConfirmed(at('2027-06-01'), [confirmed])).toEqual(at('2027-06-01'));
    expect(lastConfirmed(at('2026-01-01'), [{ ...confirmed, kind: 'paused' }])).toEqual(
      at('2026-01-01'),
    );
  });
});
