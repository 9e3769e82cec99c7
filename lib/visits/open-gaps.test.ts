import { describe, expect, it } from 'vitest';
import { openGaps } from './open-gaps';
import { afterSaving } from './paths';
import { aRequest, MOMENT } from './testing/visits';

const SOON = { earliest: '2026-12-01', latest: '2026-12-04', days: 3, reason: '' } as const;
const request = aRequest({ windows: [SOON] });
const codes = (status: 'draft' | 'changes_requested') =>
  openGaps({ status, request, agreed: null }, MOMENT).map((gap) => gap.reason.code);

describe('what keeps a request from being sent', () => {
  it('is nothing in a whole one', () => {
    expect(openGaps({ status: 'draft', request: aRequest(), agreed: null }, MOMENT)).toEqual([]);
  });

  it('is too little lead time, the first time only', () => {
    expect(codes('draft')).toEqual(['visits.finding.lead_time_short']);
    expect(codes('changes_requested')).toEqual([]);
  });
});

describe('saving a page of the wizard', () => {
  const kept = { id: 'v', version: 7, cannotStand: false };

  it('leads on, or back to the visit', () => {
    expect(afterSaving(kept, 'dates', 'next')).toBe('/workspace/visits/new/meetings?visit=v');
    expect(afterSaving(kept, 'mandate', 'next')).toBe('/workspace/visits/new/check?visit=v');
    expect(afterSaving(kept, 'dates', 'leave')).toBe('/workspace/visits/v');
  });

  it('shows the page again when what was typed cannot stand', () => {
    const wrong = { ...kept, cannotStand: true };
    expect(afterSaving(wrong, 'dates', 'next')).toBe('/workspace/visits/new/dates?visit=v&saved=7');
    expect(afterSaving(wrong, 'dates', 'leave')).toBe('/workspace/visits/v');
  });
});
