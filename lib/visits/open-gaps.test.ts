import { describe, expect, it } from 'vitest';
import { checkVisit } from './checks';
import { openGaps } from './open-gaps';
import { afterSaving } from './paths';
import { aRequest, MOMENT } from './testing/visits';
import { controlOf, findingsToShow, gapsToShow } from './wizard';

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

describe('a request of an agency without a letter', () => {
  const agent = {
    agent: 'yes',
    agentName: 'Agence Exemple',
    agentAuthorisation: 'missing',
  } as const;
  const gaps = (status: 'draft' | 'changes_requested') =>
    openGaps({ status, request: aRequest(agent), agreed: null }, MOMENT);

  it('is sent neither the first time nor corrected, and the gap leads to the letter', () => {
    for (const status of ['draft', 'changes_requested'] as const) {
      expect(gaps(status).map((gap) => gap.reason.code)).toEqual([
        'visits.finding.agent_unauthorised',
      ]);
      expect(gaps(status).map((gap) => controlOf(gap, aRequest(agent)))).toEqual([
        'agentAuthorisation',
      ]);
    }
  });

  it('says so on the page of the mandate at once, and only once', () => {
    const found = checkVisit({ request: aRequest(agent) }, MOMENT);
    for (const status of ['draft', 'changes_requested'] as const) {
      expect(gapsToShow('mandate', aRequest(agent), gaps(status), false)).toHaveLength(1);
      expect(findingsToShow({ status, findings: found }).map((one) => one.rule)).not.toContain(
        'agent',
      );
    }
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
