import { describe, expect, it } from 'vitest';
import { cityProfile } from '@/lib/matching/profile-schema';
import { score } from '@/lib/matching/score';
import { dalian } from '@/lib/matching/testing/builders';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { aContent, aPlace, aSector, rowsOf, vectorCity } from './testing/contents';
import { toMatchProfile } from './to-match-profile';

describe('toMatchProfile', () => {
  it('scores the answers of the test vector as the model does', () => {
    const profile = toMatchProfile('city', vectorCity());
    expect(score(profile, dalian(), taxonomy).score).toBe(51.99);
  });

  it('gives a profile that the matching boundary accepts', () => {
    const profile = toMatchProfile('city', vectorCity(), new Date('2026-11-25T08:00:00Z'));
    expect(cityProfile.parse(profile)).toEqual(profile);
  });

  it('leaves out a sector without importance or without direction', () => {
    const content = aContent({
      sectors: [
        aSector('clean_energy', { priority: null }),
        aSector('agri_food', { offer: false, seek: false }),
        aSector('digital_economy'),
      ],
    });
    const profile = toMatchProfile('city', content);
    expect(profile.sectors.map(({ id }) => id)).toEqual(['digital_economy']);
  });

  it('counts a proof only with its date', () => {
    const proof = { url: 'https://city.example/plan', note: '', date: '' };
    const content = aContent({
      sectors: [aSector('new_energy_vehicle', { topics: { nev_charging: proof } })],
    });
    expect(toMatchProfile('city', content).sectors[0]?.topics[0]?.evidence).toEqual([]);
  });

  it('takes "none" for an answer and "not yet known" for a blank', () => {
    const content = aContent({
      modes: { ids: [], none: true, notKnown: false },
      networks: { ids: [], none: false, notKnown: true },
      readiness: { contact: 'no', mandate: 'not_yet' },
    });
    const { answered, readiness } = toMatchProfile('city', content);
    expect(answered).toMatchObject({ modes: true, networks: false, character: false });
    expect(readiness).toEqual({ contact: false });
  });

  it('reads nothing of places, experience with China, visit practice and regional questions', () => {
    const content = vectorCity();
    const { china, practice } = content;
    const more = {
      ...content,
      places: rowsOf(aPlace({ sectors: ['clean_energy'] })),
      china: {
        ...china,
        ties: [{ key: 'D0056', standing: 'alive' as const, note: '' }],
        partners: { rows: [], none: true, notKnown: false },
        speakers: 'yes' as const,
        worked: 'Exchange of teachers',
      },
      practice: {
        ...practice,
        interpreter: 'own' as const,
        levels: { ids: ['head_of_city' as const], none: false, notKnown: false },
      },
      signals: { digital_economy: 'later' as const },
    };
    expect(toMatchProfile('city', more)).toEqual(toMatchProfile('city', content));
  });
});
