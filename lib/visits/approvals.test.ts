import { describe, expect, it } from 'vitest';
import { approvalGaps, nextTier, recordingProblems, requiredTiers, tierFor } from './approvals';
import { APPROVAL_TIERS, type ApprovalTier, RANK_BANDS } from './model';
import type { Approval } from './state';

const granted = (tier: ApprovalTier, round = 1): Approval => ({ tier, round, result: 'granted' });
const visit = (approvals: Approval[], tier: ApprovalTier | null = 'city', round = 1) => ({
  tier,
  round,
  approvals,
});
const codes = (reasons: { code: string }[]) => reasons.map((one) => one.code.split('.').at(-1));

describe('the tier that decides', () => {
  it('follows the rank of the head of delegation', () => {
    expect(RANK_BANDS.map((band) => [band, tierFor(band, null)])).toEqual([
      [90, 'national'],
      [80, 'province'],
      [70, 'city'],
      [60, 'city'],
      [50, 'city'],
      [40, 'office_head'],
      [30, 'office_head'],
      [20, 'desk'],
    ]);
  });

  it('follows a former office where that was higher, and never a lower one', () => {
    expect(tierFor(40, 80)).toBe('province');
    expect(tierFor(20, 90)).toBe('national');
    expect(tierFor(70, 20)).toBe('city');
  });

  it('is unknown without a rank', () => {
    expect(tierFor(null, 90)).toBeNull();
  });

  it('needs every lower tier before it', () => {
    expect(requiredTiers('desk')).toEqual(['desk']);
    expect(requiredTiers('city')).toEqual(['desk', 'office_head', 'city']);
    expect(requiredTiers('national')).toEqual(APPROVAL_TIERS);
  });
});

describe('recording approvals', () => {
  const record = (approvals: Approval[], tier: ApprovalTier, decidedOn = '2026-11-25') =>
    codes(
      recordingProblems(
        visit(approvals),
        { tier, decidedOn: decidedOn as `${number}-${number}-${number}` },
        '2026-11-25',
      ),
    );

  it('goes from the lowest tier up', () => {
    expect(nextTier(visit([]))).toBe('desk');
    expect(record([], 'desk')).toEqual([]);
    expect(record([], 'city')).toEqual(['approval_order']);
    expect(record([granted('desk')], 'office_head')).toEqual([]);
    expect(nextTier(visit([granted('desk'), granted('office_head')]))).toBe('city');
  });

  it('happens once per tier and round', () => {
    expect(record([granted('desk')], 'desk')).toEqual(['approval_recorded']);
    expect(
      codes(
        recordingProblems(
          visit([granted('desk')], 'city', 2),
          { tier: 'desk', decidedOn: '2026-11-25' },
          '2026-11-25',
        ),
      ),
    ).toEqual([]);
  });

  it('stops above the deciding tier and after a refusal', () => {
    const all = [granted('desk'), granted('office_head'), granted('city')];
    expect(record(all, 'province')).toEqual(['approval_above']);
    expect(nextTier(visit(all))).toBeNull();
    const refused: Approval[] = [{ tier: 'desk', round: 1, result: 'refused' }];
    expect(record(refused, 'office_head')).toEqual(['approval_refused']);
    expect(nextTier(visit(refused))).toBeNull();
  });

  it('refuses a decision dated tomorrow', () => {
    expect(record([], 'desk', '2026-11-26')).toEqual(['approval_future']);
  });

  it('needs a tier to have been computed', () => {
    const entry = { tier: 'desk', decidedOn: '2026-11-25' } as const;
    expect(codes(recordingProblems(visit([], null), entry, '2026-11-25'))).toEqual([
      'tier_unknown',
    ]);
    expect(nextTier(visit([], null))).toBeNull();
  });
});

describe('a visit approved by all its tiers', () => {
  it('has every one up to the deciding tier, in this round', () => {
    const all = [granted('desk'), granted('office_head'), granted('city')];
    expect(approvalGaps(visit(all))).toEqual([]);
    expect(codes(approvalGaps(visit(all.slice(0, 2))))).toEqual(['approval_missing']);
    expect(codes(approvalGaps(visit(all, 'city', 2)))).toHaveLength(3);
    expect(codes(approvalGaps(visit([], null)))).toEqual(['tier_unknown']);
  });

  it('was granted in ascending order', () => {
    const shuffled = [granted('office_head'), granted('desk'), granted('city')];
    expect(codes(approvalGaps(visit(shuffled)))).toEqual(['approval_order']);
  });
});
