import { describe, expect, it } from 'vitest';
import { NO_PROOF, type SectionStamp } from './model';
import { progressOf } from './progress';
import { profileContent } from './schema';
import { strengthOf } from './strength';
import { A_PROOF, aContent, aSector, vectorCity } from './testing/contents';

const saved: SectionStamp = { revision: 1, at: '2026-11-25T08:00:00.000Z', by: null };
const stateOf = (id: string, content: ReturnType<typeof aContent>) =>
  progressOf(content, {}).sections.find((section) => section.id === id)?.state;

describe('progressOf', () => {
  it('begins with everything to do and the first section next', () => {
    const progress = progressOf(aContent(), {});
    expect(progress.sections.map((section) => section.state)).toEqual(Array(5).fill('to_do'));
    expect(progress).toMatchObject({ complete: 0, minutesLeft: 24, next: 'basics' });
  });

  it('keeps sectors in progress until each sub-topic has its proof', () => {
    const sectors = (proof: typeof NO_PROOF) => [
      aSector('new_energy_vehicle', { topics: { nev_charging: proof } }),
    ];
    expect(
      stateOf('sectors', aContent({ sectors: sectors(NO_PROOF), saved: { sectors: saved } })),
    ).toBe('in_progress');
    expect(
      stateOf('sectors', aContent({ sectors: sectors(A_PROOF), saved: { sectors: saved } })),
    ).toBe('complete');
  });

  it('takes "none" and "not yet known" for answers', () => {
    const none = { ids: [], none: true, notKnown: false };
    const unknown = { ids: [], none: false, notKnown: true };
    const content = aContent({ modes: none, networks: unknown, saved: { ways: saved } });
    expect(stateOf('ways', content)).toBe('in_progress');
    expect(stateOf('ways', { ...content, character: none })).toBe('complete');
  });

  it('counts corrections apart from open questions', () => {
    const both = { ids: ['official_visit' as const], none: true, notKnown: false };
    const ways = progressOf(aContent({ modes: both, saved: { ways: saved } }), {}).sections[3];
    expect(ways).toMatchObject({ problems: 1, open: 2, state: 'in_progress' });
  });
});

describe('strengthOf', () => {
  it('measures the four parts and names the thinnest', () => {
    expect(strengthOf(vectorCity())).toEqual({
      sectors: 0.5,
      topics: 0.625,
      evidence: 1 / 3,
      readiness: 0.5,
      chosenTopics: 3,
      provenTopics: 1,
      topPriorities: 1,
      thinnest: 'evidence',
    });
  });
});

describe('profileContent', () => {
  it('reads an empty record as a profile nobody has begun', () => {
    expect(profileContent.parse({})).toMatchObject({ basics: null, sectors: [], saved: {} });
  });

  it('refuses what no form of ours writes', () => {
    const wrong = [
      { sectors: [{ ...aSector('clean_energy'), id: 'magic' }] },
      { modes: { ids: ['teleport'] } },
      { people: { deputy: 'named', approver: null, email: 'a@b.example' } },
      { readiness: { contact: 'maybe' } },
      { extra: true },
    ];
    for (const content of wrong) expect(profileContent.safeParse(content).success).toBe(false);
  });

  it('gives back what was stored', () => {
    expect(profileContent.parse(JSON.parse(JSON.stringify(vectorCity())))).toEqual(vectorCity());
  });
});
