import { describe, expect, it } from 'vitest';
import type { ProfileContent } from '../profile/model';
import { aContent, aPlace, aSector, rowsOf } from '../profile/testing/contents';
import { publicProfile, tieAnswers } from './declared';

const VERSION = { number: 2, publishedAt: new Date('2026-11-25T08:00:00Z') };

/** A profile with a marker in every answer that is not for the public. */
function marked(lessonsPublic: boolean): ProfileContent {
  const content = aContent();
  return {
    ...content,
    sectors: [aSector('clean_energy')],
    places: rowsOf(aPlace({ name: 'Open quay' })),
    china: {
      ...content.china,
      partners: rowsOf({ name: 'Open city', nameZh: '', kind: 'city', since: '', active: null }),
      speakers: 'yes',
      speakersNote: 'PRIVATE speakers',
      worked: 'LESSON worked',
      failed: 'LESSON failed',
      lessonsPublic,
    },
    practice: {
      ...content.practice,
      partySize: 'PRIVATE party',
      languages: 'PRIVATE languages',
      airport: 'PRIVATE airport',
      seaport: 'PRIVATE seaport',
      interpreter: 'own',
    },
    signals: { digital_economy: 'not_ours' },
  };
}

describe('publicProfile', () => {
  it('shows places, partners and visits, and nothing of what hosts alone read', () => {
    const shown = JSON.stringify(publicProfile(marked(false), VERSION));
    expect(shown).toContain('Open quay');
    expect(shown).toContain('Open city');
    for (const hidden of ['PRIVATE', 'LESSON', 'not_ours', 'interpreter', 'speakers']) {
      expect(shown).not.toContain(hidden);
    }
  });

  it('shows what worked and what did not once the city marks it as public', () => {
    const { china } = publicProfile(marked(true), VERSION);
    expect(china.lessons).toEqual({ worked: 'LESSON worked', failed: 'LESSON failed' });
  });
});

describe('tieAnswers', () => {
  it('gives the answers by tie and leaves out what was not answered', () => {
    const { china } = aContent();
    const ties = [
      { key: 'D0056', standing: 'dormant' as const, note: 'Since 2012' },
      { key: 'D0057', standing: null, note: 'Only a note' },
    ];
    expect([...tieAnswers(aContent({ china: { ...china, ties } }))]).toEqual([
      ['D0056', { standing: 'dormant', note: 'Since 2012' }],
    ]);
  });
});
