import { describe, expect, it } from 'vitest';
import { linkForChange, linkForLimit } from './edit-link';

const scores = { from: 51.99, to: 57 };

describe('links into the profile', () => {
  it('lead from an edit to the very question', () => {
    const href = (change: Parameters<typeof linkForChange>[0]) => linkForChange(change).href;
    expect(href({ code: 'add_sector', ...scores, sectors: ['smart_manufacturing'] })).toBe(
      '/workspace/city/sectors#sectors-smart-manufacturing-chosen',
    );
    expect(href({ code: 'add_evidence', ...scores, topics: ['nev_charging'] })).toBe(
      '/workspace/city/sectors#topics-nev-charging-chosen',
    );
    expect(
      href({ code: 'add_direction', ...scores, sectors: ['clean_energy'], direction: 'offer' }),
    ).toBe('/workspace/city/sectors#sectors-clean-energy-offer');
    expect(href({ code: 'add_mode', ...scores, modes: ['official_visit'] })).toBe(
      '/workspace/city/ways#modes',
    );
    expect(href({ code: 'confirm_readiness', ...scores, items: ['timeframe'] })).toBe(
      '/workspace/city/readiness#readiness-timeframe',
    );
  });

  it('lead from a limit to where it can be mended, and nowhere when the host must act', () => {
    expect(linkForLimit({ code: 'unanswered_list', section: 'character' })?.href).toBe(
      '/workspace/city/ways#character',
    );
    expect(linkForLimit({ code: 'without_evidence', topics: ['vt_dual'] })?.href).toBe(
      '/workspace/city/sectors#topics-vt-dual-chosen',
    );
    expect(linkForLimit({ code: 'host_unanswered', section: 'modes' })).toBeNull();
  });
});
